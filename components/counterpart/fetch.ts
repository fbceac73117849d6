import { all } from '../dom';

const pages = new Map<string, Promise<Document>>();

/**
 * The page of the other edition, fetched once. The request makes the document by itself: policy
 * forbids to parse strings.
 *
 * @throws when it cannot be had within ten seconds
 */
export function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = 10_000;
    request.onloadend = () => {
      const { responseXML, status } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(address));
    };
    request.send();
  });
  pages.set(address, page);
  page.then(adoptFonts, () => pages.delete(address));
  return page;
}

/**
 * Fonts are cut to the letters of a page. Those of the fetched page come under names of their own,
 * for they would replace the ones that the text here is set in.
 */
function adoptFonts(page: Document): void {
  const rules = all('style', page).flatMap(({ textContent }) =>
    textContent.match(/@font-face\s*\{[^}]+\}/g),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('').replace(/(font-family:)"?([^";]+)"?/g, '$1"$2 there"'));
  document.adoptedStyleSheets.push(sheet);
}
