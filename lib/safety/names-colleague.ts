import { textBefore } from './near-words.ts';
import type { Finder, ReadText } from './risk.ts';

const name = "[A-Z][a-z'][A-Za-z'-]*(?: (?:[A-Z]\\.? )?[A-Z][a-z'][A-Za-z'-]*)?";
const roles =
  'colleague|co-?worker|locum|technician|tech|dispenser|ACT|manager|boss|pharmacist|pre-?reg|trainee|student|nurse|matron|sister|midwife|GP|doctor|consultant|registrar|surgeon|supervisor|tutor|mentor|receptionist|HCA|healthcare assistant|F1|F2|FY1|SHO|team lead|lead|partner|driver|superintendent|area manager';
const titled = new RegExp(`\\b(?:Dr|Doctor|Prof|Professor|Nurse|Sister|Matron|Consultant|Pharmacist)\\.? ${name}`, 'g');
const byRole = new RegExp(`\\b[Mm]y (?:\\w+ ){0,2}(?:${roles}),? (?:\\(|called |named |is )?${name}`, 'g');
const ourRole = new RegExp(
  `(?:\\b[Oo]ur |\\b[Tt]he |\\b[Tt]heir |^|[.!?]\\s)(?:\\w+ ){0,2}(?:${roles}),? (?:\\(|called |named )?${name}`,
  'g',
);
const namedAs = new RegExp(`${name},? (?:\\(|who is |is )?(?:my|our) (?:\\w+ ){0,2}(?:${roles})\\b`, 'g');

/** Words with a capital that are nobody's name. */
const nobody =
  /\b(?:Google|Who|Strange|Bike|Led|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Covid|NHS|Week|Day|Awards?|Association|Society|College|Council|Chat|Prescrib\w+|Practi[ct]\w+|Independent|Training|Education|Services?|Team|Support|Today|Tonight|The|This|That|What|When|Who|How|Why|We|It|In|On|At|And|But|If|Is|So|They|You|She|He|Internet|Facebook|Twitter|Boots|Lloyds|Well|Rowlands|Superdrug|Act|Bot|Foster|Strange|Jekyll|Evil|Martens|Pepper|Tesco|Asda)\b/;

const blame =
  /\b(?:errors?|mistakes?|wrong(?:ly)?|useless|incompeten\w+|rude|lazy|(?:turn\w*(?: up)?|always|was|were|is|came|arriv\w+|hours?|minutes) late|forgot\w*|fail(?:s|ed|ing)?|missed|refus\w+|dangerous\w*|bull(?:y|ied|ies|ying)|unprofessional|shout\w+|sacked|suspended|struck off|drunk|hopeless|awful|terrible|shocking|appalling|negligen\w+|fault|ignor\w+|lied|lies|liar|messed|sloppy|idiot\w*|stupid|clueless|dishonest|careless|arrogant|never (?:checks|listens|answers|replies|turns up)|won't (?:listen|help|answer|prescribe)|no idea|screwed|cover(?:ed|ing) up|sick again|off sick|disciplin\w+|investigat\w+|complain\w+|disgrace\w*|nightmare|worst|unsafe|blam\w+)\b/i;
const unblamed =
  /\b(?:no|without|not (?:her|his|their)|never (?:made )?an?) (?:fault|errors?|mistakes?)|\b(?:not|isn't|wasn't) (?:rude|lazy|late|useless)\b/i;
/** Why most people name a colleague. */
const praise =
  /\b(?:thanks?|thank you|shout-?out|kind|kindly|brilliant|fantastic|wonderful|congrat\w*|well done|proud|grateful|supported me|helped me|inspir\w+|delighted|lovely|great|my (?:own )?(?:mistake|error|fault))\b/i;
const literature = /\b(?:book|paper|article|podcast|blog|talk|lecture|webinar|et al|author|film|series|keynote)\b/i;

/**
 * Finds colleagues who are named. In a post only where they are blamed: thanks and congratulations are why people post.
 * In a reflection or an export always, for regulators ask that a record identify neither patients nor colleagues.
 */
export const findNamedColleagues: Finder = (text) =>
  [titled, byRole, ourRole, namedAs].flatMap((form) =>
    Array.from(text.masked.matchAll(form))
      .filter((match) => !nobody.test(match[0].replace(/^\w+ /, '')) && isRegretted(text, match))
      .map((match) => ({
        kind: 'names-colleague',
        start: match.index,
        end: match.index + match[0].length,
        strength: 1,
      })),
  );

function isRegretted({ masked, context }: ReadText, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (masked.charAt(end) === ':') return false;
  if (context.kind === 'post') return isBlamed(`${textBefore(masked, start, 110)} ${masked.slice(end, end + 130)}`);
  return !literature.test(`${masked.slice(Math.max(0, start - 25), start)} ${masked.slice(end, end + 20)}`);
}

function isBlamed(around: string): boolean {
  return blame.test(around) && ![unblamed, praise, literature].some((words) => words.test(around));
}
