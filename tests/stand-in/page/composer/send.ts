import twitter from 'twitter-text';
import { app, showToast } from '../store.ts';
import { timelines } from '../timeline-data.ts';
import { request } from '../transport.ts';
import type { PagePost } from '../wire.ts';
import { word } from '../words.ts';

/** Weighted length of a text, 280 at most. */
export function lengthOf(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}

const errors: Readonly<Record<number, 'duplicate' | 'automated' | 'limit' | 'tooLong'>> = {
  187: 'duplicate',
  226: 'automated',
  344: 'limit',
  186: 'tooLong',
};

/** Sends the texts one after the other, each answering the one before. Returns how many were taken. */
export async function sendAll(
  texts: readonly string[],
  replyTo: PagePost | undefined,
  quoteOf: PagePost | undefined,
): Promise<number> {
  let parent = replyTo?.id ?? null;
  let first = '';
  for (const [n, text] of texts.entries()) {
    const isLong = lengthOf(text) > 280;
    const variables = {
      tweet_text: text,
      ...(parent !== null && { reply: { in_reply_to_tweet_id: parent, exclude_reply_user_ids: [] } }),
      ...(n === 0 && quoteOf && { attachment_url: `https://x.com/${quoteOf.author.handle}/status/${quoteOf.id}` }),
      dark_request: false,
      media: { media_entities: [], possibly_sensitive: false },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
    };
    const { body } = await request(isLong ? 'CreateNoteTweet' : 'CreateTweet', variables);
    const result = (body?.data?.create_tweet ?? body?.data?.notetweet_create)?.tweet_results?.result;
    if (!result?.rest_id) {
      const name = errors[Number(body?.errors?.[0]?.code)];
      showToast({ text: word(name ?? 'sendFailed') });
      return n;
    }
    parent = result.rest_id as string;
    if (n === 0) first = parent;
    setTimeout(() => {
      for (const timeline of timelines()) timeline.insertOwn(result);
    }, 250);
  }
  const { viewer } = app();
  setTimeout(() => showToast({ text: word('sent'), link: `/${viewer.handle}/status/${first}` }), 300);
  return texts.length;
}
