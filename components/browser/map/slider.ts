import { make, set } from '../dom';
import { jumpTo } from './present';
import type { Tick } from './ticks';

/** How many paragraphs a key leads onward; sections are reached by the keys of a page. */
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The paragraphs of the map as one slider: tap, drag, keys. */
export function makeSlider(words: HTMLElement, places: Tick[]) {
  const paragraphs = places.filter(({ title }) => !title);
  const ticks = paragraphs.map(({ percent }) => {
    const tick = make('i', {});
    tick.style.setProperty('--at', `${percent}%`);
    return tick;
  });
  const present = make('b', {});
  const line = make('div', { tabIndex: 0 }, ...ticks, present);
  const { slider = '', numbered = '' } = words.dataset;
  set(line, {
    role: 'slider',
    'aria-orientation': 'vertical',
    'aria-label': slider,
    'aria-valuemin': '1',
    'aria-valuemax': String(paragraphs.length),
  });
  let now = 0;
  const tell = (place: Tick) => {
    const index = places.indexOf(place);
    now = paragraphs.findIndex((each) => places.indexOf(each) >= index);
    const here = paragraphs[now];
    if (!here) return;
    present.textContent = here.number;
    present.style.setProperty('--at', `${here.percent}%`);
    const section = places
      .slice(0, places.indexOf(here))
      .filter(({ title }) => title)
      .pop()?.title;
    const said = [numbered.replace('#', here.number), section].filter(Boolean).join(', ');
    set(line, { 'aria-valuenow': String(now + 1), 'aria-valuetext': said });
  };
  const go = (index: number) => {
    const place = paragraphs[Math.min(paragraphs.length - 1, Math.max(0, index))];
    if (place) jumpTo(place);
  };
  /** The first paragraph of the section before or after. */
  const section = (by: number) => {
    const heads = places.filter(({ title }) => title).map((head) => places.indexOf(head));
    const here = places.indexOf(paragraphs[now] as Tick);
    const next =
      by > 0 ? heads.find((head) => head > here) : heads.filter((h) => h < here - 1).pop();
    return paragraphs.findIndex((each) => places.indexOf(each) > (next ?? (by > 0 ? here : -1)));
  };
  line.onkeydown = (event) => {
    const target = {
      Home: 0,
      End: paragraphs.length - 1,
      PageUp: section(-1),
      PageDown: section(1),
    }[event.key];
    const by = STEPS[event.key];
    if (target === undefined && by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(target ?? now + (by ?? 0));
  };
  const onPointer = ({ clientY }: PointerEvent) => {
    const { top, height } = line.getBoundingClientRect();
    const at = (100 * (clientY - top)) / height;
    const away = paragraphs.map((each) => Math.abs(each.percent - at));
    go(away.indexOf(Math.min(...away)));
  };
  // The focus, with which the names show, is the keyboard's.
  line.onmousedown = (event) => event.preventDefault();
  line.onpointerdown = (event) => {
    line.setPointerCapture(event.pointerId);
    onPointer(event);
  };
  line.onpointermove = (event) => {
    if (line.hasPointerCapture(event.pointerId)) onPointer(event);
  };
  return { line, tell };
}
