import { didYouMean } from '@/lib/content/nearest';
import type { Block, Collection, Diagnostic, Directive } from '@/lib/model';
import { editionsOf, lineInBlock } from './editions';

type Silencer = Extract<Directive, { kind: 'ok' }>;

/**
 * Takes out what editors have silenced with `<!-- ok: rule reason -->` before a block: findings of
 * that rule of which either place lies in the block. A silencer that names no rule, or one that was
 * asked (`told`) and silences nothing, is an error itself.
 */
export function applySilencers(
  findings: Diagnostic[],
  collection: Collection,
  ruleNames: string[],
  told = ruleNames,
): Diagnostic[] {
  const silenced = new Set<Diagnostic>();
  const complaints: Diagnostic[] = [];
  const byFile = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    for (const file of new Set([finding.file, finding.other?.file])) {
      if (file === undefined) continue;
      const here = byFile.get(file);
      if (here) here.push(finding);
      else byFile.set(file, [finding]);
    }
  }
  for (const { edition } of editionsOf(collection)) {
    const here = byFile.get(edition.file) ?? [];
    for (const block of edition.blocks) {
      for (const silencer of block.directives) {
        if (silencer.kind !== 'ok') continue;
        const hits = here.filter((one) => isAbout(one, silencer.rule, edition.file, block));
        for (const hit of hits) silenced.add(hit);
        if (hits.length > 0) continue;
        if (ruleNames.includes(silencer.rule) && !told.includes(silencer.rule)) continue;
        complaints.push(complaint(silencer, edition.file, ruleNames));
      }
    }
  }
  return [...findings.filter((one) => !silenced.has(one)), ...complaints];
}

function isAbout(finding: Diagnostic, rule: string, file: string, block: Block): boolean {
  if (finding.rule !== rule) return false;
  return [finding, finding.other].some(
    (place) => place?.file === file && lineInBlock(place.line, block),
  );
}

function complaint({ rule, source }: Silencer, file: string, ruleNames: string[]): Diagnostic {
  const message = ruleNames.includes(rule)
    ? `There is nothing left here that the rule \u201c${rule}\u201d complains about. Remove this comment.`
    : `There is no rule \u201c${rule}\u201d that can be silenced.${didYouMean(rule, ruleNames)}`;
  const { line, column } = source.start;
  return { file, line, column, severity: 'error', rule: 'silencer', message };
}
