import { make, set } from '../dom';

let status: HTMLElement | undefined;

/** Returns what says to those who cannot see it what has opened. */
export function announcer(aids: HTMLElement): (words: string) => void {
  if (!status) {
    status = make('p', { className: 'off-screen' });
    set(status, { role: 'status' });
    aids.append(status);
  }
  const region = status;
  return (words) => {
    region.textContent = '';
    // Nothing is heard of words that are there before their region is known.
    setTimeout(() => {
      region.textContent = words;
    }, 100);
  };
}
