import { withStyle } from '../later';

/**
 * The contents while reading. Where the window is wide the map comes as soon as the reader scrolls;
 * where it is narrow a word in the masthead opens the list.
 */
export class ReadingMapElement extends HTMLElement {
  connectedCallback(): void {
    const wide = matchMedia('(min-width: 52rem)');
    const draw = async () => {
      const { drawMap } = await withStyle(import('./map'));
      return drawMap(this);
    };
    const onScroll = () => {
      if (!wide.matches) return;
      removeEventListener('scroll', onScroll);
      draw();
    };
    addEventListener('scroll', onScroll, { passive: true });
    const button = this.querySelector('button');
    if (button) button.onclick = async () => (await draw()).toggle();
  }
}
