const COUNTER = '/readings';

/**
 * Has a reading counted once the text is in front of the reader, and renews the figure in the byline. Who
 * wants not to be counted says so by Global Privacy Control or Do Not Track, and nothing is sent.
 */
export async function count(element: HTMLElement): Promise<void> {
  const { slug = '', locale = '' } =
    document.querySelector<HTMLElement>('[data-slug]')?.dataset ?? {};
  if (!isUnwanted()) {
    await seen();
    navigator.sendBeacon(COUNTER, `${slug} ${locale}`);
  }
  const figure = document.querySelector('[data-times-read]');
  if (!figure) return;
  const answer = await fetch(`${COUNTER}/${slug}.json`);
  const times: unknown = answer.ok && (await answer.json())[locale];
  // The site is older than the service's figure, or the service has been begun anew.
  if (Number.isInteger(times) && Number(times) > Number(figure.getAttribute('data-times-read'))) {
    figure.textContent = (element.dataset.times ?? '').replace('#', String(times));
  }
}

const isUnwanted = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true ||
  navigator.doNotTrack === '1';

/** A page that is made ready in advance, or in a tab behind, is not read yet. */
const seen = (): Promise<void> =>
  new Promise((done) => {
    const look = () => document.visibilityState === 'visible' && done();
    document.addEventListener('visibilitychange', look);
    look();
  });
