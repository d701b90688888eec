import { answeredId, type Route } from './router.ts';
import { request } from './transport.ts';
import { type PagePost, readInstructions } from './wire.ts';

/** Loads the post that an intent answers, as a post's page does; null when there is none. */
export async function answeredByIntent(route: Route): Promise<PagePost | null> {
  const id = answeredId(route);
  if (id === null) return null;
  const { body } = await request('TweetDetail', { focalTweetId: id });
  const instructions = body?.data?.threaded_conversation_with_injections_v2?.instructions;
  if (!Array.isArray(instructions)) return null;
  return readInstructions(instructions, id).rows.find((row) => row.post?.id === id)?.post ?? null;
}
