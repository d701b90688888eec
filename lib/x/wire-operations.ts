/** Events by which the script in the page's world and the one in the extension's find each other. */
export const HELLO = 'chatside-wire-hello';
export const PORT = 'chatside-wire-port';

/** Longest body that is copied, in UTF-16 units; X's longest timelines come to a few MB. */
export const MOST_BODY = 8_000_000;

// Messages, lists of bookmarks, notifications and the like are none of our business and are not even looked at.
const timeline =
  /^(?:(?:Search|Home|HomeLatest|List\w{0,20}Tweets|Community\w{0,40})Timeline|UserTweets(?:AndReplies)?|TweetDetail|TweetResults?ByRestIds?)$/;
const create = /^Create(?:Note)?Tweet$/;

/** Whether the operation answers with posts to read. */
export function isTimelineOperation(operation: string): boolean {
  return timeline.test(operation);
}

/** Whether the operation posts. Scheduling posts nothing yet and is left out. */
export function isCreateOperation(operation: string): boolean {
  return create.test(operation);
}

/** What the person does to a post by a single click on X. */
export type Act = 'delete' | 'repost' | 'undo-repost' | PrivateAct | `undo-${PrivateAct}`;

/** What others do not see, or need not: copied only while the person wants it kept. */
export type PrivateAct = 'like' | 'bookmark';

/** The act that an operation stands for (dossier x-web-client 11.2; the names for bookmarks are general knowledge, not in a capture of ours), else null. */
export function actOf(operation: string): Act | null {
  switch (operation) {
    case 'DeleteTweet':
      return 'delete';
    case 'CreateRetweet':
      return 'repost';
    case 'DeleteRetweet':
      return 'undo-repost';
    case 'FavoriteTweet':
      return 'like';
    case 'UnfavoriteTweet':
      return 'undo-like';
    case 'CreateBookmark':
      return 'bookmark';
    case 'DeleteBookmark':
      return 'undo-bookmark';
    default:
      return null;
  }
}

/**
 * The operation of an address of X's GraphQL that is worth copying, else null. Query ids rotate and are ignored.
 * @param wanted names the private acts that the person wants kept, in one string.
 */
export function readOperation(address: string, wanted: string): string | null {
  const found =
    /^(?:(?:https:\/\/(?:[\w-]+\.)?x\.com)?\/i\/api|https:\/\/api\.x\.com)\/graphql\/[^/?#]+\/(\w{1,60})(?:[?#]|$)/.exec(
      address,
    );
  const operation = found?.[1];
  if (operation === undefined) return null;
  const isWanted = isTimelineOperation(operation) || isCreateOperation(operation) || isWantedAct(operation, wanted);
  return isWanted ? operation : null;
}

function isWantedAct(operation: string, wanted: string): boolean {
  const act = actOf(operation);
  const needs = act === null ? undefined : /like|bookmark/.exec(act)?.[0];
  return act !== null && (needs === undefined || wanted.includes(needs));
}
