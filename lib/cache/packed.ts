import { gunzipSync, gzipSync } from 'node:zlib';
import type { Store } from './folder';

/** A store whose files are packed: thousands of them take longer to read from a cold disk than to unpack. */
export function packed(store: Store): Store {
  return {
    peek(name) {
      const file = store.peek(name);
      return file && gunzipSync(file);
    },
    put: (name, content) => store.put(name, gzipSync(content, { level: 1 })),
  };
}
