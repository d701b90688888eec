import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes of memory that each process which this one has started has for itself (what the browsers' task managers call
 * its footprint), by its number, with its command line. Linux only.
 */
export function childrenMemory(): ReadonlyMap<number, { readonly megabytes: number; readonly command: string }> {
  const parents = new Map<number, number>();
  const all = new Map<number, { megabytes: number; command: string }>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const value = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      parents.set(pid, value('PPid'));
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      all.set(pid, { megabytes: value('RssAnon') / 1024, command });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return new Map([...all].filter(([pid]) => isOurs(pid)));
}

/** Watches the processes that are started from here and remembers how large each became. */
export function watchMemory(every: number): { readonly stop: () => ReadonlyMap<number, number> } {
  const highest = new Map<number, number>();
  const look = () => {
    for (const [pid, { megabytes }] of childrenMemory()) {
      highest.set(pid, Math.max(highest.get(pid) ?? 0, megabytes));
    }
  };
  const timer = setInterval(look, every);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return highest;
    },
  };
}

/** How the page's process grew. */
export interface Growth {
  /** Megabytes at most. */
  readonly highest: number;
  /** Megabytes above what it had before. */
  readonly grown: number;
}

/** Watches the process that grows most from now on: that of the page which works. */
export function watchGrowth(): { readonly stop: () => Growth } {
  const before = childrenMemory();
  const memory = watchMemory(50);
  return {
    stop: () => {
      const all = [...memory.stop()].map(([pid, highest]) => ({
        highest,
        grown: highest - (before.get(pid)?.megabytes ?? 0),
      }));
      return all.reduce((most, one) => (one.grown > most.grown ? one : most), { highest: 0, grown: 0 });
    },
  };
}
