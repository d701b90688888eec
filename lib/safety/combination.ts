import { ageForms } from './clues/age.ts';
import { type Clue, cluesOf } from './clues/clue.ts';
import { conditionForms } from './clues/condition.ts';
import { personForms } from './clues/person.ts';
import { placeForms } from './clues/place.ts';
import { isOfOnePatient } from './clues/subject.ts';
import { timeForms } from './clues/time.ts';
import type { ClueKind, Finder, Finding } from './risk.ts';

/** Clues further apart than this speak of different things; a post is about as long. */
const reach = 320;
/** Three kinds of clue, and as much as an age, a place and a day tell together. */
const leastKinds = 3;
const leastWeight = 5;

const forms = [...ageForms, ...personForms, ...placeForms, ...timeForms, ...conditionForms];

/**
 * Finds what together may identify one patient though nobody is named: age, sex, place, day, illness, work, family
 * (dossier cpd-standards 11.1 "jigsaw identification"; 11.2 warns at three). Each kind counts once, by its weight; a
 * combination needs three kinds and a weight of five, and must speak of one real patient.
 */
export const findCombinations: Finder = ({ masked }) => {
  const clues = cluesOf(masked, forms).toSorted((a, b) => a.start - b.start);
  const found: Finding[] = [];
  let first = 0;
  while (first < clues.length) {
    const near = withinReach(masked, clues, first);
    const kinds = weightByKind(near);
    if (isTelling(kinds) && isOfOnePatient(sentencesAround(masked, near), shifted(near))) {
      found.push(findingOf(near, kinds));
      first += near.length;
    } else first += 1;
  }
  return found;
};

function withinReach(masked: string, clues: readonly Clue[], first: number): readonly Clue[] {
  const begin = clues[first]?.start ?? 0;
  const paragraph = masked.indexOf('\n\n', begin);
  const end = Math.min(begin + reach, paragraph < 0 ? masked.length : paragraph);
  let last = first;
  while (last < clues.length && (clues[last]?.end ?? 0) <= end && last - first < 60) last += 1;
  return clues.slice(first, Math.max(last, first + 1));
}

/** The heaviest clue of each kind. */
function weightByKind(clues: readonly Clue[]): ReadonlyMap<ClueKind, number> {
  const kinds = new Map<ClueKind, number>();
  for (const { kind, weight } of clues) kinds.set(kind, Math.max(weight, kinds.get(kind) ?? 0));
  return kinds;
}

function isTelling(kinds: ReadonlyMap<ClueKind, number>): boolean {
  const weight = [...kinds.values()].reduce((sum, one) => sum + one, 0);
  return kinds.size >= leastKinds && weight >= leastWeight;
}

const margin = 90;

/** The clues' stretch with what leads up to it and follows, where "imagine" or "my patient" may stand. */
function sentencesAround(masked: string, clues: readonly Clue[]): string {
  const end = Math.max(...clues.map((clue) => clue.end));
  return masked.slice(beginOf(clues), end + margin);
}

function beginOf(clues: readonly Clue[]): number {
  return Math.max(0, (clues[0]?.start ?? 0) - margin);
}

/** Offsets counted from where `sentencesAround` begins. */
function shifted(clues: readonly Clue[]): readonly Clue[] {
  const begin = beginOf(clues);
  return clues.map((clue) => ({ ...clue, start: clue.start - begin, end: clue.end - begin }));
}

function findingOf(clues: readonly Clue[], kinds: ReadonlyMap<ClueKind, number>): Finding {
  return {
    kind: 'combination',
    start: Math.min(...clues.map((clue) => clue.start)),
    end: Math.max(...clues.map((clue) => clue.end)),
    strength: 1,
    clues: [...kinds.keys()],
  };
}
