/**
 * What the site keeps on the reader's device; without storage it simply forgets. Whatever stands there
 * may come from other hands: who reads a value takes only what he could have written himself.
 */
import type { DeviceKey, TabKey } from './storage-keys';

function store<Key extends string>(area: () => Storage) {
  // Private windows and full storage: even naming an area may be forbidden.
  const attempt = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  return {
    /** Reads a value; null where there is none or storage is switched off. */
    recall: (key: Key): string | null => attempt(() => area().getItem(key)),
    /** Keeps a value, or removes it when it is null. */
    keep: (key: Key, value: string | null): void => {
      attempt(() => (value === null ? area().removeItem(key) : area().setItem(key, value)));
    },
  };
}

/** Kept from visit to visit. */
export const device = store<DeviceKey>(() => localStorage);

/** Kept as long as the tab is open. */
export const tab = store<TabKey>(() => sessionStorage);
