/** Says kindly that the passage which the address names is not on this page. */
export function sayIfGone(note: HTMLElement): void {
  const id = location.hash.slice(1);
  const gone = id && id !== 'top' && !document.getElementById(id);
  note.textContent = gone ? (note.dataset.gone ?? '') : '';
  if (gone) note.scrollIntoView({ block: 'center' });
}
