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

/** What a code says of sentences. */
export interface Sentences {
  /** Links that are certain and have both sides. */
  links: SentenceLink[];
  /** Sentences that certainly have no counterpart. */
  alone: Bilingual<number[]>;
}

/**
 * What a code says of that many sentences; what is doubtful is left out. Undefined where the code does not
 * fit the sentences.
 */
export function decodeSentences(
  code: string | undefined,
  counts: Bilingual<number>,
): Sentences | undefined {
  const links: SentenceLink[] = [];
  const alone: Bilingual<number[]> = { de: [], zh: [] };
  if (code === '') return { links, alone };
  const steps = code === undefined ? plainSteps(counts) : readSteps(code);
  const at = { de: 0, zh: 0 };
  for (const { de, zh, certain } of steps ?? []) {
    const own = { de: range(at.de, de), zh: range(at.zh, zh) };
    if (certain && de > 0 && zh > 0) links.push(own);
    else if (certain) for (const side of ['de', 'zh'] as const) alone[side].push(...own[side]);
    at.de += de;
    at.zh += zh;
  }
  return steps && at.de === counts.de && at.zh === counts.zh ? { links, alone } : undefined;
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
