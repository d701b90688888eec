import type { EyesHealth } from '../messaging/protocol.ts';

/** Posts that are on the page for this long without being found by test id mean that X renamed them (ms). */
const PAGE_BLIND_AFTER = 4_000;
/** Posts that are on the page for this long without any response read mean that the wire is blind (ms). */
const WIRE_BLIND_AFTER = 8_000;
/** Fewer articles may be something else (an empty list, a notice). */
const ENOUGH_ARTICLES = 3;
const ENOUGH_POSTS = 5;

/** What a look at the page found. */
export interface ArticleCount {
  /** `article` elements mounted. */
  readonly articles: number;
  /** Of them found by X's test id. */
  readonly byTestId: number;
  /** Of them that could be read as posts. */
  readonly readable: number;
  /** Whether they came by requests that the wire reads and could have seen. */
  readonly isWireExpected: boolean;
}

/** What is remembered to judge the eyes. Times are milliseconds since 1970. */
export interface EyesMemory {
  readonly eyes: EyesHealth;
  readonly pageDoubtSince: number | null;
  readonly wireDoubtSince: number | null;
  readonly hasWire: boolean;
}

/** Nothing is known yet. */
export const freshEyes: EyesMemory = {
  eyes: { page: 'unknown', wire: 'unknown' },
  pageDoubtSince: null,
  wireDoubtSince: null,
  hasWire: false,
};

/** Judges both eyes after a look at the page; pure. */
export function lookedAtPage(memory: EyesMemory, count: ArticleCount, now: number): EyesMemory {
  const isPageGood = count.byTestId > 0 && count.readable > 0;
  const isPageBad = count.articles >= ENOUGH_ARTICLES && (count.byTestId === 0 || count.readable === 0);
  const pageDoubtSince = isPageBad ? (memory.pageDoubtSince ?? now) : null;
  const isPageBlind = pageDoubtSince !== null && now - pageDoubtSince >= PAGE_BLIND_AFTER;
  const isWireDoubtful = !memory.hasWire && count.isWireExpected && count.articles >= ENOUGH_POSTS;
  const wireDoubtSince = isWireDoubtful ? (memory.wireDoubtSince ?? now) : null;
  const isWireBlind = wireDoubtSince !== null && now - wireDoubtSince >= WIRE_BLIND_AFTER;
  return {
    ...memory,
    pageDoubtSince,
    wireDoubtSince,
    eyes: {
      page: isPageBlind ? 'blind' : isPageGood ? 'seeing' : memory.eyes.page,
      wire: memory.hasWire ? 'seeing' : isWireBlind ? 'blind' : memory.eyes.wire,
    },
  };
}

/** A response came; pure. One that holds posts proves that the wire sees, one that should and does not proves nothing. */
export function readResponse(memory: EyesMemory, posts: number): EyesMemory {
  if (posts === 0) return memory;
  return { ...memory, hasWire: true, wireDoubtSince: null, eyes: { ...memory.eyes, wire: 'seeing' } };
}
