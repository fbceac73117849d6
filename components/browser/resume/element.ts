import { last, make } from '../dom';
import { numberLinkOf, passages } from '../passages';
import { currentPassage } from '../place/reading-place';
import { device } from '../storage';
import { PLACE } from '../storage-keys';

/**
 * Remembers the paragraph a reader has come to and offers it on the next visit, and on the one after if
 * the offer is ignored. The words come from the page, with `#` for the number.
 */
export class ReadingResumeElement extends HTMLElement {
  private readonly key = `${PLACE}${this.dataset.slug}` as const;

  connectedCallback(): void {
    const kept = device.recall(this.key);
    const offered = passages().find((passage) => passage.id === kept);
    if (offered && !location.hash && scrollY === 0) this.offer(offered);
    addEventListener('pagehide', () => this.remember(offered));
    addEventListener('visibilitychange', () => this.remember(offered));
  }

  private remember(offered: HTMLElement | undefined): void {
    const reading = currentPassage();
    // The first screen is no place to come back to.
    if (!reading || scrollY <= innerHeight) return;
    const all = passages();
    const finished = reading === last(all);
    // Who has not answered loses nothing by looking around.
    const isOpen = offered && this.hasChildNodes();
    if (isOpen && (finished || all.indexOf(reading) < all.indexOf(offered))) return;
    // A finished text needs none.
    device.keep(this.key, finished ? null : reading.id);
  }

  private offer(place: HTMLElement): void {
    const { numbered, plain, forget, sure, yes, no } = this.dataset;
    const number = numberLinkOf(place)?.textContent;
    const words = (number ? numbered?.replace('#', number) : plain) ?? '';
    const button = (label = '', onclick: () => void) => make('button', { onclick }, label);
    const close = () => this.replaceChildren();
    const show = () => this.replaceChildren(link, button(forget, ask));
    const ask = () => {
      const keep = button(no, show);
      this.replaceChildren(make('span', {}, sure ?? ''), button(yes, lose), keep);
      keep.focus();
    };
    const lose = () => {
      device.keep(this.key, null);
      close();
    };
    const link = make('a', { href: `#${place.id}`, onclick: close }, words);
    show();
  }
}
