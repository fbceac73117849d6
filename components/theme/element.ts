import { make } from '../dom';
import { device } from '../storage';

const key = 'theme';
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const chosen = (): Theme => themes.find((theme) => theme === device.recall(key)) ?? 'auto';

/** Sets the reader's theme on the document; without a choice the system decides. */
export function applyTheme(theme: Theme = chosen()): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Three buttons: like the device, light, dark. Their words come from the page. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.role = 'group';
    this.ariaLabel = this.dataset.label ?? '';
    this.replaceChildren(
      ...themes.map((theme) =>
        make(
          'button',
          { type: 'button', onclick: () => this.choose(theme) },
          this.dataset[theme] ?? theme,
        ),
      ),
    );
    this.mark();
  }

  private choose(theme: Theme): void {
    device.keep(key, theme === 'auto' ? null : theme);
    applyTheme(theme);
    this.mark();
  }

  private mark(): void {
    const current = themes.indexOf(chosen());
    [...this.children].forEach((button, index) => {
      button.ariaPressed = String(index === current);
    });
  }
}
