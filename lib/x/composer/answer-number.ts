import { answerNumbers } from '../../chat/answers.ts';

/** What became of the offer to start a draft with an answer's number. */
export interface NumberMemory {
  /** The person pressed the button; the number is still to be written. */
  readonly asked: string | null;
  /** The number this program wrote at the person's wish; null when it wrote none. */
  readonly written: string | null;
  /** The offer was taken, or the draft had a number: it is not made again in this composer. */
  readonly isSettled: boolean;
  /** The number that could not be written; null when nothing failed. */
  readonly failed: string | null;
}

/** The memory of a fresh draft. */
export const freshNumber: NumberMemory = { asked: null, written: null, isSettled: false, failed: null };

/** What the line by the composer says about the number; null for nothing. */
export type NumberOffer = {
  readonly kind: 'offered' | 'too-long' | 'failed';
  /** "A2". */
  readonly label: string;
  /** Characters too many for `too-long`; else 0. */
  readonly over: number;
} | null;

/** Question numbers in the letters of any chat, at the start: what `answerNumbers` leaves to hosts or to other words. */
const NUMBER_FIRST =
  /^(?:@\w+\s+|[#＃][\p{L}\p{N}_]+\s+|\s)*(?:[AQTRFVP]\.?\d{1,2}(?:[a-d]?(?![\p{L}\p{N}]))|\d{1,2}\s?[a-d]?[.:)](?!\d))/iu;

/** Whether a draft tells which question it answers: "A2", "a2:", "Q2", "2.", 2️⃣ and the other forms of dossier 3.2. */
export function namesQuestion(text: string): boolean {
  const plain = text.replace(/([0-9])\uFE0F?\u20E3/gu, '$1.');
  return NUMBER_FIRST.test(plain) || answerNumbers(text, { isHost: false }).length > 0;
}

/** Takes a look at the draft: a number in it, whoever wrote it, ends the offer, also when it is taken out again. */
export function noteNumber(memory: NumberMemory, text: string): NumberMemory {
  return (!memory.isSettled || memory.asked) && namesQuestion(text)
    ? { ...memory, isSettled: true, asked: null }
    : memory;
}

/** The person pressed the button. */
export function askForNumber(memory: NumberMemory, label: string): NumberMemory {
  return { ...memory, asked: label, isSettled: true };
}

/** The number was written, or it could not be. */
export function noteNumberWrite(memory: NumberMemory, label: string, isWritten: boolean): NumberMemory {
  return isWritten ? { ...memory, asked: null, written: label } : { ...memory, asked: null, failed: label };
}

/**
 * What to offer.
 * @param label the number that fits the draft; null when none does.
 * @param over weighted characters by which the draft would be too long with the number.
 */
export function numberOffer(memory: NumberMemory, label: string | null, over: number): NumberOffer {
  if (memory.failed !== null) return { kind: 'failed', label: memory.failed, over: 0 };
  if (label === null || memory.isSettled) return null;
  return over > 0 ? { kind: 'too-long', label, over } : { kind: 'offered', label, over: 0 };
}
