import type { Post } from '../../chat/post.ts';
import type { ContributionEvent, PendingContribution } from '../../messaging/protocol.ts';

/** What a look at X's own requests and answers tells about sending. */
export type SendSighting =
  | {
      readonly kind: 'request';
      readonly requestId: string;
      /** Null when the request's body could not be read. */
      readonly text: string | null;
      readonly replyTo: string | null;
      readonly quoteOf: string | null;
    }
  | { readonly kind: 'accepted'; readonly requestId: string; readonly post: Post }
  | {
      readonly kind: 'refused';
      readonly requestId: string;
      readonly code: number | null;
      readonly message: string;
    };

/** A post as a composer held it when the person pressed Post. */
export type SentDraft = Omit<PendingContribution, 'clientId' | 'at' | 'author'>;

interface Sent {
  readonly pending: PendingContribution;
  requestId: string | null;
  state: 'waiting' | 'confirmed' | 'failed';
  postId: string | null;
}

export interface SentPostsSettings {
  readonly onEvent: (event: ContributionEvent) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly getViewer: () => string | null;
  /** What to keep of a post of which only X's request was seen; null when it is none of our business. */
  readonly draftOfRequest: (text: string, replyTo: string | null, quoteOf: string | null) => SentDraft | null;
}

/** Follows posts from the press of the button to X's answer. */
export interface SentPosts {
  /** The person sent these boxes (several for a thread). */
  sent(drafts: readonly SentDraft[]): void;
  saw(sighting: SendSighting): void;
  /** X's note "Your post was sent" links to this post. */
  sawToast(postId: string): void;
  /** Whether something waits for an answer. */
  isWaiting(): boolean;
}

/** Two presses for one post: a double click, or the gesture and X's request. */
const SAME_SEND_MS = 5_000;
/** A note that comes later is about another post (X answers within seconds; slow media takes up to minutes). */
const TOAST_MS = 60_000;
const MOST_KEPT = 50;

/** Makes a follower. Nothing it holds ever expires into a failure: no answer means pending. */
export function createSentPosts(settings: SentPostsSettings): SentPosts {
  const posts: Sent[] = [];

  function add(draft: SentDraft, requestId: string | null): void {
    const pending = { ...draft, clientId: settings.newId(), at: settings.now(), author: settings.getViewer() };
    posts.push({ pending, requestId, state: 'waiting', postId: null });
    if (posts.length > MOST_KEPT) posts.shift();
    settings.onEvent({ kind: 'pending', pending });
  }

  function sent(drafts: readonly SentDraft[]): void {
    const now = settings.now();
    const fresh = posts.filter((post) => post.state !== 'failed' && now - post.pending.at < SAME_SEND_MS);
    for (const draft of drafts) {
      const twin = fresh.findIndex((post) => sameText(post.pending.text, draft.text));
      // Each earlier press answers for one box only: a thread may hold the same words twice.
      if (twin >= 0) fresh.splice(twin, 1);
      else add(draft, null);
    }
  }

  function saw(sighting: SendSighting): void {
    if (sighting.kind === 'request') {
      sawRequest(sighting);
      return;
    }
    const post =
      posts.find((one) => one.requestId === sighting.requestId) ??
      (sighting.kind === 'accepted'
        ? waiting().find((one) => sameText(one.pending.text, sighting.post.text))
        : undefined);
    if (!post) return;
    const { clientId } = post.pending;
    if (sighting.kind === 'refused') {
      post.state = 'failed';
      settings.onEvent({ kind: 'failed', clientId, code: sighting.code, message: sighting.message });
    } else {
      post.state = 'confirmed';
      post.postId = sighting.post.id;
      settings.onEvent({ kind: 'confirmed', clientId, postId: sighting.post.id, post: sighting.post });
    }
  }

  function sawRequest(request: Extract<SendSighting, { kind: 'request' }>): void {
    const { text, requestId, replyTo, quoteOf } = request;
    const open = waiting().filter((post) => post.requestId === null);
    const post = text === null ? open[0] : open.find((one) => sameText(one.pending.text, text));
    if (post) {
      post.requestId = requestId;
      return;
    }
    const draft = text === null ? null : settings.draftOfRequest(text, replyTo, quoteOf);
    if (draft) add(draft, requestId);
  }

  function sawToast(postId: string): void {
    if (posts.some((post) => post.postId === postId)) return;
    const recent = waiting().filter((post) => settings.now() - post.pending.at < TOAST_MS);
    // The note of a thread links to one of its posts and does not say which; their answers or the posts will tell.
    const post = recent.length === 1 ? recent[0] : undefined;
    if (!post) return;
    post.state = 'confirmed';
    post.postId = postId;
    settings.onEvent({ kind: 'confirmed', clientId: post.pending.clientId, postId, post: null });
  }

  const waiting = () => posts.filter((post) => post.state === 'waiting');
  return { sent, saw, sawToast, isWaiting: () => waiting().length > 0 };
}

/** X trims a post and composes its characters. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll(/\r\n?/g, '\n').trim();
}
