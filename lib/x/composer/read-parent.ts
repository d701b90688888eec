import { extractTags } from '../../chat/hashtags.ts';
import type { Post } from '../../chat/post.ts';
import { composerSelectors as selectors } from './composer-selectors.ts';
import { articleBefore, type ComposerBox, quoteCardIn } from './find-composers.ts';
import type { ParentSeen } from './situation.ts';
import { readText } from './write-text.ts';

/** What reading a parent needs from the rest of the page reader. */
export interface ParentReaders {
  readonly readArticle: (article: HTMLElement) => Post | null;
  readonly lookupPost: (id: string) => Post | null;
  /** Id of the status page shown, if it is one. */
  readonly statusId: string | null;
  readonly viewer: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a draft answers, quotes or continues. Null when there is none or it cannot be read. */
export function readParent(box: ComposerBox, boxes: readonly ComposerBox[], readers: ParentReaders): ParentSeen | null {
  switch (box.kind) {
    case 'post':
      return null;
    case 'reply':
      return answered(box, readers);
    case 'inline-reply':
      return focused(box, readers);
    case 'quote':
      return quoted(box, readers);
    case 'thread-2':
      return partBefore(box, boxes, readers);
  }
}

/** For a part of a thread: what the thread's first box answers or quotes. */
export function readThreadParent(
  box: ComposerBox,
  boxes: readonly ComposerBox[],
  readers: ParentReaders,
): ParentSeen | null {
  const first = boxes.find((one) => one.group === box.group && one.index === 0);
  return box.index > 0 && first ? readParent(first, boxes, readers) : null;
}

function answered(box: ComposerBox, readers: ParentReaders): ParentSeen | null {
  const article = articleBefore(box.editor, box.group);
  return article ? completed(readers.readArticle(article), readers) : null;
}

/** An inline reply answers the post that the status page is about. */
function focused(box: ComposerBox, readers: ParentReaders): ParentSeen | null {
  const { statusId } = readers;
  const main = box.editor.closest(selectors.main) ?? document.body;
  for (const article of main.querySelectorAll<HTMLElement>(selectors.article)) {
    const post = readers.readArticle(article);
    if (post && post.id === statusId) return completed(post, readers);
  }
  return statusId === null ? null : completed(readers.lookupPost(statusId), readers);
}

/** A quoted card shows author, time and text, but no link; its id is that of the same post on the page behind. */
function quoted(box: ComposerBox, readers: ParentReaders): ParentSeen | null {
  const card = quoteCardIn(box.group);
  if (!card) return null;
  const words = card.querySelector<HTMLElement>(selectors.author)?.textContent ?? card.textContent ?? '';
  const author = /@(\w{1,15})/.exec(words)?.[1];
  const time = card.querySelector(selectors.time)?.getAttribute('datetime');
  if (!author || !time) return null;
  const at = Date.parse(time);
  const text = card.querySelector<HTMLElement>(selectors.text)?.innerText ?? card.innerText;
  for (const article of document.querySelectorAll<HTMLElement>(selectors.article)) {
    const post = readers.readArticle(article);
    if (post && post.at === at && post.author.toLowerCase() === author.toLowerCase()) return completed(post, readers);
  }
  const seen = { id: null, author, text, at: Number.isNaN(at) ? null : at };
  return { ...seen, hashtags: extractTags(text), replyTo: null, conversationId: null };
}

/** The part before in a thread is the person's own and not posted yet. */
function partBefore(box: ComposerBox, boxes: readonly ComposerBox[], readers: ParentReaders): ParentSeen | null {
  const before = boxes.find((one) => one.group === box.group && one.index === box.index - 1);
  if (!before) return null;
  const text = readText(before.editor);
  const author = readers.viewer ?? '';
  return { id: null, author, text, at: readers.now, hashtags: extractTags(text), replyTo: null, conversationId: null };
}

/** The page tells what a post says, the wire what it belongs to. */
function completed(post: Post | null, readers: ParentReaders): ParentSeen | null {
  if (!post) return null;
  const known = readers.lookupPost(post.id);
  const hashtags = [...new Set([...post.hashtags, ...(known?.hashtags ?? [])])];
  return {
    id: post.id,
    author: post.author,
    text: known && post.isTruncated ? known.text : post.text,
    at: post.at,
    hashtags,
    replyTo: post.replyTo ?? known?.replyTo ?? null,
    conversationId: post.conversationId ?? known?.conversationId ?? null,
  };
}
