/** Reads the content and nothing else; what it costs is seen from outside. */
import { collectionOrFail } from '@/lib/content';

collectionOrFail();
