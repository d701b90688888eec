import type { WireMessage } from './wire-channel.ts';
import { at, idOf, listOf, parseJson, recordOf } from './wire-json.ts';

/** Requests that were never answered are forgotten when there are more. */
const MOST_WAITING = 20;

/** The id in the body of a DeleteTweet (dossier x-web-client 11.2); null when it is none. Never throws. */
export function readDeleteRequest(body: string): string | null {
  return idOf(at(parseJson(body), 'variables', 'tweet_id'));
}

/**
 * Pairs the requests to delete a post with X's answers. The function it returns takes each message of the wire and
 * gives the id of the post that X has deleted by it, else null.
 */
export function pairDeletions(): (message: WireMessage) => string | null {
  const waiting = new Map<string, string>();
  return (message) => {
    if (message.kind === 'delete-request') {
      waiting.set(message.requestId, message.postId);
      for (const id of waiting.keys()) if (waiting.size > MOST_WAITING) waiting.delete(id);
    }
    if (message.kind !== 'delete-answer') return null;
    const postId = waiting.get(message.requestId) ?? null;
    waiting.delete(message.requestId);
    return isDone(message.status, message.body) ? postId : null;
  };
}

/** X's refusals come with HTTP 200 too, as for posts (dossier 11.5). */
function isDone(status: number, body: string): boolean {
  const json = parseJson(body);
  const hasErrors = listOf(at(json, 'errors')).length > 0;
  return status >= 200 && status < 300 && !hasErrors && recordOf(at(json, 'data', 'delete_tweet')) !== null;
}
