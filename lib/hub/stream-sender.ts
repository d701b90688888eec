import type { ActiveChat } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { StreamPost, ToView } from '../messaging/protocol.ts';
import { type StreamMemo, streamMemo, streamPosts } from '../views/stream-posts.ts';
import { type SentStream, streamUpdate } from '../views/stream-update.ts';

/** What the stream of a view is made of; null where the view has no chat. */
export interface StreamFacts {
  /** The tab the view belongs to: views of one tab share the work. */
  readonly tab: object;
  readonly chat: ActiveChat;
  readonly sessionId: string | null;
  readonly posts: readonly Post[];
  readonly viewer: string | null;
  readonly now: number;
}

interface Watcher {
  readonly send: (message: ToView) => void;
  sent: SentStream | null;
}

/** Tells each view that watches its stream what changed in it. */
export class StreamSender<View extends { send(message: ToView): void }> {
  readonly #watchers = new Map<View, Watcher>();
  readonly #memos = new WeakMap<object, StreamMemo>();

  /** Begins, or begins anew, to tell a view its stream; or ends it. */
  watch(view: View, isOn: boolean): void {
    if (isOn) this.#watchers.set(view, { send: (message) => view.send(message), sent: null });
    else this.#watchers.delete(view);
  }

  /** Tells every view that watches what changed. */
  push(factsOf: (view: View) => StreamFacts | null): void {
    const made = new Map<object, readonly StreamPost[]>();
    for (const [view, watcher] of this.#watchers) {
      const facts = factsOf(view);
      const posts = facts ? (made.get(facts.tab) ?? this.#make(facts)) : [];
      if (facts) made.set(facts.tab, posts);
      const key = facts && `${facts.chat.tags.join(' ').toLowerCase()}|${facts.sessionId ?? ''}`;
      const { update, sent } = streamUpdate(watcher.sent, key, posts);
      watcher.sent = sent;
      if (update) watcher.send({ type: 'stream', update });
    }
  }

  #make(facts: StreamFacts): StreamPost[] {
    const memo = this.#memos.get(facts.tab) ?? streamMemo();
    this.#memos.set(facts.tab, memo);
    return streamPosts(facts, memo);
  }
}
