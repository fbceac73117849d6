/** What the site keeps on the reader's device; without storage it simply forgets. */

/** Reads a value; null where there is none or storage is switched off. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or removes it when it is null. */
export function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private windows and full storage: nothing to keep is not an error.
  }
}
