import type { ChromeScope } from './firefox-chrome-scope.ts';

/**
 * Milliseconds of the main thread of process `pid` spent in scripts from `origin` while `action` runs, native calls
 * they make included. By Firefox's own profiler, one sample per millisecond.
 */
export async function scriptTime(
  scope: ChromeScope,
  pid: number,
  origin: string,
  action: () => Promise<void>,
): Promise<number> {
  await scope.evaluate(`Services.profiler.StartProfiler(8_000_000, 1, ['js'], ['GeckoMain']).then(() => true)`);
  try {
    await action();
    const sum = `(${sumSamples.toString()})(profile, ${pid}, ${JSON.stringify(origin)})`;
    return Number(await scope.evaluate(`Services.profiler.getProfileDataAsync().then((profile) => ${sum})`));
  } finally {
    await scope.evaluate('Services.profiler.StopProfiler().then(() => true)');
  }
}

interface GeckoThread {
  pid: number | string;
  name: string;
  samples: { schema: Record<string, number>; data: (number | null)[][] };
  stackTable: { schema: Record<string, number>; data: (number | null)[][] };
  frameTable: { schema: Record<string, number>; data: (number | null)[][] };
  stringTable: string[];
}

interface GeckoProfile {
  threads: GeckoThread[];
  processes: GeckoProfile[];
}

/** Runs inside Firefox: the profile is too large to send. */
function sumSamples(profile: GeckoProfile, pid: number, origin: string): number {
  const threads = [profile, ...profile.processes].flatMap((process) => process.threads);
  const thread = threads.find((one) => Number(one.pid) === pid && one.name === 'GeckoMain');
  if (!thread) throw new Error(`The profile has no main thread of process ${pid}.`);
  const { samples, stackTable, frameTable, stringTable } = thread;
  const column = (table: GeckoThread['samples'], name: string) => table.schema[name] ?? -1;
  const prefix = column(stackTable, 'prefix');
  const frame = column(stackTable, 'frame');
  const location = column(frameTable, 'location');

  const known = new Map<number, boolean>();
  const isOwn = (stack: number | null): boolean => {
    if (stack === null) return false;
    const before = known.get(stack);
    if (before !== undefined) return before;
    const [frameIndex, parent] = [stackTable.data[stack]?.[frame] ?? -1, stackTable.data[stack]?.[prefix] ?? null];
    const text = stringTable[frameTable.data[frameIndex]?.[location] ?? -1] ?? '';
    // A frame without an address is native code: it belongs to the script that called it.
    const own = text.includes('://') ? text.includes(origin) : isOwn(parent);
    known.set(stack, own);
    return own;
  };
  const [stackAt, timeAt] = [column(samples, 'stack'), column(samples, 'time')];
  return samples.data.reduce((sum, sample, index) => {
    const next = samples.data[index + 1]?.[timeAt] ?? sample[timeAt] ?? 0;
    return isOwn(sample[stackAt] ?? null) ? sum + (next - (sample[timeAt] ?? 0)) : sum;
  }, 0);
}
