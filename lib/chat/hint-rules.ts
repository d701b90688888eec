import {
  answers,
  cameLate,
  currentAnswer,
  FAST,
  type HintFacts,
  isJustOver,
  isLive,
  isOwn,
  isSoon,
  LATE,
  LISTENS_FROM,
  left,
  minute,
  toPeople,
} from './hint-facts.ts';
import { hintSources as from, guidanceOf, type HintSource } from './hint-sources.ts';

/** When in an evening a hint belongs (dossier tweet-chat-practice 4 and 5, cpd-standards 11). */
export type HintMoment =
  | 'before'
  | 'hello'
  | 'first-answer'
  | 'replying'
  | 'quoting'
  | 'answered'
  | 'late'
  | 'listening'
  | 'own-post'
  | 'ending'
  | 'after'
  | 'hosting';

type Values = Readonly<Record<string, string | number>>;

/** A hint, and when it is said. */
export interface HintRule {
  /** Names its sentence and its reason in `lib/locales`. */
  readonly code: string;
  readonly moment: HintMoment;
  /** For whom: those who take part, or the host. */
  readonly isForHost?: true;
  /** The values of the sentence when the moment is there, else null. */
  readonly when: (facts: HintFacts) => Values | null;
  readonly source: HintSource | ((facts: HintFacts) => HintSource);
  /** It is no longer said to somebody who has taken part in this many sessions: experience does not need it. */
  readonly untilEvenings: number;
  /** Minutes after which it has been said, even if the moment lasts. */
  readonly minutes: number;
}

const ALWAYS = Number.POSITIVE_INFINITY;

const yes = (is: boolean): Values | null => (is ? {} : null);

/**
 * All hints, the most fitting first: of those whose moment is there, the first that was not said yet this evening is
 * said, and nothing else beside it.
 */
export const HINT_RULES: readonly HintRule[] = [
  {
    code: 'hint-alt',
    moment: 'own-post',
    when: ({ own }) => yes(own.some(({ post }) => post.hasMedia && post.altTexts.every((text) => text.trim() === ''))),
    source: from.altText,
    untilEvenings: ALWAYS,
    minutes: 5,
  },
  {
    code: 'hint-camel-case',
    moment: 'own-post',
    when: ({ plainTag }) => (plainTag === null ? null : { tag: plainTag }),
    source: from.camelCase,
    untilEvenings: ALWAYS,
    minutes: 5,
  },
  {
    code: 'hint-thank',
    moment: 'ending',
    when: (facts) =>
      isLive(facts) && left(facts) <= 5 && facts.own.length > 0 ? { host: facts.hosts[0]?.handle ?? '' } : null,
    source: from.thanks,
    untilEvenings: 10,
    minutes: 10,
  },
  {
    code: 'hint-after',
    moment: 'after',
    when: (facts) => yes(isJustOver(facts) && facts.own.length > 0),
    source: from.afterwards,
    untilEvenings: 10,
    minutes: 30,
  },
  {
    code: 'hint-after-listening',
    moment: 'after',
    when: (facts) => yes(isJustOver(facts) && facts.own.length === 0 && facts.questions.length > 0),
    source: from.listening,
    untilEvenings: 10,
    minutes: 30,
  },
  {
    code: 'hint-before',
    moment: 'before',
    when: (facts) => yes(isSoon(facts)),
    source: from.tag,
    untilEvenings: 3,
    minutes: 4,
  },
  {
    code: 'hint-public-account',
    moment: 'before',
    when: (facts) => yes(isSoon(facts)),
    source: from.publicAccount,
    untilEvenings: 1,
    minutes: 3,
  },
  {
    code: 'hint-hello-late',
    moment: 'late',
    when: (facts) => yes(isLive(facts) && facts.own.length === 0 && cameLate(facts)),
    source: from.hello,
    untilEvenings: 5,
    minutes: 10,
  },
  {
    code: 'hint-hello',
    moment: 'hello',
    when: (facts) => yes(isLive(facts) && facts.own.length === 0 && minute(facts) < LATE && !cameLate(facts)),
    source: from.hello,
    untilEvenings: 5,
    minutes: 8,
  },
  {
    code: 'hint-followers',
    moment: 'before',
    when: (facts) =>
      isSoon(facts) || (isLive(facts) && minute(facts) < 10 && facts.own.length > 0)
        ? { tags: facts.tags.map((tag) => `#${tag}`).join(' ') }
        : null,
    source: from.followers,
    untilEvenings: 10,
    minutes: 4,
  },
  {
    code: 'hint-number',
    moment: 'first-answer',
    when: (facts) =>
      isLive(facts) && facts.own.length > 0 && answers(facts).length === 0 ? currentAnswer(facts) : null,
    source: from.number,
    untilEvenings: 3,
    minutes: 10,
  },
  {
    code: 'hint-confidential',
    moment: 'first-answer',
    when: (facts) => yes(isLive(facts) && facts.own.length > 0 && facts.questions.length > 0),
    source: ({ profession }) => guidanceOf(profession).confidential,
    untilEvenings: 2,
    minutes: 5,
  },
  {
    code: 'hint-answered',
    moment: 'answered',
    when: (facts) => (isLive(facts) && facts.answeredBy !== null ? { person: facts.answeredBy } : null),
    source: from.talk,
    untilEvenings: 5,
    minutes: 5,
  },
  {
    code: 'hint-quote',
    moment: 'quoting',
    when: (facts) => yes(isLive(facts) && facts.own.some(({ post }) => post.quoteOf !== null)),
    source: from.quote,
    untilEvenings: 5,
    minutes: 5,
  },
  {
    code: 'hint-thread',
    moment: 'own-post',
    when: (facts) => yes(isLive(facts) && facts.own.some(({ post }) => isOwn(facts, post))),
    source: from.tag,
    untilEvenings: 5,
    minutes: 5,
  },
  {
    code: 'hint-links',
    moment: 'own-post',
    when: (facts) => yes(isLive(facts) && facts.own.filter(({ post }) => post.links.length > 0).length >= 2),
    source: from.links,
    untilEvenings: 10,
    minutes: 5,
  },
  {
    code: 'hint-polite',
    moment: 'replying',
    when: (facts) => yes(isLive(facts) && toPeople(facts).length > 0),
    source: ({ profession }) => guidanceOf(profession).respect,
    untilEvenings: 2,
    minutes: 5,
  },
  {
    code: 'hint-talk',
    moment: 'replying',
    when: (facts) => yes(isLive(facts) && answers(facts).length >= 2 && toPeople(facts).length === 0),
    source: from.talk,
    untilEvenings: 5,
    minutes: 8,
  },
  {
    code: 'hint-fast',
    moment: 'listening',
    when: (facts) => yes(isLive(facts) && minute(facts) >= 10 && facts.counts.posts > FAST * minute(facts)),
    source: from.fast,
    untilEvenings: 3,
    minutes: 5,
  },
  {
    code: 'hint-listen',
    moment: 'listening',
    when: (facts) => yes(isLive(facts) && facts.own.length === 0 && minute(facts) >= LISTENS_FROM && !cameLate(facts)),
    source: from.listening,
    untilEvenings: 3,
    minutes: 10,
  },
  {
    code: 'hint-host-rules',
    moment: 'hosting',
    isForHost: true,
    when: (facts) => yes((isSoon(facts) || (isLive(facts) && minute(facts) < 10)) && facts.rules.length === 0),
    source: from.number,
    untilEvenings: 10,
    minutes: 15,
  },
  {
    code: 'hint-host-picture',
    moment: 'hosting',
    isForHost: true,
    when: (facts) => yes(isLive(facts) && facts.questions.some(({ isInPicture }) => isInPicture)),
    source: from.altText,
    untilEvenings: ALWAYS,
    minutes: 10,
  },
  {
    code: 'hint-host-thanks',
    moment: 'hosting',
    isForHost: true,
    when: (facts) => yes(isLive(facts) && left(facts) <= 5),
    source: from.afterwards,
    untilEvenings: 10,
    minutes: 10,
  },
];
