import { make } from '../dom';

/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser has let it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The older way, for pages without a secure connection and for browsers inside other programs. */
function copySelected(text: string): boolean {
  const focused = document.activeElement as HTMLElement;
  const area = make('textarea', { value: text, className: 'off-screen' });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  focused.focus({ preventScroll: true });
  return done;
}
