/** Made-up objects in the shapes of X's responses (dossier x-web-client 11.6, 11.7). */
export type Sample = Record<string, unknown>;

/** A user as X wrote it until mid-2025, until early 2026, and in August 2026. */
export const users = {
  old: (handle: string, name = 'Ann') => ({ rest_id: `1${handle.length}`, legacy: { name, screen_name: handle } }),
  middle: (handle: string, name = 'Ann') => ({
    rest_id: `2${handle.length}`,
    core: { name, screen_name: handle },
    legacy: { description: '' },
  }),
  now: (handle: string, name = 'Ann') => ({
    rest_id: `3${handle.length}`,
    core: { name, screen_name: handle },
    profile_bio: { description: '' },
  }),
};

export const id = (number: number) => `20850000000000${String(number).padStart(5, '0')}`;

export function tweet(number: number, fullText: string, legacy: Sample = {}, rest: Sample = {}): Sample {
  return {
    __typename: 'Tweet',
    rest_id: id(number),
    core: { user_results: { result: users.now('ann_rx') } },
    legacy: {
      created_at: 'Thu Aug 06 19:02:33 +0000 2026',
      conversation_id_str: id(number),
      display_text_range: [0, [...fullText].length],
      entities: { hashtags: [], urls: [], user_mentions: [] },
      full_text: fullText,
      id_str: id(number),
      lang: 'en',
      user_id_str: '36',
      ...legacy,
    },
    ...rest,
  };
}

export const itemContent = (result: unknown, rest: Sample = {}) => ({
  itemType: 'TimelineTweet',
  tweet_results: { result },
  ...rest,
});

export const entry = (number: number, result: unknown, rest: Sample = {}): Sample => ({
  entryId: `tweet-${id(number)}`,
  content: { entryType: 'TimelineTimelineItem', itemContent: itemContent(result, rest) },
});

export const moduleEntry = (entryId: string, items: readonly [string, unknown][]): Sample => ({
  entryId,
  content: {
    entryType: 'TimelineTimelineModule',
    items: items.map(([name, content]) => ({ entryId: `${entryId}-${name}`, item: { itemContent: content } })),
  },
});

export const addEntries = (...entries: Sample[]) => ({ type: 'TimelineAddEntries', entries });

export const search = (...instructions: Sample[]) => ({
  data: { search_by_raw_query: { search_timeline: { timeline: { instructions } } } },
});
