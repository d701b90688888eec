import type { World } from '../world.ts';
import { type Answer, createPost, errorBody } from './create-post.ts';
import { conversation, homePosts, pageOf, searchPosts, userPosts } from './timelines.ts';
import { userResult } from './user-result.ts';

type Json = Record<string, unknown>;

/** Answers one GraphQL operation by its name; an unknown one gets 404, as X gives for a wrong query id. */
export function answer(world: World, operation: string, variables: Json): Answer {
  const ok = (data: Json): Answer => ({ status: 200, body: { data } });
  const id = String(variables['tweet_id'] ?? variables['source_tweet_id'] ?? '');
  switch (operation) {
    case 'SearchTimeline': {
      const query = String(variables['rawQuery'] ?? '');
      if (query.trim() === '' || query.length > 512)
        return { status: 200, body: errorBody('214', 'search_by_raw_query') };
      const instructions = pageOf(world, searchPosts(world, query), variables['cursor']);
      return ok({ search_by_raw_query: { search_timeline: { timeline: { instructions } } } });
    }
    case 'HomeTimeline':
    case 'HomeLatestTimeline':
      return ok({
        home: { home_timeline_urt: { instructions: pageOf(world, homePosts(world), variables['cursor']) } },
      });
    case 'UserByScreenName': {
      const user = world.findUser(String(variables['screen_name'] ?? ''));
      return ok(user ? { user: { result: userResult(user, world.variants.userShape) } } : {});
    }
    case 'UserTweets':
    case 'UserTweetsAndReplies': {
      const user = world.users.find((one) => one.id === variables['userId']);
      if (!user) return ok({});
      const posts = userPosts(world, user.handle, operation === 'UserTweetsAndReplies');
      const instructions = [{ type: 'TimelineClearCache' }, ...pageOf(world, posts, variables['cursor'])];
      return ok({ user: { result: { __typename: 'User', timeline: { timeline: { instructions, metadata: {} } } } } });
    }
    case 'ListLatestTweetsTimeline': {
      const instructions = pageOf(world, homePosts(world), variables['cursor']);
      return ok({ list: { tweets_timeline: { timeline: { instructions, metadata: {} } } } });
    }
    case 'NotificationsTimeline': {
      const own = new Set(world.posts.filter((post) => post.author === world.viewer).map((post) => post.id));
      const posts = world.posts.filter(
        (post) =>
          post.author !== world.viewer &&
          (own.has(post.replyTo ?? '') || post.text.toLowerCase().includes(`@${world.viewer.toLowerCase()}`)),
      );
      const instructions = pageOf(world, posts, variables['cursor']);
      return ok({ viewer_v2: { user_results: { result: { notification_timeline: { timeline: { instructions } } } } } });
    }
    case 'TweetDetail': {
      const instructions = conversation(world, String(variables['focalTweetId'] ?? ''));
      if (!instructions)
        return {
          status: 200,
          body: { errors: [{ message: '_Missing: No status found with that ID.', code: 144 }], data: {} },
        };
      return ok({ threaded_conversation_with_injections_v2: { instructions } });
    }
    case 'CreateTweet':
    case 'CreateNoteTweet':
      return createPost(world, operation, variables);
    case 'DeleteTweet':
      if (world.post(id)?.author === world.viewer) world.deletePost(id);
      return ok({ delete_tweet: { tweet_results: {} } });
    case 'CreateRetweet': {
      const repost = world.repost(world.viewer, id);
      return ok({
        create_retweet: {
          retweet_results: { result: { rest_id: repost.id, legacy: { full_text: `RT @${world.post(id)?.author}: ` } } },
        },
      });
    }
    case 'DeleteRetweet': {
      const repost = world.posts.find((post) => post.repostOf === id && post.author === world.viewer);
      if (repost) world.deletePost(repost.id);
      return ok({ unretweet: { source_tweet_results: { result: { rest_id: id, legacy: {} } } } });
    }
    case 'FavoriteTweet':
      world.setLiked(id, true);
      return ok({ favorite_tweet: 'Done' });
    case 'UnfavoriteTweet':
      world.setLiked(id, false);
      return ok({ unfavorite_tweet: 'Done' });
    case 'CreateBookmark':
      world.setBookmarked(id, true);
      return ok({ tweet_bookmark_put: 'Done' });
    case 'DeleteBookmark':
      world.setBookmarked(id, false);
      return ok({ tweet_bookmark_delete: 'Done' });
    case 'DataSaverMode':
    case 'GetUserClaims':
      return ok({});
    default:
      return { status: 404, body: null };
  }
}

/**
 * The same answer in a form nobody has seen: every name backwards inside one envelope. Only the stand-in's own page can
 * read it, so a reader of responses must notice that it understands nothing.
 */
export function unknownShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unknownShape);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [`~${[...name].reverse().join('')}`, unknownShape(inner)]),
  );
}
