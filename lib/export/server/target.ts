/** What a request asks for. */
export interface Target {
  /** As files are named: decoded, with single slashes. */
  path: string;
  /** From the question mark on, as sent; empty where there is none. */
  query: string;
}

/**
 * Reads the target of a request (RFC 9112, section 3.2), so that all spellings of one path are one
 * path: `//de/`, `/%64e/` and `http://host/de/` are `/de/`. Undefined where it cannot be a path of
 * the site: dot segments are gone from what browsers send, and whoever sends them looks for a way out.
 */
export function readTarget(sent: string): Target | undefined {
  const [whole = ''] = sent.replace(/^https?:\/\/[^/?#]*/i, '').split('#', 1);
  const cut = whole.indexOf('?');
  const path = decode(cut === -1 ? whole : whole.slice(0, cut))?.replace(/\/{2,}/g, '/');
  if (!path?.startsWith('/') || /[\0\\]|\/\.\.?(?:\/|$)/.test(path)) return undefined;
  return { path, query: cut === -1 ? '' : whole.slice(cut) };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
