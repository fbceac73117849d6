import { copyText } from '../quotation/clipboard';
import { say } from '../say';

/**
 * Opens the system's share sheet where fingers are used, else copies the address, and says so in the
 * status message beside the link. A reader who closes the sheet hears nothing.
 *
 * @param aids has the words for it
 */
export async function passOn(link: HTMLAnchorElement, aids: HTMLElement): Promise<void> {
  const status = link.parentElement?.querySelector('[role="status"]');
  say(status);
  const done = (await share(link.href)) ?? ((await copyText(link.href)) ? 'linked' : 'uncopied');
  say(status, aids.dataset[done]);
}

/** @returns which words say what came of it; undefined where nothing did */
async function share(url: string): Promise<string | undefined> {
  if (!navigator.share || !matchMedia('(pointer: coarse)').matches) return undefined;
  try {
    await navigator.share({ title: document.title, url });
    return 'shared';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? '' : undefined;
  }
}
