import type { StreamPost } from '@/lib/messaging/protocol.ts';

/** A post of a stream with the fields a test names. */
export function makeStreamPost(id: string, change: Partial<StreamPost> = {}): StreamPost {
  return {
    id,
    author: 'bea_tablets',
    authorName: 'Bea',
    text: `Thought ${id} #WePh`,
    at: Number(id),
    isHost: false,
    isOwn: false,
    questionKeys: [],
    asks: null,
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    links: [],
    hasMedia: false,
    altTexts: [],
    isTruncated: false,
    isAnswered: false,
    repostedBy: [],
    ...change,
  };
}
