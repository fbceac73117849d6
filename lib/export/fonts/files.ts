import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { digest, shortHash } from '@/lib/cache/digest';
import type { Cache } from '@/lib/cache/folder';
import type { Asset } from '../bundle';
import { inParallel } from '../parallel';
import { type Face, FEATURES } from './faces';
import { type FontCut, fontCutKey } from './plan';
import { packageFile } from './source';

/**
 * Makes the font files of all cuts, on all processors. What the cache has is not cut again.
 *
 * @returns the files by `fontCutKey` of their cut
 */
export async function makeFonts(cuts: FontCut[], cache: Cache): Promise<Map<string, Asset>> {
  const jobs = [...new Map(cuts.map((cut) => [fontCutKey(cut), cut])).values()];
  const faces = new Set(jobs.map(({ face }) => face));
  const sources = new Map([...faces].map((face) => [face, sourceHash(face)]));
  const files = new Map<string, Asset>();
  const idle: Worker[] = [];
  await inParallel(jobs, availableParallelism(), async (cut) => {
    const key = digest(sources.get(cut.face) ?? '', featuresOf(cut).join(), cut.characters);
    const content = await cache.get(key, async () => {
      const thread = idle.pop() ?? new Worker(new URL('./worker.mjs', import.meta.url));
      const font = await subset(thread, cut);
      idle.push(thread);
      return font;
    });
    const address = `/assets/fonts/${cut.face.name}-${shortHash(content)}.woff2`;
    files.set(fontCutKey(cut), { content, address });
  });
  await Promise.all(idle.map((thread) => thread.terminate()));
  return files;
}

const featuresOf = ({ face }: FontCut) => FEATURES[face.family];
const sourceHash = (face: Face) => digest(readFileSync(packageFile(face.file)));

const subset = (thread: Worker, cut: FontCut): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (content: Uint8Array) => {
      thread.off('error', reject);
      resolve(Buffer.from(content));
    });
    thread.postMessage({
      file: packageFile(cut.face.file),
      characters: cut.characters,
      features: featuresOf(cut),
    });
  });
