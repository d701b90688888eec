/**
 * Posts that name question numbers without asking anything: the rules of the chat, heralds of the next question and
 * announcements (dossier tweet-chat-practice 3.3, traps 1, 2 and 10). English, German, French, Dutch and Spanish.
 */

/** "We will precede questions with Q1, Q2, Q3, please answer with A1, A2": the chat's own rules. */
export function isRulePost(text: string): boolean {
  const labels = new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}_@])([QTFVP])\.?\s?(\d{1,2})(?![\p{L}\p{N}])/giu)].map((m) =>
      `${m[1]}${m[2]}`.toUpperCase(),
    ),
  );
  const answers = new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}_@])[AR]\.?\s?(\d{1,2})(?![\p{L}\p{N}])/gu)].map((m) => m[1]),
  );
  const hasTwoNumbers = /\d\D+\d/.test(text);
  if (
    hasTwoNumbers &&
    /(?<![\p{L}\p{N}])[QTFVP]\.?\s?\d{1,2}\s*(?:,|&|\/|and|und|et|en|y|\.\.+|…|-|–|to)\s*(?:[QTFVP]\.?\s?)?\d{1,2}\s*(?:,|\.\.|…|etc|usw|and so|u\.s\.w)/iu.test(
      text,
    )
  )
    return true;
  if (
    hasTwoNumbers &&
    /(?<![\p{L}\p{N}])A\.?\s?\d{1,2}\s*(?:,|&|\/|and|und|et|en|y|\.\.+|…)\s*A\.?\s?\d{1,2}\b[^?]*(?:etc|usw|\.\.|…|hashtag|include|follow|#)/iu.test(
      text,
    ) &&
    MANNERS.test(text) &&
    !STARTS_WITH_ANSWER.test(text)
  )
    return true;
  if (labels.size > 0 && answers.size > 0 && TELLS_ANSWER.test(text)) return true;
  return (
    labels.size >= 2 &&
    answers.size === 0 &&
    /\b(?:etc|usw|numbered|labelled|prefix\w*|preced\w*|start(?:s|ing)? with|look (?:out )?for)\b/iu.test(text)
  );
}

/** "... with A1", "use A1", "mit A1": the number of an answer as a thing to write. */
const TELLS_ANSWER =
  /\b(?:with|by|use|using|put|add|adding|include|including|mark(?:ed)?|start|starting|as|mit|par|utiliser|met|con|precede|preceded|prefix)\s(?:an?\s|the\s|your\s)?["'“‘(]*[AR]\.?\s?\d/u;

/** "A3/A4 same answer really": an answer to two questions, no rule. */
const STARTS_WITH_ANSWER = /^(?:\s|[@#＃][\p{L}\p{N}_]+:?)*A\.?\d/u;

const MANNERS =
  /\b(?:answer(?:s|ing)?|repl(?:y|ies|ying)|respon[ds]\w*|tweets?|posts?|start\w*|begin\w*|preced\w*|prefix\w*|mark|put|use|add|includ\w*|antwort\w*|beginn\w*|répond\w*|réponse\w*|utilis\w*|précéd\w*|antwoord\w*|begin\w*|respond\w*|respuest\w*)\b/iu;

/** "Q2 coming up", "Here comes Q1", "Question 1 is on its way", "Tomorrow evening Q2 will go live". */
export function isHerald(text: string): boolean {
  return (MAY_COME.test(text) && ITEM_COMES.test(text)) || HERALDS.some((herald) => herald.test(text));
}

/** Without one of these {@link ITEM_COMES} cannot match. Firefox takes 7 ms to compile that one (2026-11). */
const MAY_COME =
  /coming|way|next|live|kommt|komt|soon|shortly|going up|up (?:in|now)|(?:posted|asked|out|here|with you) (?:in|at)|in (?:a|one|two|three|\d|just)/i;

const ITEM_COMES =
  /(?:\bq(?:uestion)?s?|frage|vraag|[QTFVP])\.?\s?#?\d{0,2}[ab]?\s*(?:of\s\d+\s*)?(?:[-–—…:,.]+\s*)?(?:is\s|are\s|will\s(?:be\s)?|'s\s|’s\s|now\s|kommt|komt)*\s*(?:coming|on (?:its|the) way|up (?:next|soon|in|shortly)|up now\s*(?:[!.#]|$)|next\s*(?:[!.#]|$)|going (?:live|up)|go live|(?:be )?live\b|kommt|komt er|(?:posted|asked|out|here|with you) (?:in|at|shortly|soon)|in (?:a|one|two|three|\d+|just)\s?(?:\w+\s)?(?:min|sec|mom|hour))/iu;

const HERALDS: readonly RegExp[] = [
  /\b(?:here comes?|get ready for|ready for|waiting for|stand by for|almost time for|time for|nearly time for|bereit für|klaar voor)\b[^?\n]{0,30}?\b(?:q(?:uestion)?|frage|vraag)\.?\s?#?\d{0,2}\s*(?:[.…!?]*\s*)(?:[#＃@][\p{L}\p{N}_]+\s*|https?:\/\/\S+\s*|[\p{So}\uFE0F]\s*)*$/iu,
  /\b(?:q(?:uestion)?|frage|vraag)\.?\s?#?\d{1,2}\s+(?:is\s)?(?:coming|in \d|next up|up next|soon|shortly|loading|incoming|kommt|komt|arrive)/iu,
  /\b(?:ready for|here comes?)\b[^?\n]{0,20}\bquestion \d{1,2} coming\b/iu,
];

/** A host's welcome to the chat: the sign that a session begins. */
export function isWelcome(text: string): boolean {
  const hello =
    /\b(?:welcome|hello|hi|hey|good (?:evening|morning|afternoon)|willkommen|guten abend|hallo|welkom|goedenavond|bienvenue|bonsoir|bienvenid[oa]s|hola|croeso|fáilte)\b/iu;
  if (!hello.test(text)) return false;
  if (/\bwelcome (?:back )?(?:to the (?:team|world|family|club|profession)|aboard|home)\b/iu.test(text)) return false;
  if (
    /\byou(?:['’]re| are| will be)? (?:very |most |all )?welcome\b|\bwelcome to (?:join|use|share|follow|add|dm|drop|answer|ask)\b/iu.test(
      text,
    )
  ) {
    return /\b(?:welcome|hello|hi|hey|good evening)[\s,!]+(?:everyone|everybody|all|folks)\b/iu.test(text);
  }
  const group =
    /\b(?:everyone|everybody|all|folks|friends|team|y['’]all|colleagues|pharmacists|nurses|zusammen|alle|allemaal|iedereen|tous|todos)\b/iu;
  const chat =
    /\b(?:chat|tweet-?chat|twitter-?chat|tweetmeet|hour|session|discussion|conversation|tonight|this evening|today|join(?:ing|ed)?|heute|vanavond|ce soir)\b|[#＃]\p{L}/iu;
  return /\b(?:welcome|willkommen|welkom|bienvenue|bienvenid[oa]s)\b/iu.test(text)
    ? group.test(text) || chat.test(text)
    : group.test(text) && chat.test(text);
}

/** A host's thanks and good-bye: the sign that a session ends. */
export function isClosing(text: string): boolean {
  if (/\?\s*(?:[#＃@]\S+\s*|https?:\S+\s*)*$/u.test(text) && !/\bthank/iu.test(text)) return false;
  return (
    /\b(?:thanks?|thank you|ta|cheers|danke|dank|merci|gracias)\b[^.?!\n]{0,40}\b(?:joining|coming|taking part|participat\w+|contribut\w+|great chat|chat(?:ting)?|tonight|this evening|today|hosting|everyone|everybody|all|input|hour|session|dabei|meedoen)\b/iu.test(
      text,
    ) ||
    /\b(?:that['’]?s (?:it|all|a wrap)|hour is (?:up|over|almost up|nearly up)|time['’]?s up|time is up|out of time|see you (?:all )?(?:next|in|on|again)|good ?night|until next|next chat|(?:will )?be back (?:next|on|in)|bis (?:zum )?nächst|tot (?:de )?volgende)\b/iu.test(
      text,
    )
  );
}

/** Minutes until the chat that a post announces ("in 20 minutes", "in an hour", "starting now"); null when it names none. */
export function minutesAnnounced(text: string): number | null {
  if (!/\b(?:chat|start\w*|begin\w*|join\w*|kick\w*|live|ready|here early|away|to go)\b/iu.test(text)) return null;
  const minutes =
    /\b(?:in|just|only|about|starts? in|next|under)\s(?:just |only |about |under |the next )?(\d{1,2})\s?(?:mins?|minutes)\b/iu.exec(
      text,
    ) ?? /\b(\d{1,2})\s?(?:mins?|minutes)\s(?:to go|until|till|away|from now)\b/iu.exec(text);
  if (minutes?.[1]) return Number(minutes[1]);
  if (/\b(?:in|just|only)\s(?:just |about )?half an hour\b/iu.test(text)) return 30;
  if (/\b(?:in (?:just |about )?(?:an|one|1) hour|(?:an|one|1) hour to go|just one hour)\b/iu.test(text)) return 60;
  return null;
}

/** What the wording of a post says about the course of a chat. */
export interface PostTraits {
  readonly isRule: boolean;
  readonly isWelcome: boolean;
  readonly isClosing: boolean;
  /** Minutes until the chat it announces, null when it announces none. */
  readonly minutesAhead: number | null;
}

/** Reads {@link PostTraits} from a text. */
export function traitsOf(text: string): PostTraits {
  return {
    isRule: isRulePost(text),
    isWelcome: isWelcome(text),
    isClosing: isClosing(text),
    minutesAhead: minutesAnnounced(text),
  };
}
