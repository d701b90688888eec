import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, builtExtension } from './browsers.ts';

/** A clock that stands at `start` until the real instant `realStart` and runs `speed` times as fast from then on. */
export interface FastClock {
  /** Milliseconds since 1970, by the real clock. */
  readonly realStart: number;
  /** Milliseconds since 1970, by the fast clock. */
  readonly start: number;
  readonly speed: number;
}

/** What the fast clock shows at a real instant; both in milliseconds since 1970. */
export function fastTime(clock: FastClock, real = Date.now()): number {
  return clock.start + Math.max(0, real - clock.realStart) * clock.speed;
}

/** The real instant at which the fast clock shows `at`. */
export function realTime(clock: FastClock, at: number): number {
  return clock.realStart + (at - clock.start) / clock.speed;
}

/** Repeats as rare as this go by the chat's minutes (presence, the sidebar's clock), so they must keep up with them. */
const SCALED_FROM = 5_000;

/**
 * Copies the built extension into a new temporary folder, there runs its background and its sidebar by the fast clock,
 * and returns the folder. Only `Date` and rare intervals are replaced, in a few lines before the product's own, which
 * stay as built: what is tested is the product. A patch through a browser's debugger would be lost with each new
 * background, and a process under libfaketime drags the browser's own timers along.
 *
 * In x.com's tab the scripts keep the real clock, for there it measures how fast X's page loads; only the tick every 20
 * seconds by which the tab tells of itself follows the chat's minutes.
 */
export async function withFastClock(kind: BrowserKind, clock: FastClock): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `chatside-${kind}-fast-`));
  await cp(builtExtension(kind), folder, { recursive: true });
  const numbers = [clock.realStart, clock.start, clock.speed].join(', ');
  const date = `(${replaceDate.toString()})(${numbers});\n`;
  const intervals = `(${scaleIntervals.toString()})(${clock.speed}, ${SCALED_FROM});\n`;
  const change = async (name: string, edit: (source: string) => string) => {
    const path = join(folder, name);
    const source = await readFile(path, 'utf8');
    const edited = edit(source);
    if (edited === source) throw new Error(`The fast clock finds no place in ${name} of the built extension.`);
    await writeFile(path, edited);
  };
  await change('background.js', (source) => date + source);
  await change('content-scripts/x.js', (source) => intervals + source);
  await writeFile(join(folder, 'fast-clock.js'), date + intervals);
  await change('sidebar.html', (html) => html.replace('<head>', '<head><script src="/fast-clock.js"></script>'));
  return folder;
}

// The two functions below run in the browser.

function replaceDate(realStart: number, start: number, speed: number): void {
  const realNow = Date.now;
  const now = () => Math.floor(start + Math.max(0, realNow() - realStart) * speed);
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  });
  Date.now = now;
}

function scaleIntervals(speed: number, from: number): void {
  const real = globalThis.setInterval;
  const scaled = (work: () => void, milliseconds = 0) =>
    real(work, milliseconds < from ? milliseconds : milliseconds / speed);
  globalThis.setInterval = scaled as typeof setInterval;
}
