/** Says kindly that the passage which the address names is not on this page. */
export function sayIfGone(aids: HTMLElement): void {
  const id = location.hash.slice(1);
  const note = aids.querySelector('[role="status"]');
  const isGone = id && id !== 'top' && !document.getElementById(id);
  if (!note) return;
  note.textContent = isGone ? (aids.dataset.gone ?? '') : '';
  if (isGone) note.scrollIntoView({ block: 'center' });
}
