import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import type { Diagnostic, Place } from '@/lib/model';

/** Files that git does not know as they are, relative to the working folder; the new ones as well. */
const QUERIES = [
  ['ls-files', '--modified', '--others', '--exclude-standard', '-z'],
  ['diff', '--cached', '--name-only', '--relative', '-z'],
];

/** The files edited since the last commit, as findings name them; none where there is no git. */
export function editedFiles(cwd = process.cwd()): Set<string> {
  try {
    const lists = QUERIES.map((query) =>
      execFileSync('git', query, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    return new Set(lists.flatMap((list) => list.split('\0')).filter((path) => path !== ''));
  } catch {
    return new Set();
  }
}

/** Says whether a finding is about an edited file, or about the other files of its article. */
export function concerns(edited: ReadonlySet<string>): (finding: Diagnostic) => boolean {
  const folders = new Set(
    [...edited]
      .filter((path) => /(?:^|\/)(?:articles|pages)\/[^/]+\/[^/]+$/.test(path))
      .map(posix.dirname),
  );
  const isEdited = ({ file }: Place) => edited.has(file) || folders.has(posix.dirname(file));
  return (finding) => isEdited(finding) || (finding.other !== undefined && isEdited(finding.other));
}
