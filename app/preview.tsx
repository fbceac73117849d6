/** What only the live preview needs in a page: whole fonts, the browser code, reloading. */
export function Preview() {
  if (process.env.NODE_ENV !== 'development') return null;
  return (
    <>
      <link rel="stylesheet" href="/dev/fonts/faces.css" />
      <script type="module" src="/dev/start.js" async />
    </>
  );
}
