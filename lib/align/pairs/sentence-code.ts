import type { Bilingual, SentenceLink } from '@/lib/model';

/** The sentences of a pair in order, cut into links: how many on each side, and whether it is certain. */
export interface SentenceStep {
  de: number;
  zh: number;
  certain: boolean;
}

const PLAIN: SentenceStep = { de: 1, zh: 1, certain: true };

/**
 * Writes steps as `1-1 2-1 1-0 1-1?`, the question mark for a doubtful one. Undefined when all sentences
 * correspond one to one, which is the rule.
 */
export function encodeSentences(steps: SentenceStep[]): string | undefined {
  if (steps.every(({ de, zh, certain }) => de === 1 && zh === 1 && certain)) return undefined;
  return steps.map(({ de, zh, certain }) => `${de}-${zh}${certain ? '' : '?'}`).join(' ');
}

/** Whether a code is one that `encodeSentences` may have written: no step joins more than four. */
export function isSentenceCode(code: string | undefined): boolean {
  return code === undefined || code === '' || /^[0-4]-[0-4]\??(?: [0-4]-[0-4]\??)*$/.test(code);
}

/**
 * The links that a code names among that many sentences. Links that are doubtful or have an empty side
 * are left out. Undefined where the code does not fit the sentences.
 */
export function decodeSentences(
  code: string | undefined,
  counts: Bilingual<number>,
): SentenceLink[] | undefined {
  if (code === '') return [];
  const steps = code === undefined ? plainSteps(counts) : readSteps(code);
  const links: SentenceLink[] = [];
  const at = { de: 0, zh: 0 };
  for (const { de, zh, certain } of steps ?? []) {
    if (certain && de > 0 && zh > 0) links.push({ de: range(at.de, de), zh: range(at.zh, zh) });
    at.de += de;
    at.zh += zh;
  }
  return steps && at.de === counts.de && at.zh === counts.zh ? links : undefined;
}

function plainSteps({ de, zh }: Bilingual<number>): SentenceStep[] {
  return Array.from({ length: Math.min(de, zh) }, () => PLAIN);
}

function readSteps(code: string): SentenceStep[] | undefined {
  const steps = code.split(' ').map((step) => /^(\d)-(\d)(\??)$/.exec(step));
  if (steps.includes(null)) return undefined;
  return steps.map((match) => ({
    de: Number(match?.[1]),
    zh: Number(match?.[2]),
    certain: match?.[3] === '',
  }));
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
