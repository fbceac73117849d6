/**
 * Cuts fonts in a thread of its own: takes `{ file, characters, features }`, answers with the bytes.
 * JavaScript, because threads of Node 20 do not go through tsx.
 */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';

/** @type {Map<string, Buffer>} */
const fonts = new Map();

parentPort?.on('message', async ({ file, characters, features }) => {
  const full = fonts.get(file) ?? readFileSync(file);
  fonts.set(file, full);
  const cut = await subsetFont(full, characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Vertical setting is not offered.
    dropTables: ['vhea', 'vmtx'],
  });
  parentPort?.postMessage(cut);
});
