import { BrokenElsewhere, SharedFindings } from './broken';
import { isPreview } from './collection';

/** What only the live preview has: errors in the content, whole fonts, browser code, reloading. */
export function Preview() {
  if (!isPreview) return null;
  return (
    <>
      <BrokenElsewhere />
      <link rel="stylesheet" href="/dev/fonts/faces.css" />
      <script type="module" src="/dev/start.js" async />
    </>
  );
}

/** Above every page of the live preview: what is wrong with the registries and the ledger. */
export function PreviewHead() {
  return isPreview ? <SharedFindings /> : null;
}
