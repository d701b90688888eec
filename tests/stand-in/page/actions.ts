import { navigate, pathBehind } from './router.ts';
import { app, showToast, update } from './store.ts';
import { timelines } from './timeline-data.ts';
import { request } from './transport.ts';
import type { PagePost } from './wire.ts';
import { word } from './words.ts';

function openModal(compose: NonNullable<ReturnType<typeof app>['compose']>, changesAddress: boolean): void {
  update({ compose, menu: null });
  if (changesAddress) navigate('/compose/post');
}

/** Opens the modal composer for a new post. */
export function openCompose(text?: string): void {
  openModal(text === undefined ? {} : { text }, true);
}

/** Opens the modal composer as an answer. */
export function openReply(post: PagePost): void {
  openModal({ replyTo: post }, app().variants.replyModalRoute || app().variants.layout === 'narrow');
}

/** Opens the modal composer with a quoted post. */
export function openQuote(post: PagePost): void {
  openModal({ quoteOf: post }, true);
}

/** Closes the modal composer; the address goes back to the page behind. */
export function closeCompose(): void {
  const isRoute = location.pathname.startsWith('/compose/');
  update({ compose: null, sheet: null });
  if (!isRoute) return;
  if (typeof history.state?.over === 'string') history.back();
  else navigate(pathBehind());
}

function change(id: string, with_: (post: PagePost) => PagePost): void {
  for (const timeline of timelines()) timeline.change(id, with_);
}

/** Likes a post or takes the like back. */
export async function toggleLike(post: PagePost): Promise<void> {
  const isLiked = !post.isLiked;
  change(post.id, (one) => ({
    ...one,
    isLiked,
    counts: { ...one.counts, likes: one.counts.likes + (isLiked ? 1 : -1) },
  }));
  await request(isLiked ? 'FavoriteTweet' : 'UnfavoriteTweet', { tweet_id: post.id });
}

/** Bookmarks a post or takes the bookmark away. */
export async function toggleBookmark(post: PagePost): Promise<void> {
  const isBookmarked = !post.isBookmarked;
  change(post.id, (one) => ({ ...one, isBookmarked }));
  await request(isBookmarked ? 'CreateBookmark' : 'DeleteBookmark', { tweet_id: post.id });
}

/** Reposts a post or takes the repost back. */
export async function toggleRepost(post: PagePost): Promise<void> {
  const isReposted = !post.isReposted;
  change(post.id, (one) => ({
    ...one,
    isReposted,
    counts: { ...one.counts, reposts: one.counts.reposts + (isReposted ? 1 : -1) },
  }));
  await request(
    isReposted ? 'CreateRetweet' : 'DeleteRetweet',
    isReposted ? { tweet_id: post.id, dark_request: false } : { source_tweet_id: post.id, dark_request: false },
  );
}

/** Deletes one of the viewer's posts. */
export async function deletePost(id: string): Promise<void> {
  await request('DeleteTweet', { tweet_id: id, dark_request: false });
  for (const timeline of timelines()) timeline.remove(id);
  showToast({ text: word('deleted') });
}
