import type { WireMessage } from './wire-channel.ts';
import { at, idOf, listOf, parseJson } from './wire-json.ts';
import type { Act } from './wire-operations.ts';

/** Requests that were never answered are forgotten when there are more. */
const MOST_WAITING = 20;

/** What the person did to a post of X, once X has done it. */
export interface DoneAct {
  readonly act: Act;
  /** The post that was deleted, or marked, or no longer is. */
  readonly postId: string;
}

/** An act on another's post that can be taken back. */
export type MarkingAct = Exclude<Act, 'delete'>;

/** What an act does to a post, and whether it does or undoes it. */
export function markOf(act: MarkingAct): { mark: 'repost' | 'like' | 'bookmark'; isDone: boolean } {
  const mark = act.replace('undo-', '') as 'repost' | 'like' | 'bookmark';
  return { mark, isDone: mark === act };
}

/**
 * Reads the body of a DeleteTweet, CreateRetweet, FavoriteTweet and their like (dossier x-web-client 11.2): the post's id,
 * null when there is none. Never throws.
 */
export function readActRequest(act: Act, body: string): string | null {
  return idOf(at(parseJson(body), 'variables', act === 'undo-repost' ? 'source_tweet_id' : 'tweet_id'));
}

/**
 * Pairs the requests to delete, repost, like and bookmark with X's answers. The function it returns takes each message of the wire
 * and gives what X has done by it, else null.
 */
export function pairActs(): (message: WireMessage) => DoneAct | null {
  const waiting = new Map<string, DoneAct>();
  return (message) => {
    if (message.kind === 'act-request') {
      const { act, postId } = message;
      waiting.set(message.requestId, { act, postId });
      for (const id of waiting.keys()) if (waiting.size > MOST_WAITING) waiting.delete(id);
    }
    if (message.kind !== 'act-answer') return null;
    const asked = waiting.get(message.requestId) ?? null;
    waiting.delete(message.requestId);
    return asked && isDone(asked.act, message.status, message.body) ? asked : null;
  };
}

/**
 * Where X's answer tells that an act is done. Likes and bookmarks are answered by the word "Done" and not by an object;
 * that form is general knowledge, no capture of ours holds one, so any value there counts.
 */
const ANSWERS: Readonly<Record<Act, string>> = {
  delete: 'delete_tweet',
  repost: 'create_retweet',
  'undo-repost': 'unretweet',
  like: 'favorite_tweet',
  'undo-like': 'unfavorite_tweet',
  bookmark: 'tweet_bookmark_put',
  'undo-bookmark': 'tweet_bookmark_delete',
};

/** X's refusals come with HTTP 200 too, as for posts (dossier 11.5). */
function isDone(act: Act, status: number, body: string): boolean {
  const json = parseJson(body);
  const hasErrors = listOf(at(json, 'errors')).length > 0;
  const told = at(json, 'data', ANSWERS[act]);
  const isTold = told !== null && told !== undefined && told !== false;
  return status >= 200 && status < 300 && !hasErrors && isTold;
}
