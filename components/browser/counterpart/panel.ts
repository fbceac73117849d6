import { all, make, set } from '../dom';
import { localeOf, passageOf, textsOf } from '../passages';
import { adopt } from './adopt';
import { fetchPage } from './fetch';
import { onWayOnward } from './sheet';
import { tools } from './tools';

export interface Actions {
  close(): void;
  /** The number of the passage that way, if there is one. */
  next(by: number): HTMLElement | undefined;
  /** @returns what has opened in its place */
  step(by: number): HTMLElement | undefined;
}

/**
 * Makes what a number opens: where a text is read alone its counterpart, and what can be done with
 * the passage. Its form is a matter of style: beside the passage, below it, a sheet on a phone.
 *
 * @returns also the promise that it is complete, which fails when the counterpart cannot be had
 */
export function makePanel(
  number: HTMLAnchorElement,
  aids: HTMLElement,
  actions: Actions,
): { panel: HTMLElement; filled: Promise<void> } {
  const passage = passageOf(number) as HTMLElement;
  const isThere = number.pathname !== location.pathname;
  const { opened, about } = aids.dataset;
  const label = (isThere ? opened : about)?.replace('#', number.textContent) ?? '';
  const panel = make('section', { className: 'counterpart', tabIndex: -1 });
  set(panel, { id: number.getAttribute('aria-controls') ?? '', 'aria-label': label });
  const locales = textsOf(passage).map(localeOf);
  const finish = () => {
    panel.append(tools(aids, number, locales));
    for (const button of all<HTMLButtonElement>('button[name]', panel)) {
      button.onclick = () => act(button, actions);
    }
  };
  if (!isThere) {
    finish();
    return { panel, filled: Promise.resolve() };
  }
  // Tools alone are not worth a sheet.
  panel.classList.add('leaf');
  panel.append(bar(aids, number, actions), make('p', {}, aids.dataset.loading ?? ''));
  onWayOnward(panel, (by) => actions.step(by)?.focus({ preventScroll: true }));
  const fill = async () => {
    const page = await fetchPage(number.pathname);
    const counterpart = page?.querySelector(number.hash);
    if (!counterpart) throw new Error(number.href);
    const locale = localeOf(counterpart);
    panel.lastChild?.replaceWith(adopt(counterpart, locale, number.pathname));
    locales.push(locale);
    finish();
  };
  return { panel, filled: fill() };
}

/** A copy of the line that the page has ready for the head of a sheet. */
function bar(aids: HTMLElement, number: HTMLElement, { next }: Actions): HTMLElement {
  const line = aids.querySelector('.bar')?.cloneNode(true) as HTMLElement;
  line.hidden = false;
  const words = line.querySelector('b');
  if (words) words.textContent = words.textContent.replace('#', number.textContent);
  for (const button of all<HTMLButtonElement>('[name="step"]', line)) {
    button.disabled = !next(Number(button.value));
  }
  return line;
}

/** The focus stays on the button that leads on as long as it does. */
function act(button: HTMLButtonElement, { close, step }: Actions): void {
  if (button.name === 'close') close();
  else {
    const next = step(Number(button.value));
    const same = next?.querySelector<HTMLElement>(`[value="${button.value}"]:not([disabled])`);
    (same ?? next)?.focus({ preventScroll: true });
  }
}
