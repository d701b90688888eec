/** A person as the page shows them. */
export interface PageUser {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly avatar: string;
  readonly isVerified: boolean;
  readonly followers: number;
  readonly following: number;
}

/** A piece of a text. `url` carries the short address and the shown one. */
export interface Part {
  readonly kind: 'text' | 'hashtag' | 'cashtag' | 'mention' | 'url';
  readonly text: string;
  readonly href?: string;
  readonly expanded?: string;
}

/** A post as the page shows it. */
export interface PagePost {
  readonly id: string;
  readonly author: PageUser;
  readonly at: number;
  readonly parts: readonly Part[];
  /** The whole text where `parts` are cut. */
  readonly wholeParts: readonly Part[] | null;
  readonly lang: string;
  /** Handles X put before the text. */
  readonly replyingTo: readonly string[];
  readonly replyToId: string | null;
  readonly pictures: readonly { readonly url: string; readonly alt: string | null }[];
  readonly quote: PagePost | 'unavailable' | null;
  readonly repostedBy: PageUser | null;
  readonly poll: readonly { readonly label: string; readonly votes: number }[] | null;
  readonly card: {
    readonly title: string;
    readonly description: string;
    readonly domain: string;
    readonly url: string;
  } | null;
  readonly counts: { replies: number; reposts: number; likes: number; bookmarks: number; views: number };
  readonly isLiked: boolean;
  readonly isBookmarked: boolean;
  readonly isReposted: boolean;
  readonly isEdited: boolean;
  /** Ids of the versions that this one replaced. */
  readonly replaces: readonly string[];
}

/** Reads X's user object in any of its three generations. */
export function readUser(result: any): PageUser {
  const legacy = result?.legacy ?? {};
  return {
    id: result?.rest_id ?? '',
    handle: result?.core?.screen_name ?? legacy.screen_name ?? '',
    name: result?.core?.name ?? legacy.name ?? '',
    bio: result?.profile_bio?.description ?? legacy.description ?? '',
    avatar: result?.avatar?.image_url ?? legacy.profile_image_url_https ?? '',
    isVerified: result?.is_blue_verified === true,
    followers: result?.relationship_counts?.followers ?? legacy.followers_count ?? 0,
    following: result?.relationship_counts?.following ?? legacy.friends_count ?? 0,
  };
}

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function partsOf(
  text: string,
  entities: any,
  from: number,
  to: number,
  hidden: ReadonlySet<string>,
  isEscaped: boolean,
): Part[] {
  const source = [...text];
  const decode = isEscaped ? plain : (one: string) => one;
  const all: { from: number; to: number; part: Part | null }[] = [];
  const add = (list: any[] | undefined, make: (one: any) => Part | null) => {
    for (const one of list ?? []) all.push({ from: one.indices[0], to: one.indices[1], part: make(one) });
  };
  add(entities?.hashtags, (one) => ({
    kind: 'hashtag',
    text: one.text,
    href: `/hashtag/${encodeURIComponent(one.text)}?src=hashtag_click`,
  }));
  add(entities?.symbols, (one) => ({
    kind: 'cashtag',
    text: one.text,
    href: `/search?q=%24${one.text}&src=cashtag_click`,
  }));
  add(entities?.user_mentions, (one) => ({ kind: 'mention', text: one.screen_name, href: `/${one.screen_name}` }));
  add(entities?.urls, (one) =>
    hidden.has(one.url) ? null : { kind: 'url', text: one.display_url, href: one.url, expanded: one.expanded_url },
  );
  add(entities?.media, () => null);
  all.sort((a, b) => a.from - b.from);
  const parts: Part[] = [];
  let done = from;
  const pushText = (end: number) => {
    const piece = decode(source.slice(done, end).join(''));
    if (piece !== '') parts.push({ kind: 'text', text: piece });
  };
  for (const one of all) {
    if (one.from < done || one.to > Math.max(to, one.part ? to : source.length)) continue;
    if (one.from >= to) break;
    pushText(one.from);
    if (one.part) parts.push(one.part);
    done = one.to;
  }
  if (done < to) pushText(to);
  const last = parts.at(-1);
  if (last?.kind === 'text') parts[parts.length - 1] = { ...last, text: last.text.trimEnd() };
  return parts.filter((part) => part.text !== '');
}

/** Reads a `tweet_results.result`; null for a tombstone or anything else that is no post. */
export function readPost(result: any): PagePost | null {
  const tweet = result?.__typename === 'TweetWithVisibilityResults' ? result.tweet : result;
  const legacy = tweet?.legacy;
  if (!legacy || result.__typename === 'TweetTombstone') return null;
  const author = readUser(tweet.core?.user_results?.result);
  const original = legacy.retweeted_status_result?.result;
  if (original) {
    const inner = readPost(original);
    return inner && { ...inner, repostedBy: author };
  }
  const [from, to] = legacy.display_text_range;
  const hidden = new Set<string>(tweet.quoted_status_result ? [legacy.quoted_status_permalink?.url ?? ''] : []);
  const note = tweet.note_tweet?.note_tweet_results?.result;
  const leading = [...legacy.full_text].slice(0, from).join('').match(/@\w+/g) ?? [];
  const values: any[] = tweet.card?.legacy?.binding_values ?? [];
  const value = (key: string): string => values.find((one) => one.key === key)?.value.string_value ?? '';
  const isPoll = /^poll\d/.test(tweet.card?.legacy?.name ?? '');
  const quoted = tweet.quoted_status_result?.result;
  return {
    id: tweet.rest_id ?? legacy.id_str,
    author,
    at: Date.parse(legacy.created_at),
    parts: partsOf(legacy.full_text, legacy.entities, from, to, hidden, true),
    wholeParts: note ? partsOf(note.text, note.entity_set, 0, [...note.text].length, hidden, false) : null,
    lang: legacy.lang,
    replyingTo: leading.map((handle) => handle.slice(1)),
    replyToId: legacy.in_reply_to_status_id_str ?? null,
    pictures: (legacy.extended_entities?.media ?? []).map((one: any) => ({
      url: one.media_url_https,
      alt: one.ext_alt_text ?? null,
    })),
    quote: quoted ? (readPost(quoted) ?? 'unavailable') : null,
    repostedBy: null,
    poll: isPoll
      ? [1, 2, 3, 4].flatMap((n) =>
          value(`choice${n}_label`)
            ? [{ label: value(`choice${n}_label`), votes: Number(value(`choice${n}_count`)) }]
            : [],
        )
      : null,
    card:
      tweet.card && !isPoll
        ? { title: value('title'), description: value('description'), domain: value('domain'), url: value('card_url') }
        : null,
    counts: {
      replies: legacy.reply_count,
      reposts: legacy.retweet_count + legacy.quote_count,
      likes: legacy.favorite_count,
      bookmarks: legacy.bookmark_count,
      views: Number(tweet.views?.count ?? 0),
    },
    isLiked: legacy.favorited,
    isBookmarked: legacy.bookmarked,
    isReposted: legacy.retweeted,
    isEdited: tweet.edit_control?.initial_tweet_id !== undefined,
    replaces: (tweet.edit_control?.edit_control_initial?.edit_tweet_ids ?? []).filter(
      (version: string) => version !== tweet.rest_id,
    ),
  };
}

/** One row of a timeline. */
export interface Row {
  readonly key: string;
  /** Rows run from the highest sort index down. */
  readonly sort: string;
  readonly kind: 'post' | 'focal' | 'ad' | 'tombstone' | 'heading' | 'user' | 'more-people' | 'gap' | 'end';
  readonly post?: PagePost;
  readonly user?: PageUser;
  readonly text?: string;
  /** A line joins this post to the next (same conversation). */
  readonly isJoined?: boolean;
}

/** What one answer brought. */
export interface Page {
  readonly rows: readonly Row[];
  readonly top: string | null;
  readonly bottom: string | null;
  /** Posts among the rows; a page of none is the end of a search. */
  readonly posts: number;
}

/** Reads the instructions of a timeline; `focal` is the post of a status page. */
export function readInstructions(instructions: any[], focal: string | null): Page {
  const rows: Row[] = [];
  let top: string | null = null;
  let bottom: string | null = null;
  const cursorOf = (content: any) => {
    if (content?.cursorType === 'Top') top = content.value;
    if (content?.cursorType === 'Bottom') bottom = content.value;
  };
  for (const instruction of instructions ?? []) {
    if (instruction.type === 'TimelineReplaceEntry') cursorOf(instruction.entry.content);
    for (const entry of instruction.entries ?? []) {
      const { content, entryId, sortIndex } = entry;
      if (content.entryType === 'TimelineTimelineCursor') cursorOf(content);
      else if (content.entryType === 'TimelineTimelineModule')
        rows.push(...moduleRows(entryId, sortIndex, content, focal));
      else rows.push(postRow(entryId, sortIndex, content.itemContent, focal));
    }
  }
  return { rows, top, bottom, posts: rows.filter((row) => row.kind === 'post' || row.kind === 'focal').length };
}

function postRow(key: string, sort: string, item: any, focal: string | null): Row {
  const result = item.tweet_results?.result;
  const post = readPost(result);
  if (!post) return { key, sort, kind: 'tombstone', text: result?.tombstone?.text?.text ?? '' };
  const kind = item.promotedMetadata ? 'ad' : post.id === focal ? 'focal' : 'post';
  return { key, sort, kind, post };
}

function moduleRows(entryId: string, sort: string, content: any, focal: string | null): Row[] {
  const at = (n: number) => `${sort}.${String(999 - n).padStart(3, '0')}`;
  if (entryId.startsWith('who-to-follow')) {
    const users: Row[] = content.items.map((one: any, n: number) => ({
      key: one.entryId,
      sort: at(n + 1),
      kind: 'user',
      user: readUser(one.item.itemContent.user_results.result),
    }));
    return [
      { key: `${entryId}-head`, sort: at(0), kind: 'heading' },
      ...users,
      { key: `${entryId}-more`, sort: at(90), kind: 'more-people' },
      { key: `${entryId}-gap`, sort: at(91), kind: 'gap' },
    ];
  }
  return content.items.map((one: any, n: number) => ({
    ...postRow(one.entryId, at(n), one.item.itemContent, focal),
    isJoined: n < content.items.length - 1,
  }));
}

/** Orders rows by their sort index, highest first; indices are long decimal strings, maybe with a fraction. */
export function compareRows(a: Row, b: Row): number {
  const [wholeA = '', partA = ''] = a.sort.split('.');
  const [wholeB = '', partB = ''] = b.sort.split('.');
  if (wholeA.length !== wholeB.length) return wholeB.length - wholeA.length;
  return wholeA < wholeB ? 1 : wholeA > wholeB ? -1 : partA < partB ? 1 : partA > partB ? -1 : 0;
}
