import type { Unit } from '@/lib/align/unit';
import type { Bilingual } from '@/lib/model';

/** The units to align, in order. */
export type BilingualUnits = Bilingual<Unit[]>;

/**
 * How much likelier it is, as a logarithm, that the German units from `d0` up to `d1` and the Chinese
 * ones from `z0` up to `z1` look as they do if they translate each other than if they are strangers.
 * Neither range is empty.
 */
export type Evidence = (d0: number, d1: number, z0: number, z1: number) => number;
