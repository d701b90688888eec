import type { World } from './world.ts';
import type { Playing, PlayOptions, Script, ScriptPost } from './world-types.ts';

/** Plays `script` into `world` (see World.play). Posts before `elapsedMinutes` are dated back from now. */
export function playScript(world: World, script: Script, options: PlayOptions): Playing {
  const { speed = 1, elapsedMinutes = 0 } = options;
  const ids = new Map<string, string>();
  const posts = [...script.posts].sort((a, b) => a.minute - b.minute);
  for (const person of script.people) world.addUser(person);
  const now = Date.now();
  const isOver = (post: ScriptPost) => post.minute <= elapsedMinutes;
  for (const post of posts.filter(isOver)) add(world, ids, post, now - (elapsedMinutes - post.minute) * 60_000);
  const rest = posts.filter((post) => !isOver(post));
  let timer: NodeJS.Timeout | undefined;
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
    const step = () => {
      const due = elapsedMinutes + ((Date.now() - now) / 60_000) * speed;
      while (rest[0] && rest[0].minute <= due) add(world, ids, rest.shift() as ScriptPost, Date.now());
      const next = rest[0];
      if (next) timer = setTimeout(step, Math.max(5, ((next.minute - due) * 60_000) / speed));
      else resolve();
    };
    step();
  });
  const stop = () => {
    clearTimeout(timer);
    rest.length = 0;
    finish();
  };
  return { done, ids, stop };
}

function add(world: World, ids: Map<string, string>, post: ScriptPost, at: number): void {
  const id = (key: string | undefined) => {
    if (key === undefined) return null;
    const found = ids.get(key);
    if (!found) throw new Error(`The script answers, quotes, reposts, edits or deletes "${key}" before it is posted.`);
    return found;
  };
  const deleted = id(post.deletes);
  if (deleted !== null) {
    world.deletePost(deleted);
    return;
  }
  const edited = id(post.editOf);
  if (edited !== null) {
    const version = world.editPost(edited, post.text, at);
    ids.set(post.key ?? post.editOf ?? '', version.id);
    return;
  }
  const repostOf = id(post.repostOf);
  const added =
    repostOf === null
      ? world.addPost({
          author: post.author,
          text: post.text,
          replyTo: id(post.replyTo),
          quoteOf: id(post.quoteOf),
          at,
          ...(post.media && { media: post.media }),
          ...(post.altTexts && { altTexts: post.altTexts }),
          ...(post.edited && { edited: true }),
        })
      : world.repost(post.author, repostOf, at);
  if (post.key !== undefined) ids.set(post.key, added.id);
}
