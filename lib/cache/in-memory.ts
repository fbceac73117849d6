import type { Store } from './folder';

/** Keeps files as long as the process lasts. */
export function storeInMemory(): Store {
  const files = new Map<string, Buffer>();
  return {
    peek: (name) => files.get(name),
    put: (name, content) => {
      files.set(name, content);
    },
  };
}
