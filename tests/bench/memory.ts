import { readdirSync, readFileSync } from 'node:fs';

const INTERVAL = 200;

/** Looks at a process and its descendants five times a second; needs the `/proc` of Linux. */
export function watchMemory(root: number): { stop(): number | null } {
  let most = 0;
  const look = () => {
    most = Math.max(most, residentMegabytes(root));
  };
  const timer = setInterval(look, INTERVAL);
  return {
    /** The largest sum of their resident memory in megabytes; null where it cannot be seen. */
    stop() {
      clearInterval(timer);
      return most > 0 ? Math.round(most) : null;
    },
  };
}

function residentMegabytes(root: number): number {
  const processes = processIds().map((pid) => ({ pid, ...statusOf(pid) }));
  const family = new Set([root]);
  // Children mostly have higher ids than their parents; a second round finds the others.
  for (const _ of [1, 2]) {
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const own = processes.filter(({ pid }) => family.has(pid));
  return own.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter(Number.isInteger)
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}

function statusOf(pid: number): { parent: number; kilobytes: number } {
  let status = '';
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It has ended meanwhile.
  }
  const number = (field: RegExp) => Number(field.exec(status)?.[1] ?? 0);
  return { parent: number(/^PPid:\s*(\d+)/m), kilobytes: number(/^VmRSS:\s*(\d+)/m) };
}
