/**
 * `npm run quality`: how far the checks can be trusted, as one line of JSON: for faults made in the
 * site's own articles and in the Universal Declaration of Human Rights, how many are found; and how
 * many findings the texts give without them, for each 5,000 hanzi. With arguments it measures the
 * aligner instead, see `lib/align/quality`.
 */
import { trustFigures } from './faults';

if (process.argv.length > 2) await import('@/lib/align/quality');
else console.log(JSON.stringify(trustFigures()));
