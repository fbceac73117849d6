/** What the site keeps on the reader's device; without storage it simply forgets. */
class Store {
  /** @param area looked up on each use: even naming it may be forbidden */
  constructor(private readonly area: () => Storage) {}

  /** Reads a value; null where there is none or storage is switched off. */
  recall(key: string): string | null {
    try {
      return this.area().getItem(key);
    } catch {
      return null;
    }
  }

  /** Keeps a value, or removes it when it is null. */
  keep(key: string, value: string | null): void {
    try {
      if (value === null) this.area().removeItem(key);
      else this.area().setItem(key, value);
    } catch {
      // Private windows and full storage: nothing to keep is not an error.
    }
  }
}

/** Kept from visit to visit. */
export const device = new Store(() => localStorage);

/** Kept as long as the tab is open. */
export const tab = new Store(() => sessionStorage);
