import type { Finder } from './risk.ts';

const domain = '(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}';
const local = "[a-z0-9_][a-z0-9_.+'-]{0,63}";
const dot = '(?: ?[\\[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot |\\.)';
const start = '(?<![\\w.+@-])';
const end = '(?![\\w@-])';

/** How addresses are written; the last three by people who hide them from programs. */
const forms: readonly RegExp[] = [
  new RegExp(`${start}${local}@${domain}${end}`, 'gi'),
  new RegExp(
    `${start}${local} ?[\\[({<] ?(?:at|@) ?[\\])}>] ?[a-z0-9-]{1,63}(?:${dot}[a-z0-9-]{1,63}){1,4}${end}`,
    'gi',
  ),
  new RegExp(
    `${start}${local} at (?!(?:the|an?|this|that|our|my|your|one)\\b)[a-z0-9-]{1,63}(?: dot [a-z]{2,24}){1,4}${end}`,
    'gi',
  ),
  // With a plain "at" or a loose @ only where the first part looks like a mailbox: "ask us at nhs.uk" is no address.
  new RegExp(`${start}[a-z]{1,30}[._][a-z0-9._-]{1,40}(?: at | ?@ ?)${domain}${end}`, 'gi'),
  new RegExp(`${start}[a-z]{1,30}\\d[a-z0-9._-]{0,40}(?: at | ?@ ?)${domain}${end}`, 'gi'),
  // A loose @ before a whole domain; "see us @ nhs.uk" is none.
  new RegExp(
    `(?<![\\w.+@-])(?!(?:us|me|here|live|online|on|it|now|find|visit|more|info|see|today|blog|site|out|and|or|details?)\\b)${local} @ ${domain}${end}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:e-?mail|mail)(?: (?:is|me|her|him|them|address|to|at|on)){0,3}[ :]{1,3}(${local}(?: at | ?@ ?)${domain})${end}`,
    'gi',
  ),
];

/** Mailboxes of organisations, which are published to be written to. */
const roles =
  /^(?:info|hello|hi|contact|contact-?us|enquir(?:y|ies)|inquir(?:y|ies)|admin|office|support|help|helpdesk|press|media|events?|bookings?|tickets?|team|mail|news|newsletter|members?|membership|conference|education|training|hr|jobs|recruitment|careers|secretary|secretariat|chair|editor|editorial|privacy|dpo|no-?reply|webmaster|customer\.?services?|communications|comms|reception|feedback|complaints|welcome|register|registration|cpd|learning|research|library|sales|shop|orders|volunteer(?:s|ing)?|submissions?)$/i;

/** Finds e-mail addresses of people, also spelt out; handles and the mailboxes of organisations are none. */
export const findEmails: Finder = ({ plain }) =>
  forms.flatMap((form) =>
    Array.from(plain.matchAll(form))
      .map((match) => ({
        at: match.index + match[0].length - (match[1] ?? match[0]).length,
        text: match[1] ?? match[0],
      }))
      .filter(({ at, text }) => !roles.test(mailbox(text)) && !isInLink(plain, at))
      .map(({ at, text }) => ({ kind: 'email', start: at, end: at + text.length, strength: 2 })),
  );

function mailbox(address: string): string {
  return address.split(/ ?@| at | ?[[({<]/i, 1)[0] ?? '';
}

function isInLink(plain: string, at: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/i.test(plain.slice(Math.max(0, at - 200), at));
}
