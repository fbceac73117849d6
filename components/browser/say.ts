/** Says in a status message what came of a tap, where the reader sees it. */
export function say(status: Element | null | undefined, words = ''): void {
  if (!status) return;
  status.textContent = words;
  if (words) status.scrollIntoView({ block: 'nearest' });
}
