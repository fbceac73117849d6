import type { Collection, Diagnostic } from '@/lib/model';

/** One thing that is checked about the finished collection. */
export interface Rule {
  /** Kebab-case, unique; what `<!-- ok: name reason -->` and `--rule name` say. */
  name: string;
  /** Whether what it finds in one article depends on others. */
  across?: true;
  /**
   * What must have been read without gaps, since the rule concludes from what is not there: the registry
   * of terms, every text, the ids of all pairs. It is left out where that failed, which is reported.
   */
  needs?: 'terms' | 'texts' | 'pairs';
  /** Findings in any order, each with `rule` set to the name. */
  check(collection: Collection): Diagnostic[];
}
