import { keep, recall } from '../storage';

/**
 * Remembers the paragraph a reader has come to and offers it on the next visit. The words of the
 * offer come from the page, with `#` for the number.
 */
export class ReadingResume extends HTMLElement {
  private readonly stop = new AbortController();

  connectedCallback(): void {
    const slug = this.dataset.slug ?? '';
    const key = `place/${slug}`;
    this.offer(recall(key));
    const passages = [...document.querySelectorAll<HTMLElement>('.pair[id], #text .row[id]')];
    const remember = () => {
      const reading = passages.findLast((p) => p.getBoundingClientRect().top < innerHeight / 3);
      const finished = reading === passages.at(-1);
      // The first screen is no place to come back to, and a finished text needs none.
      keep(key, reading && scrollY > innerHeight && !finished ? reading.id : null);
    };
    addEventListener('pagehide', remember, { signal: this.stop.signal });
    addEventListener('visibilitychange', remember, { signal: this.stop.signal });
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private offer(id: string | null): void {
    const place = id && !location.hash && document.getElementById(id);
    if (!place || scrollY > 0) return;
    const number = place.querySelector('.number')?.textContent;
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = (this.dataset[number ? 'numbered' : 'plain'] ?? '').replace(
      '#',
      number ?? '',
    );
    link.addEventListener('click', () => this.replaceChildren());
    this.replaceChildren(link);
  }
}
