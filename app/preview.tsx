import { Findings } from '@/components/proof-table';
import { findings, isPreview } from './collection';

/** What only the live preview has: errors in the content, whole fonts, browser code, reloading. */
export function Preview() {
  if (!isPreview) return null;
  return (
    <>
      <Findings findings={findings().filter(({ severity }) => severity === 'error')} />
      <link rel="stylesheet" href="/dev/fonts/faces.css" />
      <script type="module" src="/dev/start.js" async />
    </>
  );
}
