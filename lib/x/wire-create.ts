import type { Post } from '../chat/post.ts';
import { at, idOf, listOf, parseJson, recordOf, textOf } from './wire-json.ts';
import { readTweet } from './wire-posts.ts';

/** What the client asked X to post; `text` without the mentions X adds before a reply, empty for a post of media only. */
export interface CreateRequest {
  readonly text: string;
  readonly replyTo: string | null;
  readonly quoteOf: string | null;
}

/** X's word on a post. `unknown`: neither taken nor refused for certain, so nothing may be said of it. */
export type CreateAnswer =
  | { readonly kind: 'accepted'; readonly post: Post }
  /** `code` as in dossier x-web-client 11.5; null with an empty message when X said nothing and posted nothing. */
  | { readonly kind: 'refused'; readonly code: number | null; readonly message: string }
  | { readonly kind: 'unknown' };

const MOST_TEXT = 30_000;
const MOST_MESSAGE = 2_000;
const RATE_LIMIT = 88;

/** Reads the body of a CreateTweet or CreateNoteTweet (dossier x-web-client 11.3); null when it is none. Never throws. */
export function readCreateRequest(body: string): CreateRequest | null {
  const variables = at(parseJson(body), 'variables');
  const text = at(variables, 'tweet_text');
  if (typeof text !== 'string' || text.length > MOST_TEXT) return null;
  const quoted = /\/status(?:es)?\/(\d{1,20})(?:[/?#]|$)/.exec(String(textOf(at(variables, 'attachment_url'))));
  return { text, replyTo: idOf(at(variables, 'reply', 'in_reply_to_tweet_id')), quoteOf: quoted?.[1] ?? null };
}

/**
 * Reads X's answer to a CreateTweet or CreateNoteTweet (dossier x-web-client 11.4, 11.5). `status` is HTTP's, 0 when the
 * connection broke. Only a post with an id counts as accepted: refusals come with HTTP 200 too. Never throws.
 */
export function readCreateAnswer(status: number, body: string): CreateAnswer {
  const json = parseJson(body);
  const data = recordOf(at(json, 'data'));
  const created = data?.create_tweet ?? data?.notetweet_create;
  const results = at(created, 'tweet_results');
  const result = at(results, 'result');
  const found = readTweet(result);
  if (found) return { kind: 'accepted', post: found.post };
  // Something was posted that cannot be read: X's own note or the timeline will tell which.
  if (recordOf(result)) return { kind: 'unknown' };

  const error = listOf(at(json, 'errors')).find((one) => recordOf(one));
  if (error) {
    const code = [at(error, 'code'), at(error, 'extensions', 'code')].find((one) => Number.isInteger(one));
    const message = textOf(at(error, 'message')) ?? '';
    return {
      kind: 'refused',
      code: typeof code === 'number' ? code : codeOf(status),
      message: message.slice(0, MOST_MESSAGE),
    };
  }
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'refused', code: codeOf(status), message: '' };
  const isSilentRefusal = status >= 200 && status < 300 && recordOf(results) !== null;
  return isSilentRefusal ? { kind: 'refused', code: null, message: '' } : { kind: 'unknown' };
}

function codeOf(status: number): number | null {
  return status === 429 ? RATE_LIMIT : null;
}
