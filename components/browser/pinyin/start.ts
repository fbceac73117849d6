import { chosen, watchChoice } from '../choice/choices';
import { all, make } from '../dom';
import { withStyle } from '../later';

/** Follows the reader's choice of what the edition adds; its words come from the page. */
export function followAdded(): void {
  const terms = all('.term').map((term) => ({ term, plain: make('span', {}) }));
  const choice = document.querySelector<HTMLElement>('[data-of="added"]');
  const status = choice?.querySelector('[role="status"]');
  const say = (text = '') => {
    if (status) status.textContent = text;
  };
  let stop: (() => void) | undefined;
  watchChoice('added', async (added) => {
    // In the pure text a name is no link any more.
    for (const { term, plain } of terms) {
      const [from, to] = added === 'pure' ? [term, plain] : [plain, term];
      if (!from.isConnected) continue;
      to.append(...from.childNodes);
      from.replaceWith(to);
    }
    stop?.();
    stop = undefined;
    const wanted = added === 'pinyin' && status;
    say(wanted ? choice?.dataset.made : '');
    if (!wanted) return;
    const fail = () => say(choice?.dataset.failed);
    try {
      const { startPinyin } = await withStyle(import('./pinyin'));
      if (chosen('added') === added) stop = startPinyin(fail);
    } catch {
      fail();
    }
  });
}
