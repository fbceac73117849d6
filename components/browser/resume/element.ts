import { last, make } from '../dom';
import { numberLinkOf, passages } from '../passages';
import { currentPassage } from '../place/reading-place';
import { device } from '../storage';
import { PLACE } from '../storage-keys';

/**
 * Remembers the paragraph a reader has come to and offers it on the next visit. The words of the
 * offer come from the page, with `#` for the number.
 */
export class ReadingResumeElement extends HTMLElement {
  connectedCallback(): void {
    const key = `${PLACE}${this.dataset.slug}` as const;
    this.offer(device.recall(key));
    const remember = () => {
      const reading = currentPassage();
      const finished = reading === last(passages());
      // The first screen is no place to come back to, and a finished text needs none.
      device.keep(key, reading && scrollY > innerHeight && !finished ? reading.id : null);
    };
    addEventListener('pagehide', remember);
    addEventListener('visibilitychange', remember);
  }

  private offer(id: string | null): void {
    const place = passages().find((passage) => passage.id === id);
    if (!place || location.hash || scrollY > 0) return;
    const number = numberLinkOf(place)?.textContent;
    const words = this.dataset[number ? 'numbered' : 'plain'] ?? '';
    this.replaceChildren(
      make(
        'a',
        { href: `#${id}`, onclick: () => this.replaceChildren() },
        words.replace('#', number ?? ''),
      ),
    );
  }
}
