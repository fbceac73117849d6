import { PAIRS } from '@/lib/align/constants';
import type { Heir } from '@/lib/align/pairs/succession';
import type { Bilingual } from '@/lib/model';

/** For each block the stored pair that it surely was in, both sides of which are still there, unchanged. */
export type Memory = Bilingual<Map<number, string>>;

/** What the pairs file knows of blocks that have not changed, wherever they stand now. */
export function memoryOf(heirs: Heir[]): Memory {
  const memory: Memory = { de: new Map(), zh: new Map() };
  const halves = new Map(heirs.map((heir) => [heir.pair.id, heir]));
  for (const heir of heirs) {
    const german = heir.pair.apart === undefined ? heir : halves.get(heir.pair.apart);
    if (!german || heir.zh.length === 0 || !isSure(heir)) continue;
    const whole = [german.de, heir.zh].every(
      (side) => side.length > 0 && side.every(({ weight }) => weight === 1),
    );
    if (!whole) continue;
    for (const { block } of german.de) memory.de.set(block, heir.pair.id);
    for (const { block } of heir.zh) memory.zh.set(block, heir.pair.id);
  }
  return memory;
}

const isSure = ({ pair: { status, confidence, apart } }: Heir): boolean =>
  status === 'confirmed' || confidence >= PAIRS.certainPair || apart !== undefined;

/** Whether blocks would be joined of which each surely belongs to others. */
export function contradicts(memory: Memory, de: number[], zh: number[]): boolean {
  const own = de.flatMap((block) => memory.de.get(block) ?? []);
  const other = zh.flatMap((block) => memory.zh.get(block) ?? []);
  return own.length > 0 && other.length > 0 && !own.some((id) => other.includes(id));
}
