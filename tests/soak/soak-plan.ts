import type { FaultKind } from '../stand-in/world-types.ts';

/** The ways in which a person posts. */
export const ROUTES = ['reply', 'inline', 'quote', 'home', 'new', 'thread', 'phone', 'again'] as const;
export type Route = (typeof ROUTES)[number];

/** What happens around one of the person's posts. */
export interface Step {
  readonly number: number;
  readonly route: Route;
  readonly fault: FaultKind | null;
  /** After a refusal the person tries once more; else they leave it. */
  readonly isRetried: boolean;
  /** The page is loaded again as soon as X has taken the post, before its answer can be read. */
  readonly isReloaded: boolean;
  /** The extension is updated while the person writes. */
  readonly isUpdated: boolean;
}

/** How much of everything a soak holds. */
export interface SoakPlan {
  readonly minutes: number;
  readonly speed: number;
  readonly kills: number;
  readonly steps: readonly Step[];
}

/** The connection fails: before the post was taken, after it, or it is very slow. */
const BROKEN: readonly FaultKind[] = ['drop', 'lost-answer', 'slow'];
const REFUSED: readonly FaultKind[] = ['187', '226', '344', '186', '88', '429', 'silent'];

/** Numbers from 0 to 1 that are the same for the same seed (Lehmer, 1951). */
export function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * The plan of a soak: 60 posts by all routes in a 60-minute evening at ten times its speed, 20 failures of the network,
 * 14 refusals of X, 10 loads of the page, two updates of the extension, 100 deaths of the background.
 */
export function soakPlan(seed: number, posts = 60): SoakPlan {
  const random = seeded(seed);
  const routes = shuffled(
    Array.from({ length: posts }, (_, index) => ROUTES[index % ROUTES.length] ?? 'reply'),
    random,
  );
  const own = routes.flatMap((route, index) => (route === 'phone' || route === 'again' ? [] : [index]));
  // The post that an update meets stays in its page, and is written into the box of a post's own page.
  const updated = new Set([own[Math.floor(own.length / 3)], own[Math.floor((own.length * 2) / 3)]]);
  const free = shuffled(
    own.filter((index) => !updated.has(index)),
    random,
  );
  const single = free.filter((index) => routes[index] !== 'thread');
  const faults = new Map<number, FaultKind>();
  const share = posts / 60;
  for (let count = 0; count < Math.round(20 * share); count += 1)
    faults.set(single[count] ?? -1, BROKEN[count % BROKEN.length] ?? 'drop');
  for (let count = 0; count < Math.round(14 * share); count += 1)
    faults.set(single[Math.round(20 * share) + count] ?? -1, REFUSED[count % REFUSED.length] ?? '187');
  const reloaded = new Set(shuffled(own, random).slice(0, Math.round(10 * share)));
  return {
    minutes: 60,
    speed: 10,
    kills: Math.round(100 * share),
    steps: routes.map((route, index) => ({
      number: index + 1,
      route: updated.has(index) ? 'inline' : route,
      fault: faults.get(index) ?? null,
      isRetried: random() < 0.5,
      isReloaded: reloaded.has(index),
      isUpdated: updated.has(index),
    })),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
