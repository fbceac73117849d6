import { make, set } from '../dom';
import { CHOICES, type ChoiceName, choose, watchChoice } from './choices';

/** A button for each value that the page has a word for, in the order of the page: `data-dark="dunkel"`. */
export class ReadingChoiceElement extends HTMLElement {
  connectedCallback(): void {
    const { of, label = '' } = this.dataset;
    const choice = of as ChoiceName;
    const values = Object.keys(this.dataset).filter((name) =>
      CHOICES[choice]?.some((each) => each === name),
    );
    const buttons = values.map((value) =>
      make('button', { onclick: () => choose(choice, value) }, this.dataset[value] ?? ''),
    );
    set(this, { role: 'group', 'aria-label': label.replace(/[:\uff1a] *$/, '') });
    this.prepend(make('span', {}, label), ...buttons);
    watchChoice(choice, (value) => {
      // What this page cannot show is as good as the default.
      const shown = values.includes(value) ? value : CHOICES[choice][0];
      for (const [index, button] of buttons.entries()) {
        set(button, { 'aria-pressed': String(values[index] === shown) });
      }
    });
  }
}
