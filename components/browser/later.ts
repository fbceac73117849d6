/** Modules that nobody needs before a reader does something: they come when he does, or is about to. */
import { isModified, on } from './dom';

/** A module together with the style of what it shows: neither is there without the other. */
export async function withStyle<M>(module: Promise<M>): Promise<M> {
  const [here] = await Promise.all([module, import('./style')]);
  return here;
}

/**
 * Has links pressed as buttons are, with Space too, and answered by a module, which comes as soon as a
 * pointer or the focus is there. Where it cannot be had the link is followed.
 */
export function onPress<M>(
  selector: string,
  load: () => Promise<M>,
  act: (module: M, link: HTMLAnchorElement) => void,
): void {
  const linkAt = (target: Element) => target.closest<HTMLAnchorElement>(selector);
  let module: M | undefined;
  const come = async () => {
    module = await load();
    return module;
  };
  for (const type of ['pointerover', 'focusin'] as const) {
    // What does not come is missed at the click.
    on(type, (_, target) => !module && linkAt(target) && come().catch(() => {}));
  }
  on('keydown', (event, target) => {
    if (event.key !== ' ' || !target.matches(selector)) return;
    event.preventDefault();
    target.click();
  });
  on('click', (event, target) => {
    const link = linkAt(target);
    if (!link || isModified(event)) return;
    event.preventDefault();
    // At once if it can be: browsers let a page copy and share only as the answer to a tap.
    if (module) act(module, link);
    else {
      come().then(
        (here) => act(here, link),
        () => location.assign(link.href),
      );
    }
  });
}
