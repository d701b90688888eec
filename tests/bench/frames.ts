import type { FrameLike } from '../e2e/browsers.ts';
import { ms, quantile } from './figures.ts';

/** How long the frames of a document lasted, milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  /** Share of the frames that lasted longer than 50 ms, 0 to 1. */
  readonly shareOver50: number;
}

/** Headings for {@link frameRow}. */
export const frameHeadings = ['frames of the sidebar', 'p50 ms', 'p95 ms', 'longest ms', 'over 50 ms'];

/** A line of a table of frames. */
export function frameRow(name: string, { p50, p95, longest, shareOver50 }: Frames): string[] {
  return [name, ms(p50), ms(p95), ms(longest), `${(shareOver50 * 100).toFixed(1)} %`];
}

/**
 * Watches the frames of a document for some milliseconds; with `step` (px a frame) what can be scrolled furthest in it
 * is scrolled up and down meanwhile.
 */
export async function watchFrames(frame: FrameLike, duration: number, step = 0): Promise<Frames> {
  const deltas = await frame.evaluate(measureFrames, duration, step);
  const over = deltas.filter((delta) => delta > 50).length;
  return {
    p50: quantile(deltas, 0.5),
    p95: quantile(deltas, 0.95),
    longest: Math.max(...deltas),
    shareOver50: over / deltas.length,
  };
}

/** Runs in the page. */
async function measureFrames(duration: number, step: number): Promise<number[]> {
  const all = [document.scrollingElement, ...document.querySelectorAll('*')].filter((one) => one !== null);
  const room = (element: Element) => element.scrollHeight - element.clientHeight;
  const isScroller = (one: Element) => one === all[0] || /auto|scroll/.test(getComputedStyle(one).overflowY);
  const list = all.filter(isScroller).sort((a, b) => room(b) - room(a))[0];
  const deltas: number[] = [];
  const end = performance.now() + duration;
  let direction = 1;
  let last = await new Promise<number>(requestAnimationFrame);
  while (last < end) {
    if (list && step > 0) {
      list.scrollBy(0, direction * step);
      if (list.scrollTop <= 0) direction = 1;
      else if (list.scrollTop >= room(list) - 1) direction = -1;
    }
    const next = await new Promise<number>(requestAnimationFrame);
    deltas.push(next - last);
    last = next;
  }
  return deltas;
}
