/** The style of what later modules show. It comes with the first of them and stays. */
import { make } from './dom';

/** Put in by `lib/export/bundle.ts`; the policy of pages that are read has its hash. */
declare const LATER_STYLE: string;

document.head.append(make('style', {}, LATER_STYLE));
