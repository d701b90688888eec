import { playScript } from './player.ts';
import { idAt, newestFirst, timeOf } from './snowflake.ts';
import { entitiesOf, languageOf } from './text.ts';
import { defaultVariants, type Variants } from './variants.ts';
import type {
  FaultKind,
  Faults,
  NewPost,
  Picture,
  Playing,
  PlayOptions,
  RefusedPost,
  Script,
  SentPost,
  StandInPost,
  StandInUser,
  WorldEvent,
} from './world-types.ts';

type Listener = (event: WorldEvent) => void;

/** Everything the stand-in's server knows, and the levers by which tests and the rehearsal move it. */
export class World {
  /** What pages sent and the server took, oldest first. */
  readonly sent: SentPost[] = [];
  /** What pages sent and the server refused, oldest first. */
  readonly refused: RefusedPost[] = [];
  readonly faults: Faults;
  readonly #users = new Map<string, StandInUser>();
  readonly #posts = new Map<string, StandInPost>();
  readonly #deleted = new Set<string>();
  readonly #listeners = new Set<Listener>();
  readonly #faultQueue: { kind: FaultKind; milliseconds: number }[] = [];
  #sorted: readonly StandInPost[] | null = null;
  #variants: Variants = defaultVariants;
  #viewer: string;
  #previousViewer: { handle: string; at: number } | null = null;
  readonly #likes = new Set<string>();
  readonly #bookmarks = new Set<string>();

  /** `viewer` is the handle of the account in use, without `@`. */
  constructor(viewer: string) {
    this.#viewer = viewer;
    this.addUser({ handle: viewer });
    this.faults = {
      next: (kind, milliseconds = 4000) => void this.#faultQueue.push({ kind, milliseconds }),
      clear: () => void this.#faultQueue.splice(0),
    };
  }

  /** The switches in force. */
  get variants(): Variants {
    return this.#variants;
  }

  /** Changes switches; open pages draw themselves anew. */
  setVariants(changes: Partial<Variants>): void {
    this.#variants = { ...this.#variants, ...changes };
    this.#tell({ type: 'variants', variants: this.#variants });
  }

  /** Handle of the account in use. Setting it reloads open pages, which may show the old account for a while. */
  get viewer(): string {
    return this.#viewer;
  }

  set viewer(handle: string) {
    if (handle.toLowerCase() === this.#viewer.toLowerCase()) return;
    this.#previousViewer = { handle: this.#viewer, at: Date.now() };
    this.addUser({ handle });
    this.#viewer = handle;
    this.#tell({ type: 'reload' });
  }

  /** The account a page loaded now shows, and for how many milliseconds the wrong one is shown first. */
  get shownViewer(): { handle: string; next: string | null; after: number } {
    const before = this.#previousViewer;
    const after = before === null ? 0 : before.at + this.#variants.accountSwitchLag - Date.now();
    if (before === null || after <= 0) return { handle: this.#viewer, next: null, after: 0 };
    return { handle: before.handle, next: this.#viewer, after };
  }

  /** All accounts. */
  get users(): readonly StandInUser[] {
    return [...this.#users.values()];
  }

  /** All posts as they stand now, newest first: neither deleted ones nor older versions. */
  get posts(): readonly StandInPost[] {
    this.#sorted ??= [...this.#posts.values()]
      .filter((post) => !this.#deleted.has(post.id) && post.versions.at(-1) === post.id)
      .sort((a, b) => newestFirst(a.id, b.id));
    return this.#sorted;
  }

  /** Adds an account or completes one; the handle decides, whatever its letter case. */
  addUser(user: Partial<StandInUser> & { readonly handle: string }): StandInUser {
    const known = this.#users.get(user.handle.toLowerCase());
    const seed = [...user.handle.toLowerCase()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
    const whole: StandInUser = {
      id: String(100_000_000 + (seed % 2_900_000_000)),
      name: user.handle,
      bio: '',
      followers: 120 + (seed % 4300),
      following: 80 + (seed % 900),
      isVerified: false,
      isPremium: false,
      joined: Date.UTC(2010 + (seed % 14), seed % 12, 1 + (seed % 27), 9, 30),
      ...known,
      ...user,
    };
    this.#users.set(user.handle.toLowerCase(), whole);
    return whole;
  }

  /** The account with this handle; made up on the spot if there is none. */
  user(handle: string): StandInUser {
    return this.#users.get(handle.toLowerCase()) ?? this.addUser({ handle });
  }

  /** The account with this handle, or null. */
  findUser(handle: string): StandInUser | null {
    return this.#users.get(handle.toLowerCase()) ?? null;
  }

  /** The post with this id, deleted ones too, or null. */
  post(id: string): StandInPost | null {
    return this.#posts.get(id) ?? null;
  }

  /** Whether the post has been deleted. */
  isDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  /** Adds a post, tells open pages, and returns it. Throws if the post it answers or quotes is unknown. */
  addPost(post: NewPost, isSent = false): StandInPost {
    for (const id of [post.replyTo, post.quoteOf]) {
      if (id && !this.#posts.has(id)) throw new Error(`There is no post ${id} to answer or quote.`);
    }
    const at = post.at ?? Date.now();
    const versions = [...(post.edited ? [idAt(at - 90_000)] : []), idAt(at)];
    const id = versions.at(-1) as string;
    const text = post.noteText ?? post.text;
    const parent = post.replyTo ? this.#posts.get(post.replyTo) : undefined;
    const pictures = Math.max(post.media?.length ?? 0, post.altTexts?.length ?? 0);
    const media: Picture[] = Array.from({ length: pictures }, (_, index) => ({
      key: `G${Buffer.from(`${id}${index}`).toString('base64url').slice(0, 14)}`,
      alt: post.altTexts?.[index] ?? null,
      caption: post.media?.[index] ?? post.altTexts?.[index] ?? '',
    }));
    const whole: StandInPost = {
      id,
      author: this.user(post.author).handle,
      text,
      at: timeOf(id),
      replyTo: post.replyTo ?? null,
      conversationId: parent?.conversationId ?? id,
      quoteOf: post.quoteOf ?? null,
      repostOf: null,
      media,
      versions,
      poll: post.poll ?? null,
      card: post.card ?? null,
      lang: post.lang ?? languageOf(text),
      isSent,
    };
    return this.#store(whole);
  }

  /** Adds a repost by `handle` of the post `id` and returns it. */
  repost(handle: string, id: string, at = Date.now()): StandInPost {
    const original = this.#posts.get(id);
    if (!original) throw new Error(`There is no post ${id} to repost.`);
    const own = idAt(at);
    return this.#store({
      ...original,
      id: own,
      author: this.user(handle).handle,
      at: timeOf(own),
      replyTo: null,
      conversationId: own,
      repostOf: id,
      quoteOf: null,
      versions: [own],
      isSent: false,
    });
  }

  /**
   * Edits a post as its author and returns the new version, which has an id of its own; the older ones can still be
   * asked for. Open pages show it with their next posts. `at` is milliseconds since 1970, now if left out.
   */
  editPost(id: string, text: string, at = Date.now()): StandInPost {
    const before = this.newest(id);
    if (!before || this.#deleted.has(before.id)) throw new Error(`There is no post ${id} to edit.`);
    const own = idAt(at);
    const versions = [...before.versions, own];
    for (const older of before.versions) {
      const post = this.#posts.get(older);
      if (post) this.#posts.set(older, { ...post, versions });
    }
    return this.#store({ ...before, id: own, text, at: timeOf(own), versions, lang: languageOf(text) });
  }

  /** The newest version of the post with this id, or null. */
  newest(id: string): StandInPost | null {
    const post = this.#posts.get(id);
    return post ? (this.#posts.get(post.versions.at(-1) ?? id) ?? post) : null;
  }

  /** Takes a post with all its versions away; pages that ask for it later get a tombstone. */
  deletePost(id: string): void {
    for (const version of this.#posts.get(id)?.versions ?? [id]) this.#deleted.add(version);
    this.#sorted = null;
  }

  /** Records that the viewer likes a post, or no longer does. */
  setLiked(id: string, isLiked: boolean): void {
    if (isLiked) this.#likes.add(id);
    else this.#likes.delete(id);
  }

  /** Whether the viewer likes the post. */
  isLiked(id: string): boolean {
    return this.#likes.has(id);
  }

  /** Records that the viewer bookmarked a post, or took the bookmark away. */
  setBookmarked(id: string, isBookmarked: boolean): void {
    if (isBookmarked) this.#bookmarks.add(id);
    else this.#bookmarks.delete(id);
  }

  /** Whether the viewer bookmarked the post. */
  isBookmarked(id: string): boolean {
    return this.#bookmarks.has(id);
  }

  /** Handles that X puts before the text of an answer to `id` by `author`, in X's order. */
  leadingMentions(id: string | null, author: string): string[] {
    const parent = id === null ? undefined : this.#posts.get(id);
    if (!parent) return [];
    const typed = entitiesOf(parent.text).flatMap((entity) => (entity.kind === 'mention' ? [entity.value] : []));
    const all = [parent.author, ...this.leadingMentions(parent.replyTo, parent.author), ...typed];
    const seen = new Set([author.toLowerCase()]);
    return all.filter((handle) => !seen.has(handle.toLowerCase()) && seen.add(handle.toLowerCase()));
  }

  /** Plays an evening: what is over is there at once, the rest comes in at its pace. */
  play(script: Script, options: PlayOptions = {}): Playing {
    return playScript(this, script, options);
  }

  /** Takes the next waiting fault, if any. */
  takeFault(): { kind: FaultKind; milliseconds: number } | null {
    return this.#faultQueue.shift() ?? null;
  }

  /** Calls `listener` at every change pages are told of; returns the way to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #store(post: StandInPost): StandInPost {
    this.#posts.set(post.id, post);
    const before = this.#sorted;
    // The usual case, told apart for long evenings: nothing is sorted anew where the newest post simply comes first.
    const isNext = before && post.versions.length === 1 && newestFirst(post.id, before[0]?.id ?? '') < 0;
    this.#sorted = isNext ? [post, ...before] : null;
    this.#tell({ type: 'post', id: post.id, author: post.author });
    return post;
  }

  #tell(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
