/** Raised and lowered forms that Unicode has, by the letter on the line. */
const RAISED = formsOf(
  '0123456789+-\u2212=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW',
  '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207c\u207d\u207e\u1d43\u1d47\u1d9c\u1d48\u1d49\u1da0\u1d4d\u02b0\u2071\u02b2\u1d4f\u02e1\u1d50\u207f\u1d52\u1d56\u02b3\u02e2\u1d57\u1d58\u1d5b\u02b7\u02e3\u02b8\u1dbb\u1d2c\u1d2e\u1d30\u1d31\u1d33\u1d34\u1d35\u1d36\u1d37\u1d38\u1d39\u1d3a\u1d3c\u1d3e\u1d3f\u1d40\u1d41\u2c7d\u1d42',
);
const LOWERED = formsOf(
  '0123456789+-\u2212=()aehijklmnoprstuvx',
  '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208c\u208d\u208e\u2090\u2091\u2095\u1d62\u2c7c\u2096\u2097\u2098\u2099\u2092\u209a\u1d63\u209b\u209c\u1d64\u1d65\u2093',
);

function formsOf(letters: string, forms: string): ReadonlyMap<string, string> {
  return new Map([...letters].map((letter, index) => [letter, [...forms][index] ?? '']));
}

/** The text in raised or lowered letters, where each of them has such a form. */
export function shifted(text: string, tag: 'sup' | 'sub'): string | undefined {
  const forms = tag === 'sup' ? RAISED : LOWERED;
  const letters = [...text.trim()].map((letter) => forms.get(letter));
  return letters.length > 0 && letters.every(Boolean) ? letters.join('') : undefined;
}
