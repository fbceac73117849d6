import { all } from '../dom';
import { copyText } from '../quotation/clipboard';
import { quote } from '../quotation/quote';
import { say } from '../say';

/**
 * What can be done with a passage: read on in the other language, link to it, quote it. A copy of
 * the line that the page has ready.
 *
 * @param locales in which the passage stands on the page
 */
export function tools(aids: HTMLElement, number: HTMLAnchorElement, locales: string[]): Node {
  const passage = number.parentElement as HTMLElement;
  const line = aids.querySelector('.tools')?.cloneNode(true) as HTMLElement;
  line.hidden = false;
  for (const link of all<HTMLAnchorElement>('a', line)) {
    if ('letter' in link.dataset) link.search += `&at=${passage.id}`;
    else link.href = link.dataset.way ? number.href : number.hash;
    if (link.dataset.way && number.pathname === location.pathname) link.remove();
  }
  const status = line.querySelector('[role="status"]');
  for (const button of all<HTMLButtonElement>('button[value]', line)) {
    const quoted = button.value.split(' ');
    if (!quoted.every((locale) => locales.includes(locale))) button.remove();
    button.onclick = async () => {
      say(status);
      const done = await copyText(quote(passage, quoted));
      say(status, aids.dataset[done ? 'copied' : 'uncopied']);
    };
  }
  return line;
}
