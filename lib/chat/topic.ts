import { handleKey, isBroadcast, postTraits } from './chat-posts.ts';
import type { Topic } from './chat-types.ts';
import { courseWords } from './course-words.ts';
import type { Post } from './post.ts';
import { notesOf } from './post-notes.ts';
import { wordingOf } from './question-form.ts';
import { wordsOf } from './question-words.ts';

const MINUTE = 60_000;
/** Announcements of an evening begin on its day; those of a chat of days too. */
const ANNOUNCED_BEFORE = 14 * 60 * MINUTE;
const ANNOUNCED_UNTIL = 20 * MINUTE;
const MOST_LETTERS = 140;

/** A topic in the words of a post, and how plainly they name it. */
export interface TopicFound {
  readonly text: string;
  readonly sureness: number;
}

/**
 * What the evening is about, in the words of a host: from the welcome, the announcements of the day and the first minutes.
 * The newest of the surest posts counts, the welcome before an announcement. Null when no host has said it plainly.
 * @param posts posts of the chat, oldest first.
 * @param hosts handles in lower case.
 * @param startsAt start of the session, milliseconds since 1970.
 */
export function topicOf(posts: readonly Post[], hosts: ReadonlySet<string>, startsAt: number): Topic | null {
  let best: { readonly topic: Topic; readonly sureness: number } | null = null;
  for (const post of posts) {
    if (post.at < startsAt - ANNOUNCED_BEFORE || post.at > startsAt + ANNOUNCED_UNTIL) continue;
    if (!hosts.has(handleKey(post.author)) || !isBroadcast(post) || post.repostOf !== null) continue;
    const traits = postTraits(post);
    if (courseWords(post).isFarewell) continue;
    const found = topicOn(post);
    if (!found) continue;
    const sureness = found.sureness + (traits.isWelcome ? 1 : 0);
    if (sureness > 0 && (!best || sureness >= best.sureness)) {
      best = { topic: { text: found.text, postId: post.id, author: post.author }, sureness };
    }
  }
  return best?.topic ?? null;
}

/** The topic that a post names, less sure where it speaks of another evening; remembered with the post. */
function topicOn(post: Post): TopicFound | null {
  const notes = notesOf(post);
  if (notes.topic !== undefined) return notes.topic;
  const found = topicIn(post.text);
  notes.topic = found && isEarlier(post.text) ? { ...found, sureness: found.sureness - 2 } : found;
  return notes.topic;
}

/** Speaks of another evening than this one. */
function isEarlier(text: string): boolean {
  return /\b(?:last (?:week|month|time|night|chat)|next (?:week|month|time|chat)|yesterday|tomorrow|previous|missed|transcript|summary of|nächste woche|letzte woche|volgende week|vorige week|la semaine prochaine|la pr[oó]xima semana|gestern|morgen|gisteren|demain|mañana)\b/iu.test(
    text,
  );
}

/**
 * The topic that a text names, cut to its own words, and how plainly: 3 as "Topic: X", 2 as "tonight we talk about X", 1
 * as "join us at 8 to discuss X". Null when it names none, or only "the topic", "it", a question or a number.
 */
export function topicIn(text: string): TopicFound | null {
  const clean = text.replace(/https?:\/\/\S+|\bpic\.(?:twitter|x)\.com\/\S+/giu, ' ').replace(/[ \t]+/gu, ' ');
  for (const { pattern, sureness } of FORMS) {
    const match = pattern.exec(clean);
    const topic = match?.[1] === undefined ? null : cut(match[1]);
    if (topic) return { text: topic, sureness };
  }
  return null;
}

const WHEN = `(?:tonight|to-?night|this (?:evening|week|month|morning|afternoon|lunchtime)|today|now|heute(?: abend)?|diese woche|vanavond|vandaag|deze week|ce soir|aujourd['’]hui|cette semaine|esta (?:noche|tarde|semana)|hoy)`;
const CHAT = String.raw`(?:(?:[#＃][\p{L}\p{N}_]+|our|the|this|live|weekly|monthly)\s)*(?:tweet\s?-?chat|twitter\s?-?chat|chat|session|discussion|conversation|hour|journal club|topic)`;
const ABOUT = `(?:about|on|around|discussing|exploring|looking at|focus(?:s)?ing on|all about|covering)`;
const REST = String.raw`\s*(\S[^\n]*)`;

const FORMS: readonly { readonly pattern: RegExp; readonly sureness: number }[] = [
  form(
    String.raw`(?:^|[!?.,:…]\s*|\b(?:our|the)\s|\n\s*|[\p{So}\uFE0F]\s*)(?:topic|theme|subject|thema|onderwerp|sujet|thème|tema)(?:\s(?:for|of|von|van|de|du|für|voor|pour|para)(?:\sour|\sthe)?\s${WHEN}(?:['’]s)?(?:\s${CHAT})?|\s${WHEN})?\s?(?::|[-–—]\s|=|\b(?:is|will be|ist|lautet|est|es)\b:?)${REST}`,
    3,
  ),
  form(
    String.raw`\b${WHEN}['’]?s?\s(?:(?:[#＃][\p{L}\p{N}_]+|live|weekly|monthly|tweet|twitter)\s)*(?:chat\s|session\s)?(?:topic|theme|subject|thema|onderwerp|sujet|tema)\s?(?::|[-–—]\s|\b(?:is|will be|ist|lautet|est|es)\b:?)${REST}`,
    3,
  ),
  form(
    String.raw`\b${WHEN}['’]?s?\s${CHAT}\s?(?::|[-–—]\s|\b(?:is|will be)\s(?:all\s)?${ABOUT}\b|\b${ABOUT}\b)${REST}`,
    2,
  ),
  form(
    String.raw`\b${WHEN},?\s(?:(?:we(?:['’]re|\sare|['’]ll\sbe|\swill\sbe|\swill|['’]ll)?|the|our|chat|is)\s)*(?:talk(?:ing)?|chat(?:ting)?|tweet(?:ing)?|discuss(?:ing)?|explor(?:e|ing)|look(?:ing)?\sat|focus(?:s?ing)?\son|consider(?:ing)?|all)(?:\s(?:about|on|around|of))?\b${REST}`,
    2,
  ),
  form(
    String.raw`\b(?:we(?:['’]re|\sare|['’]ll\sbe|\swill\sbe|\swill|['’]ll))\s(?:talk(?:ing)?\sabout|chat(?:ting)?\sabout|discuss(?:ing)?|explor(?:e|ing)|focus(?:s?ing)?\son)\b${REST}`,
    2,
  ),
  form(
    String.raw`\b(?:heute(?:\sabend)?|diese\swoche)\s(?:(?:sprechen|reden|diskutieren|chatten|unterhalten)\swir(?:\suns)?\s(?:über|zu|zum)|geht\ses\s(?:um|über)|dreht\ssich\salles\sum)\b${REST}`,
    2,
  ),
  form(
    String.raw`\b(?:vanavond|vandaag|deze\sweek)\s(?:(?:praten|hebben|chatten|spreken|twitteren)\swe(?:\shet)?\s(?:over|met\selkaar\sover)|gaat\s(?:het|de\schat)\sover)\b${REST}`,
    2,
  ),
  form(
    String.raw`\b(?:ce\ssoir|aujourd['’]hui|cette\ssemaine),?\s(?:nous\s(?:parlons|parlerons|allons\sparler|discutons|discuterons)|on\s(?:parle|parlera|discute))\s(?:de\sla|des|de|du|d['’]|sur)${REST}`,
    2,
  ),
  form(
    String.raw`\b(?:esta\s(?:noche|tarde|semana)|hoy),?\s(?:vamos\sa\s)?(?:hablamos|hablaremos|hablar|charlamos|conversamos|debatimos)\s(?:de|sobre)\b${REST}`,
    2,
  ),
  form(
    String.raw`\bwelcome\s(?:back\s)?(?:everyone\s|everybody\s|all\s)?to\s${WHEN}['’]?s?\s${CHAT}\s(?:on|about)\b${REST}`,
    2,
  ),
  form(String.raw`\bwelcome\s(?:back\s)?(?:everyone\s|everybody\s|all\s)?to\s${CHAT}\s(?:on|about)\b${REST}`, 2),
  form(
    String.raw`\b(?:join|come\sand\sjoin)\s(?:us|@\w+|in)\b[^.!?\n]{0,60}?\b(?:to\s(?:discuss|talk\sabout|chat\sabout|explore)|for\s(?:a\s|our\s|the\s|this\s)?(?:${CHAT})\s(?:on|about)|as\swe\s(?:discuss|talk\sabout|explore)|where\swe(?:['’]ll|\swill)?\s(?:discuss|talk\sabout|explore))\b${REST}`,
    1,
  ),
  form(String.raw`\b${WHEN}['’]?s\s[#＃][\p{L}\p{N}_]+\s(?:on|about)\b${REST}`, 2),
  form(String.raw`\bon the (?:topic|theme|subject) of\b${REST}`, 2),
  form(String.raw`\b(?:will be|are|is) (?:discussing|talking (?:to us )?about|exploring)\b${REST}`, 1),
];

function form(source: string, sureness: number): { pattern: RegExp; sureness: number } {
  return { pattern: new RegExp(source, 'iu'), sureness };
}

/** Cuts what follows a form to the topic: one sentence, without tags and mentions at its end, times and invitations. */
function cut(rest: string): string | null {
  let text = wordingOf(rest.replace(/^[\s:–—-]+/u, ''));
  // "the topic that Ana will discuss with us will be: ..."
  text = /^[^:?]{0,80}\b(?:will be|is|ist|est|es):\s+(\S.*)$/iu.exec(text)?.[1] ?? text;
  const quoted = /^["“«„‘']([^"”»“]{4,}?)["”»“’'](?!\p{L})/u.exec(text);
  if (quoted?.[1]) text = quoted[1];
  else {
    text = text.split(/(?<=[.!…])\s+(?=\S)|\s[|•·]\s|\n/u)[0] ?? '';
    text = text.split(/(?<=\?)\s+(?=\p{Lu})/u)[0] ?? '';
    text = text.split(TAIL)[0] ?? '';
  }
  text = text
    .replace(/^(?:a|an|our) (?:chat|discussion|conversation|look) (?:on|about|at|around) /iu, '')
    .replace(/(?:\s+(?:[#＃@][\p{L}\p{N}_]+|\p{Extended_Pictographic}\uFE0F?))+\s*$/gu, '')
    .replace(/^[\s"'“”«»:–—-]+|[\s"'“”«»,;:.!…–—-]+$/gu, '')
    .trim();
  return isTopic(text) ? text : null;
}

/** Where the topic ends and the invitation, the hour or the guest begins. */
const TAIL =
  /(?:\s[-–—]\s|[,;(]\s?|\s)(?=(?:(?:please\s)?(?:join|get ready|tell us|say hello|introduce|grab|read|see|use|follow|don['’]t forget|remember|starting|starts|hosted by|led by|with (?:our )?(?:guest|host)|with @|from (?:\d|8|7|9)|at \d|bst|gmt|tonight at|today at|um \d|om \d|à \d|a las|we (?:start|begin|kick)|questions? (?:will|start|coming)|first question|q1|tonight\b|today\b|tomorrow\b|this (?:evening|lunchtime|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|und ihr|doe mee|rejoignez|únete)\b|\d{1,2}(?:[:.]\d{2}|\s?[ap]m)\b))/iu;

function isTopic(text: string): boolean {
  const words = wordsOf(text);
  if (
    /^(?:storify|wakelet|zoom|teams|spaces|youtube|twitter|bluesky|(?:the|our) (?:blog|web ?site|page))\b/iu.test(text)
  )
    return false;
  if (text.length < 4 || text.length > MOST_LETTERS || words.length === 0 || words.length > 24) return false;
  if (
    /^(?:it|this|that|these|them|you|us|the (?:topic|chat|questions?|following|next)|our (?:next|first) (?:chat|topic|question)s?|a (?:topic|chat|question)|how (?:are|is) (?:you|everyone)|what(?:ever)?|which|where|when|now|soon|tbc|tba|here|live|great|good|lots|some(?:thing)?|any(?:thing)?|yours?|next|to be|[QATFVP]\.?\d+\b)(?![\p{L}])/iu.test(
      text,
    )
  ) {
    return (
      /^(?:how|what|which|where|when)\b/iu.test(text) &&
      words.length >= 4 &&
      !/^(?:how (?:are|is) (?:you|everyone)|which one)\b/iu.test(text)
    );
  }
  return words.length > 1 || /\p{L}{5,}/u.test(text);
}
