import { offerCounterparts } from '../counterpart/numbers';
import { lightSentences } from '../lighting/element';
import { offerLinks } from '../link/start';
import { showMasthead } from '../masthead/element';
import { followAdded } from '../pinyin/start';
import { keepPlace } from '../place/element';
import { sayIfGone } from '../place/gone';
import { offerCards } from '../terms/start';

/** What helps to read an article; its words come from the page. */
export class ReadingAidsElement extends HTMLElement {
  connectedCallback(): void {
    const article = this.closest<HTMLElement>('article');
    const masthead = document.querySelector<HTMLElement>('.masthead');
    if (!article || !masthead) return;
    const arriving = keepPlace(article.dataset.slug ?? '');
    if (!arriving) sayIfGone(this);
    addEventListener('hashchange', () => sayIfGone(this));
    showMasthead(masthead, arriving);
    offerCounterparts(this);
    lightSentences();
    offerLinks(this);
    offerCards();
    followAdded();
  }
}
