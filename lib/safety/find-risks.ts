import { findAdverts } from './advertises-medicine.ts';
import { findChiNumbers } from './chi-number.ts';
import { findCombinations } from './combination.ts';
import { findDatesOfBirth } from './date-of-birth.ts';
import { digitRuns } from './digit-runs.ts';
import { findEmails } from './email.ts';
import { findHcNumbers } from './hc-number.ts';
import { findNamedColleagues } from './names-colleague.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPatientNumbers } from './patient-number.ts';
import { findPhones } from './phone.ts';
import { maskAddresses, plainText } from './plain-text.ts';
import { findPostcodes } from './postcode.ts';
import { findRepliesToPatients } from './reply-to-patient.ts';
import type { Finder, Finding, ReadText, Risk, RiskContext } from './risk.ts';
import { tenDigitNumbers } from './ten-digits.ts';

/** Of equal strength the earlier one keeps a number that two of them claim. */
const finders: readonly Finder[] = [
  findNhsNumbers,
  findChiNumbers,
  findHcNumbers,
  findPhones,
  findPatientNumbers,
  findDatesOfBirth,
  findEmails,
  findPostcodes,
  findCombinations,
  findRepliesToPatients,
  findNamedColleagues,
  findAdverts,
];

/** These speak of a stretch of text, not of one thing in it, and may lie over others. */
const stretches: ReadonlySet<Finding['kind']> = new Set(['combination', 'reply-to-patient']);

/**
 * Checks a text for what could identify a patient and for other things a professional regrets: numbers of patients,
 * dates of birth, phone numbers, e-mail addresses, postcodes, combinations of clues, advice to a patient in public, a
 * colleague named, a medicine advertised. In the order of the text; never throws; takes time in proportion to the text.
 *
 * For a view: this advises, it never stops anybody. Show the sentence and its source from `lib/locales/safety.ts`
 * under the risk's kind and mark `start` to `end`; let the person dismiss it, and do not show a kind again for a draft in
 * which it was dismissed. Offer nothing that changes the text. Keep, log and send neither the text nor what was found in
 * it. Call it when typing rests, and before an export for each text that goes into it. Not for use in x.com's own page:
 * the program would grow there by its lists of words; the check belongs in extension pages and the background.
 */
export function findRisks(text: string, context: RiskContext): readonly Risk[] {
  const { text: plain, from } = plainText(text);
  const read = readText(plain, context);
  return settled(
    finders.flatMap((find) => find(read)),
    plain.length,
  ).map((finding) => riskOf(finding, from));
}

function readText(plain: string, context: RiskContext): ReadText {
  const masked = maskAddresses(plain);
  const runs = digitRuns(masked);
  return { plain, masked, runs, tenDigits: tenDigitNumbers(masked, runs), context };
}

/** A thing belongs to one kind only: where findings share characters the strongest stays. */
function settled(findings: readonly Finding[], length: number): readonly Finding[] {
  const taken = new Map<string, Uint8Array>();
  const kept = findings
    .toSorted((a, b) => b.strength - a.strength)
    .filter(({ kind, start, end }) => {
      const layer = stretches.has(kind) ? kind : 'things';
      const marks = taken.get(layer) ?? new Uint8Array(length);
      taken.set(layer, marks);
      if (marks.subarray(start, end).includes(1)) return false;
      marks.fill(1, start, end);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function riskOf({ kind, start, end, clues }: Finding, from: readonly number[]): Risk {
  return { kind, start: from[start] ?? 0, end: from[end] ?? from.at(-1) ?? 0, clues: clues ?? [] };
}
