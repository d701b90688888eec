import { act, screen } from '@testing-library/react';
import type { Stream } from '@/components/sidebar/apply-stream.ts';
import type { StreamPost } from '@/lib/messaging/protocol.ts';
import { newPosts, STREAM_STATES, streamOf } from '../gallery/stream-states.ts';
import { show } from './show-sidebar.tsx';

const ROW = 100;
const ROOM = 600;

/** Gives the elements a height, which a document without layout has not: posts 100 px, the list 600 px. */
export function giveHeights(): void {
  const heights: Record<string, (element: HTMLElement) => number> = {
    offsetHeight: (element) => (element.matches('article') ? ROW : ROOM),
    clientHeight: () => ROOM,
    clientWidth: () => ROOM,
    scrollHeight: (element) =>
      Number.parseFloat(element.querySelector<HTMLElement>('[role=feed]')?.style.height ?? '0'),
  };
  for (const [name, height] of Object.entries(heights)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return height(this);
      },
    });
  }
}

/** Shows the posts of a stream of the gallery, or one given, as `model` of the gallery has it. */
export async function showPosts(stream: string | Stream = 'live', model = 'live') {
  const shown = show(model);
  const whole = typeof stream === 'string' ? (STREAM_STATES[stream] ?? null) : stream;
  act(() => shown.store.setState({ stream: whole }));
  await shown.user.click(screen.getByRole('tab', { name: 'Posts' }));
  const posts = () => shown.store.getState().stream?.posts ?? [];
  return {
    ...shown,
    /** Brings so many posts of the current question. */
    arrive: (count: number) => act(() => shown.store.setState({ stream: streamOf([...posts(), ...newPosts(count)]) })),
    /** Changes each post of the stream; null takes it away. */
    change: (next: (post: StreamPost) => StreamPost | null) =>
      act(() => shown.store.setState({ stream: streamOf(posts().flatMap((post) => next(post) ?? [])) })),
  };
}

/** The posts in the document, in order. */
export function articles(): HTMLElement[] {
  return screen.queryAllByRole('article');
}

/** How many posts the list has, those out of sight too. */
export function size(): number {
  return Number(articles()[0]?.getAttribute('aria-setsize') ?? 0);
}

/** The post at a place of the list, 1 for the first. */
export function at(place: number): HTMLElement {
  const found = articles().find((one) => one.getAttribute('aria-posinset') === String(place));
  if (!found) throw new Error(`post ${place} is not in the document`);
  return found;
}
