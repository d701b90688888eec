import { handleKey, isBroadcast, postTraits } from './chat-posts.ts';
import type { Reason } from './chat-types.ts';
import type { Post } from './post.ts';
import { notesOf } from './post-notes.ts';

/** Why an account is taken for a host before it has asked anything. */
export interface HostSign {
  /** Since when it is known, milliseconds. */
  readonly at: number;
  /** Named by a host, or only by its own words (a welcome to the chat, its rules, "I am your host"). */
  readonly isNamed: boolean;
  readonly reason: Reason;
}

/** What was said longer ago than this is about another session. */
export const SIGN_LASTS = 12 * 60 * 60_000;

const RUN = String.raw`(?<run>@\w{1,20}(?:(?:\s*(?:,|&|\+|\/|and|und|en|et|y|e)\s*|\s+)@\w{1,20})*)`;
const WHEN = String.raw`(?:\s(?:is|are|tonight|this evening|today|heute|ist|sind|vanavond|ce soir|est|es|son))*`;
/** "Over to @x", "our guest host tonight is @x", "hosted by @x". */
const NAMED_AFTER = new RegExp(
  String.raw`(?<![\p{L}])(?:over to|guests?|(?:guest |co-?)?hosts?|hosting|hosted by|led by|facilitat(?:ed by|ors?)|chaired by|moderat(?:ed by|ors?)|joined by|guides?|take it away|moderiert von|gastgeber(?:in)?|gasthost|übergebe an|onder leiding van|gastheer|gastvrouw|anim[ée]e? par|invit[ée]e?s?|modera(?:do por)?|invitad[oa]s?)(?![\p{L}])${WHEN}\s*[:,–-]?\s*(?:(?:the|our|lovely|brilliant|wonderful|fab|dr|prof)\s)*(?<name>(?:\p{L}[\p{L}'’-]*\.?\s){0,3})[(]?${RUN}`,
  'giu',
);
/** "@x is hosting", "@x will be asking the questions". */
const NAMED_BEFORE = new RegExp(
  String.raw`${RUN}[)]?,?\s(?:who\s)?(?:is|are|will|['’]ll|will be|['’]s)(?:\s(?:be|our|your|tonight['’]s|today['’]s|this evening['’]s|guest|now|kindly|also))*\s(?:hosts?|hosting|guests?|lead(?:s|ing)?|facilitat\w+|tak(?:e|ing) over|ask(?:ing)?|post(?:ing)? (?:the |our |your |tonight['’]s )?questions|moderat\w+)(?![\p{L}])`,
  'giu',
);
/** "I'm your host tonight", "I will be asking the questions". */
const SAYS_SO =
  /(?<![\p{L}])(?:I|we)(?:['’]m|['’]re|\sam|\sare|['’]ll be|\swill be)\s(?:(?:your|the|tonight['’]s|also|delighted to be|pleased to be|excited to be|guest)\s)*(?:(?:guest |co-?)?hosts?(?:ing)?|asking the questions|leading (?:the|this|tonight['’]s) (?:chat|discussion)|facilitating)(?![\p{L}])/iu;
const WELCOMES =
  /(?<![\p{L}])(?:welcome|willkommen|welkom|bienvenue|bienvenid[oa]s|croeso)(?![\p{L}])[^.?!\n]{0,40}(?:[#＃]\p{L}|\bchat\b|\btonight\b|\btweet-?chat)/iu;

/**
 * Accounts (lower case) that the posts of a chat show to be hosts, each with its earliest sign: named by a host, or by
 * a welcome, rules or words of their own. Guests host often and no catalogue knows them (dossier 3.3, traps 8 and 9).
 * @param posts posts of the chat, oldest first.
 * @param hosts known hosts, lower case.
 */
export function namedHosts(
  posts: readonly Post[],
  hosts: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
): ReadonlyMap<string, HostSign> {
  const signs = new Map<string, HostSign>();
  for (const post of posts) {
    const author = handleKey(post.author);
    if (excluded.has(author)) continue;
    const said = wordsOn(post);
    if ((said.own === null && said.named.length === 0) || !isBroadcast(post)) continue;
    const own = hosts.has(author) ? null : said.own;
    if (own && !signs.has(author)) signs.set(author, { at: post.at, isNamed: false, reason: own });
    if (!hosts.has(author) && !signs.has(author)) continue;
    for (const handle of said.named) {
      const key = handleKey(handle);
      if (hosts.has(key) || excluded.has(key) || signs.get(key)?.isNamed) continue;
      const reason: Reason = { code: 'host-named', values: { by: post.author } };
      signs.set(key, { at: post.at, isNamed: hosts.has(author), reason });
    }
  }
  return signs;
}

/** What a post says about who hosts. */
export interface WordsOnHosts {
  /** By its own words its author does. */
  readonly own: Reason | null;
  /** Handles that it names as hosts or guests. */
  readonly named: readonly string[];
}

/** Reads {@link WordsOnHosts}; remembered with the post. */
export function wordsOn(post: Post): WordsOnHosts {
  const notes = notesOf(post);
  notes.onHosts ??= { own: ownSign(post), named: post.text.includes('@') ? handlesNamed(post.text) : [] };
  return notes.onHosts;
}

function ownSign(post: Post): Reason | null {
  if (SAYS_SO.test(post.text)) return { code: 'host-says' };
  const traits = postTraits(post);
  if (traits.isRule) return { code: 'host-rules' };
  return traits.isWelcome && WELCOMES.test(post.text) ? { code: 'host-welcomes' } : null;
}

/** The handles that a text names as hosts or guests, as written, without `@`. */
export function handlesNamed(text: string): string[] {
  // What stands between "our guest" and the handle is a name, or the words are about something else.
  const isName = (words: string) => {
    const rest = words.replace(
      /(?<!\p{L})(?:hosts?|guests?|by|is|are|tonight|today|evening|this|dr|prof)(?!\p{L})/giu,
      '',
    );
    return !/(?:^|\s)\p{Ll}/u.test(rest) && !/\p{L}{4}\.\s/u.test(rest);
  };
  const runs = [...text.matchAll(NAMED_AFTER), ...text.matchAll(NAMED_BEFORE)]
    .filter((match) => isName(match.groups?.name ?? ''))
    .map((match) => match.groups?.run ?? '');
  return [...new Set(runs.flatMap((run) => [...run.matchAll(/@(\w{1,20})/gu)].map((match) => match[1] ?? '')))];
}
