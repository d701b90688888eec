import type { CDPSession } from 'playwright-core';

const samplingInterval = 500; // microseconds

/** Milliseconds of the main thread spent in scripts from `origin` while `action` runs, native calls they make included. */
export async function scriptTime(session: CDPSession, origin: string, action: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await session.send('Profiler.start');
  await action();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');

  const owners = new Map<number, boolean>();
  const childrenOf = new Map(profile.nodes.map((node) => [node.id, node]));
  // A node without an address is native code: it belongs to the script that called it.
  const walk = (id: number, isOwn: boolean) => {
    const node = childrenOf.get(id);
    if (!node) return;
    const { url } = node.callFrame;
    const own = url === '' ? isOwn : url.startsWith(origin);
    owners.set(id, own);
    for (const child of node.children ?? []) walk(child, own);
  };
  const [top] = profile.nodes;
  if (top) walk(top.id, false);
  const samples = profile.samples ?? [];
  const deltas = profile.timeDeltas ?? [];
  // The time of a sample lasts until the next one.
  const own = samples.reduce((sum, id, index) => sum + (owners.get(id) ? (deltas[index + 1] ?? 0) : 0), 0);
  return own / 1_000;
}
