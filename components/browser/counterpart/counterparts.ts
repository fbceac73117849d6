/** Opens and closes what the edition adds to a passage; comes when a reader is about to ask for it. */
import { find, last, on, set } from '../dom';
import { numberLinkOf, passageOf, passages, textsOf, topOf } from '../passages';
import { announcer } from './announce';
import { makePanel } from './panel';
import { followSheet, isSheet, leaveSheet, showAbove } from './sheet';

/** How much of what opens must be in view, in pixels: its first lines. */
const PEEK = 96;

/** What begins with a line of text; tables, pictures and code have no first baseline to speak of. */
const LINES = ':scope > :first-child:not(table):not(figure):not(pre):not(div)';

/** The numbers of what is open, the last opened at the end. */
const opened = new Set<HTMLAnchorElement>();
const panels = new Map<HTMLAnchorElement, HTMLElement>();

/** Opens what belongs to a number, or closes it. */
export function toggle(number: HTMLAnchorElement, aids: HTMLElement): void {
  if (opened.has(number)) close(number);
  else open(number, aids).focus({ preventScroll: true });
}

function open(number: HTMLAnchorElement, aids: HTMLElement): HTMLElement {
  const passage = passageOf(number) as HTMLElement;
  const panel = panels.get(number) ?? newPanel(number, aids);
  inPlace(number, () => {
    passage.append(panel);
    passage.classList.add('faced');
    passage.classList.toggle('unlined', !textsOf(passage)[0]?.querySelector(LINES));
  });
  set(number, { 'aria-expanded': 'true' });
  opened.add(number);
  if (isSheet(panel)) {
    keepOneSheet(number);
    showAbove(passage, panel);
  } else reveal(panel);
  announcer(aids)(panel.getAttribute('aria-label') ?? '');
  return panel;
}

function newPanel(number: HTMLAnchorElement, aids: HTMLElement): HTMLElement {
  const { panel, filled } = makePanel(number, aids, {
    close: () => closeAndReturn(number),
    next: (by) => neighbour(number, by),
    step: (by) => step(number, by, aids),
  });
  panels.set(number, panel);
  filled.catch(() => {
    if (opened.has(number)) location.assign(number.href);
    close(number);
    panels.delete(number);
  });
  return panel;
}

function close(number: HTMLAnchorElement): void {
  opened.delete(number);
  inPlace(number, () => {
    panels.get(number)?.remove();
    passageOf(number)?.classList.remove('faced');
  });
  set(number, { 'aria-expanded': 'false' });
  if (sheets().length === 0) leaveSheet();
}

function closeAndReturn(number: HTMLAnchorElement): void {
  close(number);
  number.focus();
}

/** The numbers whose panels are sheets now. */
const sheets = (): HTMLAnchorElement[] =>
  [...opened].filter((number) => isSheet(panels.get(number) as HTMLElement));

function keepOneSheet(number: HTMLAnchorElement): void {
  for (const other of sheets()) if (other !== number) close(other);
  followSheet(() => closeAndReturn(number));
}

/** The number of the passage before or after; those without a counterpart are left out. */
function neighbour(number: HTMLAnchorElement, by: number): HTMLAnchorElement | undefined {
  const numbers = passages()
    .map(numberLinkOf)
    .filter((each): each is HTMLAnchorElement => each?.pathname === number.pathname);
  return numbers[numbers.indexOf(number) + by];
}

/** Puts the sheet to the passage before or after. */
function step(number: HTMLAnchorElement, by: number, aids: HTMLElement): HTMLElement | undefined {
  const next = neighbour(number, by);
  return next && open(next, aids);
}

/** Changes the page so that the line of a number keeps its height in the viewport. */
function inPlace(number: HTMLElement, change: () => void): void {
  const before = topOf(number);
  change();
  const by = topOf(number) - before;
  if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
}

/** Below a long paragraph the reader would not see that anything has opened. */
function reveal(panel: HTMLElement): void {
  const hidden = panel.getBoundingClientRect().top + PEEK - innerHeight;
  const { matches: calm } = matchMedia('(prefers-reduced-motion: reduce)');
  if (hidden > 0) scrollBy({ top: hidden, behavior: calm ? 'instant' : 'smooth' });
}

on('keydown', (event, target) => {
  // The key closes a dialog or a card first.
  if (event.key !== 'Escape' || find('dialog[open]') || find(':popover-open')) return;
  // What was opened here, else what was opened last.
  const numbers = [...opened];
  const here = passageOf(target);
  const number = numbers.find((each) => passageOf(each) === here) ?? last(numbers);
  if (number) closeAndReturn(number);
});

// A window made narrow, a phone turned upright: there is one sheet only.
addEventListener('resize', () => {
  const number = last(sheets());
  if (number) keepOneSheet(number);
  else leaveSheet();
});
