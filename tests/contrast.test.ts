import { describe, expect, it } from 'vitest';
import config from '@/tailwind.config';

type Tokens = Record<string, string>;

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The tokens as the plugin hands them to the stylesheet: of the light theme and of the dark one. */
function themes(): { light: Tokens; dark: Tokens } {
  const rules: Record<string, unknown>[] = [];
  const { handler } = config.plugins[0] as unknown as {
    handler: (api: { addBase: (base: Record<string, unknown>) => void }) => void;
  };
  handler({ addBase: (base) => rules.push(base) });
  const base = rules[0] as { ':root': Tokens; '@media screen': Record<string, Tokens> };
  return { light: base[':root'], dark: base['@media screen'][':root[data-theme=dark]'] as Tokens };
}

describe.each(Object.entries(themes()))('%s', (_, tokens) => {
  const on = (ground: string, ink: string) => contrast(tokens[ground] ?? '', tokens[ink] ?? '');

  it('has text that anybody can read: WCAG 2.2, 1.4.6', () => {
    for (const ground of ['--ground', '--wash', '--lit']) {
      expect(on(ground, '--ink')).toBeGreaterThanOrEqual(7);
    }
    expect(on('--ground', '--ink')).toBeGreaterThanOrEqual(12);
    expect(on('--ground', '--soft')).toBeGreaterThanOrEqual(7);
    expect(on('--wash', '--soft')).toBeGreaterThanOrEqual(7);
    expect(on('--ground', '--red')).toBeGreaterThanOrEqual(7);
    expect(on('--wash', '--red')).toBeGreaterThanOrEqual(4.5);
  });
});
