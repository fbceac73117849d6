import { make, set } from '../dom';
import { localeOf, textsOf } from '../passages';
import { adopt } from './adopt';
import { fetchPage } from './fetch';
import { tools } from './tools';

/**
 * Fills what a number opens: on the double page with what can be done with the passage, where a
 * text is read alone with its counterpart before that.
 *
 * @throws when the counterpart cannot be had
 */
export async function fillPanel(
  panel: HTMLElement,
  number: HTMLAnchorElement,
  aids: HTMLElement,
): Promise<void> {
  const locales = textsOf(number.parentElement as HTMLElement).map(localeOf);
  const address = number.pathname;
  if (address !== location.pathname) {
    const status = make('p', {});
    set(status, { role: 'status' });
    panel.append(status);
    status.textContent = aids.dataset.loading ?? '';
    const page = await fetchPage(address);
    const counterpart = page?.querySelector(number.hash);
    if (!counterpart) throw new Error(number.href);
    const locale = localeOf(counterpart);
    panel.replaceChildren(adopt(counterpart, locale, address));
    locales.push(locale);
  }
  panel.append(tools(aids, number, locales));
}
