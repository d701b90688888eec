import { entitiesOf, escapeText, weightedLength } from '../text.ts';
import type { World } from '../world.ts';
import type { StandInPost } from '../world-types.ts';
import { userResult, xDate } from './user-result.ts';

type Json = Record<string, unknown>;

/** The short address X makes of one; the same for the same address. */
export function shortAddress(url: string): string {
  const hash = [...url].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) >>> 0, 5381);
  return `https://t.co/${hash.toString(36).padStart(7, 'a')}Sx${(url.length % 36).toString(36)}`;
}

function shownAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 27 ? `${bare.slice(0, 26)}…` : bare;
}

/** Text with short addresses and the entities X would give for it; indices count code points. */
function shortened(world: World, text: string, isEscaped: boolean): { text: string; entities: Json } {
  const encode = isEscaped ? escapeText : (plain: string) => plain;
  const source = [...text];
  const entities = {
    hashtags: [] as Json[],
    symbols: [] as Json[],
    timestamps: [] as Json[],
    urls: [] as Json[],
    user_mentions: [] as Json[],
  };
  let out = '';
  let length = 0;
  let done = 0;
  const push = (part: string) => {
    const from = length;
    out += part;
    length += [...part].length;
    return [from, length];
  };
  for (const entity of entitiesOf(text)) {
    push(encode(source.slice(done, entity.from).join('')));
    done = entity.to;
    const own = source.slice(entity.from, entity.to).join('');
    if (entity.kind === 'url') {
      const url = shortAddress(entity.value);
      entities.urls.push({
        display_url: shownAddress(entity.value),
        expanded_url: entity.value,
        url,
        indices: push(url),
      });
    } else if (entity.kind === 'mention') {
      const indices = push(own);
      const user = world.findUser(entity.value);
      if (user) {
        entities.user_mentions.push({ id_str: user.id, name: user.name, screen_name: user.handle, indices });
      }
    } else {
      const list = entity.kind === 'hashtag' ? entities.hashtags : entities.symbols;
      list.push({ indices: push(own), text: entity.value });
    }
  }
  push(encode(source.slice(done).join('')));
  return { text: out, entities };
}

function counts(world: World, post: StandInPost): { replies: number; reposts: number; quotes: number; likes: number } {
  const all = world.posts;
  // A post gathers likes slowly; what was posted just now has none.
  const seed = Math.min(Number(BigInt(post.id) >> 22n) % 7, Math.floor((Date.now() - post.at) / 150_000));
  return {
    replies: all.filter((other) => post.versions.includes(other.replyTo ?? '')).length,
    reposts: all.filter((other) => post.versions.includes(other.repostOf ?? '')).length,
    quotes: all.filter((other) => post.versions.includes(other.quoteOf ?? '')).length,
    likes: seed + (world.isLiked(post.id) ? 1 : 0),
  };
}

function mediaOf(post: StandInPost, from: number): Json[] {
  const url = shortAddress(`pic${post.id}`);
  return post.media.map((picture, index) => ({
    display_url: `pic.x.com/${url.slice(13)}`,
    expanded_url: `https://x.com/${post.author}/status/${post.id}/photo/${index + 1}`,
    ...(picture.alt === null ? {} : { ext_alt_text: picture.alt }),
    ext_media_availability: { status: 'Available' },
    id_str: String(BigInt(post.id) + BigInt(index + 1)),
    indices: [from, from + url.length],
    media_key: `3_${BigInt(post.id) + BigInt(index + 1)}`,
    media_url_https: `https://pbs.twimg.com/media/${picture.key}.jpg`,
    original_info: { height: 675, width: 1200, focus_rects: [] },
    sizes: { large: { h: 675, resize: 'fit', w: 1200 } },
    type: 'photo',
    url,
  }));
}

/** Mentions typed at the start that X puts there anyway are not doubled. */
function withoutLeading(text: string, leading: readonly string[]): string {
  const known = new Set(leading.map((handle) => handle.toLowerCase()));
  let rest = text;
  for (
    let match = /^@(\w+)\s+/.exec(rest);
    match && known.has((match[1] ?? '').toLowerCase());
    match = /^@(\w+)\s+/.exec(rest)
  ) {
    rest = rest.slice(match[0].length);
  }
  return rest;
}

/** `tweet_results.result` for a post, in the shape of 2026-08; a deleted post is a tombstone. */
export function postResult(world: World, id: string, depth = 0): Json {
  const post = world.post(id);
  if (!post || world.isDeleted(id)) {
    const text = 'This Post was deleted by the Post author. Learn more';
    return {
      __typename: 'TweetTombstone',
      tombstone: { __typename: 'TextTombstone', text: { rtl: false, text, entities: [] } },
    };
  }
  const author = world.user(post.author);
  const original = post.repostOf === null ? null : world.post(post.repostOf);
  const leading = original ? [] : world.leadingMentions(post.replyTo, post.author);
  const prefix = leading.map((handle) => `@${handle} `).join('');
  const ownText = withoutLeading(post.text, leading);
  const isLong = !original && weightedLength(ownText) > 280;
  const shownText = isLong
    ? `${[...ownText]
        .slice(0, 270)
        .join('')
        .replace(/\s+\S*$/, '')}…`
    : ownText;
  const typed = original ? `RT @${original.author}: ${[...post.text].slice(0, 110).join('')}` : prefix + shownText;
  const main = shortened(world, typed, true);
  let full = main.text;
  const start = [...prefix].length;
  let end = [...full].length;
  const add = (tail: string) => {
    full += `${full === '' ? '' : ' '}${tail}`;
    return [...full].length - tail.length;
  };
  const quoted = !original && post.quoteOf !== null ? world.post(post.quoteOf) : null;
  const link = quoted ? `https://x.com/${quoted.author}/status/${quoted.id}` : null;
  const media = !original && post.media.length > 0 ? mediaOf(post, add(shortAddress(`pic${post.id}`))) : [];
  if (link && !post.isSent) {
    const from = add(shortAddress(link));
    const url = shortAddress(link);
    const indices = [from, from + url.length];
    (main.entities.urls as Json[]).push({ display_url: shownAddress(link), expanded_url: link, url, indices });
  }
  if (post.text === '' && media.length > 0) end = 0;
  const count = counts(world, post);
  const replied = post.replyTo === null ? null : world.post(post.replyTo);
  const shape = world.variants.userShape;
  const note = isLong ? shortened(world, ownText, false) : null;
  const editControl = {
    edit_tweet_ids: post.versions,
    editable_until_msecs: String(Math.floor((post.at + 3_600_000) / 1000) * 1000),
    edits_remaining: String(6 - post.versions.length),
    is_edit_eligible: post.replyTo === null,
  };
  return {
    __typename: 'Tweet',
    rest_id: post.id,
    core: { user_results: { result: userResult(author, shape) } },
    unmention_data: {},
    edit_control:
      post.versions[0] !== post.id
        ? { initial_tweet_id: post.versions[0], edit_control_initial: editControl }
        : editControl,
    is_translatable: false,
    views: { count: String(40 + count.likes * 23 + count.replies * 31), state: 'EnabledWithCount' },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    grok_translated_post_with_availability: { is_available: false },
    ...(note && {
      note_tweet: {
        is_expandable: true,
        note_tweet_results: {
          result: {
            id: Buffer.from(`NoteTweet:${post.id}`).toString('base64'),
            text: note.text,
            entity_set: note.entities,
            richtext: { richtext_tags: [] },
            media: { inline_media: [] },
          },
        },
      },
    }),
    ...(quoted && depth === 0 && { quoted_status_result: { result: postResult(world, quoted.id, 1) } }),
    ...(post.card && { card: cardOf(post) }),
    ...(post.poll && { card: pollOf(post, post.poll) }),
    legacy: {
      bookmark_count: count.likes >> 1,
      bookmarked: world.isBookmarked(post.id),
      conversation_id_str: post.conversationId,
      created_at: xDate(post.at),
      display_text_range: [start, Math.max(start, end)],
      entities: { ...main.entities, ...(media.length > 0 && { media }) },
      ...(media.length > 0 && { extended_entities: { media } }),
      favorite_count: count.likes,
      favorited: world.isLiked(post.id),
      full_text: full,
      id_str: post.id,
      ...(replied && {
        in_reply_to_screen_name: replied.author,
        in_reply_to_status_id_str: replied.id,
        in_reply_to_user_id_str: world.user(replied.author).id,
      }),
      is_quote_status: quoted !== null,
      lang: post.lang,
      possibly_sensitive: false,
      quote_count: count.quotes,
      ...(quoted && {
        quoted_status_id_str: quoted.id,
        quoted_status_permalink: { url: shortAddress(link ?? ''), expanded: link, display: shownAddress(link ?? '') },
      }),
      reply_count: count.replies,
      retweet_count: count.reposts,
      retweeted: world.posts.some((other) => other.repostOf === post.id && other.author === world.viewer),
      ...(original && { retweeted_status_result: { result: postResult(world, original.id) } }),
      user_id_str: author.id,
    },
  };
}

function binding(key: string, value: string): Json {
  return { key, value: { string_value: value, type: 'STRING' } };
}

function cardOf(post: StandInPost): Json {
  const { title = '', description = '', url = '' } = post.card ?? {};
  const values = [
    binding('title', title),
    binding('description', description),
    binding('domain', shownAddress(url).split('/')[0] ?? ''),
  ];
  const legacy = {
    binding_values: [...values, binding('card_url', shortAddress(url))],
    name: 'summary',
    url: shortAddress(url),
  };
  return { rest_id: legacy.url, legacy };
}

function pollOf(post: StandInPost, options: readonly string[]): Json {
  const values = options.flatMap((option, index) => [
    binding(`choice${index + 1}_label`, option),
    binding(`choice${index + 1}_count`, String(11 + index * 7)),
  ]);
  return {
    rest_id: `card://${post.id}`,
    legacy: { binding_values: values, name: `poll${options.length}choice_text_only`, url: `card://${post.id}` },
  };
}
