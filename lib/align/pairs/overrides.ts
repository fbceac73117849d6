import type { Bilingual, Block, Diagnostic, Directive, Edition, Locale } from '@/lib/model';

/** Adjacent blocks that the editor keeps together, half-open. */
export interface BlockGroup {
  from: number;
  to: number;
  /** Has no counterpart by the editor's word. */
  only: boolean;
}

/** Groups of both sides that the editor pairs, and the id of the pair. */
export interface Pin {
  id: string;
  /** Indexes into the groups of each side. */
  de: number;
  zh: number;
}

export interface Overrides {
  groups: Bilingual<BlockGroup[]>;
  /** Ascending on both sides. */
  pins: Pin[];
  diagnostics: Diagnostic[];
}

type Marker = { directive: Directive & { kind: 'same' }; group: number; file: string };

/**
 * Reads what editors say about pairs in whole-line comments: `= id`, `only`, `join`. What contradicts
 * itself or has lost its partner is an error and has no effect.
 */
export function readOverrides(editions: Partial<Bilingual<Edition>>): Overrides {
  const diagnostics: Diagnostic[] = [];
  const de = readSide(editions.de, diagnostics);
  const zh = readSide(editions.zh, diagnostics);
  const pins = pairMarkers(de.markers, zh.markers, diagnostics);
  return {
    groups: { de: de.groups, zh: zh.groups },
    pins: ascending(pins, diagnostics),
    diagnostics,
  };
}

/** Whether the editor has said something about a block's pair. */
export function isOverridden({ directives }: Block): boolean {
  return directives.some(({ kind }) => kind !== 'ok');
}

function readSide(
  edition: Edition | undefined,
  diagnostics: Diagnostic[],
): { groups: BlockGroup[]; markers: Map<string, Marker> } {
  const groups: BlockGroup[] = [];
  const markers = new Map<string, Marker>();
  for (const [index, { directives }] of (edition?.blocks ?? []).entries()) {
    const file = edition?.file ?? '';
    const orders = directives.filter(({ kind }) => kind !== 'ok');
    const second = orders[1];
    if (second)
      diagnostics.push(
        fault(
          file,
          second,
          'Only one of = id, only and join can be said about a block. Remove one.',
        ),
      );
    const [order] = orders;
    const last = groups.at(-1);
    if (order?.kind === 'join' && last) {
      last.to = index + 1;
      continue;
    }
    if (order?.kind === 'join')
      diagnostics.push(
        fault(file, order, 'There is no block before this one to join. Remove the comment.'),
      );
    groups.push({ from: index, to: index + 1, only: order?.kind === 'only' });
    if (order?.kind !== 'same') continue;
    if (markers.has(order.id))
      diagnostics.push(fault(file, order, `= ${order.id} stands twice in this file. Remove one.`));
    else markers.set(order.id, { directive: order, group: groups.length - 1, file });
  }
  return { groups, markers };
}

function pairMarkers(
  de: Map<string, Marker>,
  zh: Map<string, Marker>,
  diagnostics: Diagnostic[],
): (Pin & { marker: Marker })[] {
  const pins: (Pin & { marker: Marker })[] = [];
  for (const [id, marker] of de) {
    const other = zh.get(id);
    if (other) pins.push({ id, de: marker.group, zh: other.group, marker });
  }
  const lonely = (own: Map<string, Marker>, others: Map<string, Marker>, other: Locale) => {
    for (const [id, { directive, file }] of own) {
      if (others.has(id)) continue;
      const name = other === 'de' ? 'German' : 'Chinese';
      diagnostics.push(
        fault(
          file,
          directive,
          `= ${id} has no partner. Put it before the ${name} block as well, or remove it.`,
        ),
      );
    }
  };
  lonely(de, zh, 'zh');
  lonely(zh, de, 'de');
  return pins;
}

/** Leaves out pins that cross the ones before them: groups keep their order on both sides. */
function ascending(pins: (Pin & { marker: Marker })[], diagnostics: Diagnostic[]): Pin[] {
  const kept: Pin[] = [];
  for (const { marker, ...pin } of pins) {
    const before = kept.at(-1);
    if (!before || pin.zh > before.zh) kept.push(pin);
    else {
      const { id } = before;
      diagnostics.push(
        fault(
          marker.file,
          marker.directive,
          `= ${pin.id} and = ${id} stand in a different order in the two files. Remove one pair of them.`,
        ),
      );
    }
  }
  return kept;
}

function fault(file: string, { source }: Directive, message: string): Diagnostic {
  const { line, column } = source.start;
  return { file, line, column, severity: 'error', rule: 'pairs-override', message };
}
