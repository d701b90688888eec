import type { WireMessage } from './wire-channel.ts';
import { at, idOf, listOf, parseJson, recordOf } from './wire-json.ts';
import type { Act } from './wire-operations.ts';

/** Requests that were never answered are forgotten when there are more. */
const MOST_WAITING = 20;

/** What the person did to a post of X, once X has done it. */
export interface DoneAct {
  readonly act: Act;
  /** The post that was deleted, reposted or no longer is. */
  readonly postId: string;
}

/**
 * Reads the body of a DeleteTweet, CreateRetweet or DeleteRetweet (dossier x-web-client 11.2): the post's id, null when
 * there is none. Never throws.
 */
export function readActRequest(act: Act, body: string): string | null {
  return idOf(at(parseJson(body), 'variables', act === 'undo-repost' ? 'source_tweet_id' : 'tweet_id'));
}

/**
 * Pairs the requests to delete and to repost with X's answers. The function it returns takes each message of the wire
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
    return asked && isDone(message.status, message.body) ? asked : null;
  };
}

/** X's refusals come with HTTP 200 too, as for posts (dossier 11.5). */
function isDone(status: number, body: string): boolean {
  const json = parseJson(body);
  const hasErrors = listOf(at(json, 'errors')).length > 0;
  const data = recordOf(at(json, 'data'));
  const isTold = data !== null && ['delete_tweet', 'create_retweet', 'unretweet'].some((name) => recordOf(data[name]));
  return status >= 200 && status < 300 && !hasErrors && isTold;
}
