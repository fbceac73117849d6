/** The line of places: its headings are links, its paragraphs one slider. Narrow, it is a list. */
import { make, on, set } from '../dom';
import { follow } from './present';
import { makeSlider } from './slider';
import { type Tick, ticksOf } from './ticks';

interface Drawn {
  /** Opens or closes the list on narrow windows. */
  toggle(): void;
}

const drawn = new WeakMap<HTMLElement, Drawn>();

/** Draws the map into its element, once. */
export function drawMap(element: HTMLElement): Drawn {
  const map = drawn.get(element) ?? draw(element);
  drawn.set(element, map);
  return map;
}

function draw(element: HTMLElement): Drawn {
  const places = ticksOf();
  const { label = '' } = element.dataset;
  const list = make('ol', {}, ...places.filter(({ title }) => title).map(linkTo));
  const links = [...list.querySelectorAll('a')];
  // On the line the slider alone stops the tabulator: its keys lead to the sections as well.
  const wide = matchMedia('(min-width: 52rem)');
  const setStops = () => {
    for (const link of links) link.tabIndex = wide.matches ? -1 : 0;
  };
  setStops();
  wide.onchange = setStops;
  const nav = make('nav', {}, list);
  set(nav, { 'aria-label': label });
  const slider = makeSlider(element, places);
  element.append(slider.line, nav);
  follow(places, (place) => {
    slider.tell(place);
    const section = places
      .slice(0, places.indexOf(place) + 1)
      .reverse()
      .find(({ title }) => title);
    for (const link of links) {
      const isHere = link.hash === `#${section?.passage.id}`;
      if (isHere) set(link, { 'aria-current': 'true' });
      else link.removeAttribute('aria-current');
    }
  });
  return { toggle: listOf(element, nav) };
}

function linkTo({ passage, title, percent }: Tick): HTMLElement {
  const link = make('a', { href: `#${passage.id}` }, make('span', {}, title));
  const item = make('li', {}, link);
  item.style.setProperty('--at', `${percent}%`);
  return item;
}

/** The list below the masthead; it goes when a heading was chosen, by Escape or a tap elsewhere. */
function listOf(element: HTMLElement, nav: HTMLElement): () => void {
  const button = element.querySelector('button');
  const isOpen = () => element.classList.contains('open');
  const toggle = (open = !isOpen()) => {
    element.classList.toggle('open', open);
    if (button) set(button, { 'aria-expanded': String(open) });
  };
  on('click', (_, target) => {
    if (isOpen() && (!element.contains(target) || nav.contains(target))) toggle(false);
  });
  element.onkeydown = (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    toggle(false);
    button?.focus();
  };
  return () => toggle();
}
