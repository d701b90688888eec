import type { Finder, Finding } from './risk.ts';

const insuranceNumber = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;
const ppsNumber = /\bpps(?:n| ?no| ?number)?\b[^\n]{0,12}?\b(\d{7}[A-W][ABHWTX]?)\b/gi;
const hospitalNumber =
  /\b(?:hosp(?:ital)?\.? ?(?:no|num|number|id)|mrn|medical record (?:no|number)|unit no|unit number|pas (?:no|number)|patient (?:id|no|number)|casenote (?:no|number))\b[ .:#=-]{0,4}(?:is |was )?([A-Z]{0,4}-?\d{5,10}[A-Z]?)\b/gi;
const healthIdentifier = /(?<!\d)(?:800360\d{10}|53930[15]4\d{11})(?!\d)/g;

/**
 * Finds other numbers that stand for one person: hospital numbers behind their word (no country has one form), National
 * Insurance numbers, Irish PPS numbers with their check letter, health identifiers of Ireland and Australia.
 */
export const findPatientNumbers: Finder = ({ masked }) => [
  ...Array.from(masked.matchAll(insuranceNumber), (match) => finding(match.index, match[0], 2)),
  ...Array.from(masked.matchAll(ppsNumber))
    .filter((match) => isPpsNumber(match[1] ?? ''))
    .map((match) => finding(match.index + match[0].lastIndexOf(match[1] ?? ''), match[1] ?? '', 3)),
  ...Array.from(masked.matchAll(hospitalNumber), (match) =>
    finding(match.index + match[0].lastIndexOf(match[1] ?? ''), match[1] ?? '', 2),
  ),
  ...Array.from(masked.matchAll(healthIdentifier), (match) => finding(match.index, match[0], 2)),
];

function finding(start: number, text: string, strength: 2 | 3): Finding {
  return { kind: 'patient-number', start, end: start + text.length, strength };
}

/** Weights 8 to 2, a second letter 9 times its place in the alphabet, modulus 23 (dossier cpd-standards 11.2). */
function isPpsNumber(number: string): boolean {
  const letters = number.slice(7).toUpperCase();
  const place = (letter: string | undefined) => (letter ? letter.charCodeAt(0) - 64 : 0);
  const digits = Array.from(number.slice(0, 7), Number).reduce((sum, digit, index) => sum + digit * (8 - index), 0);
  const second = /[ABH]/.test(letters.charAt(1)) ? place(letters.charAt(1)) * 9 : 0;
  return (digits + second) % 23 === place(letters.charAt(0)) % 23;
}
