import { set } from '../dom';
import { chosenShare, LEAST, MOST, USUAL } from './share';

/** The handle between the columns; the module that moves it comes with the pointer or the focus. */
export class ReadingGutterElement extends HTMLElement {
  connectedCallback(): void {
    const share = String(chosenShare() ?? USUAL);
    set(this, {
      'aria-valuemin': String(LEAST),
      'aria-valuemax': String(MOST),
      'aria-valuenow': share,
      'aria-valuetext': this.dataset.words?.replace('#', share) ?? '',
    });
    let asked = false;
    const come = async () => {
      if (asked) return;
      asked = true;
      const { moveColumns } = await import('./columns');
      moveColumns(this);
    };
    this.onfocus = come;
    this.onpointerover = come;
  }
}
