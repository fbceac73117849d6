import { withStyle } from '../later';

/** The choice of the sides that are shown; what hides and reveals them comes with the first choice. */
export class ReadingSidesElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.onchange = async () => {
      const { showSides } = await withStyle(import('./veil'));
      showSides(this);
    };
  }
}
