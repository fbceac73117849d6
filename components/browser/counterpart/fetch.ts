const pages: Record<string, Promise<Document | null>> = {};

/**
 * The page of the other edition, fetched once; null when it does not come within ten seconds. The
 * request makes the document by itself: policy forbids to parse strings.
 */
export function fetchPage(address: string): Promise<Document | null> {
  pages[address] ??= new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = 10_000;
    request.onloadend = () => {
      const page = request.responseXML;
      if (page) adoptFonts(page);
      else delete pages[address];
      resolve(page);
    };
    request.send();
  });
  return pages[address];
}

/**
 * Fonts are cut to the letters of a page. Those of the fetched page come under names of their own,
 * for they would replace the ones that the text here is set in.
 */
function adoptFonts(page: Document): void {
  // Unknown to Firefox before 101 and Safari before 16.4: fonts of the system do there.
  if (!document.adoptedStyleSheets) return;
  const rules = page.head.textContent?.match(/@font-face\s*\{[^}]+\}/g) ?? [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('').replace(/(font-family:)"?([^";]+)"?/g, '$1"$2 there"'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
