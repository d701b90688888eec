import type { Clue } from './clue.ts';

/** One patient by that word; "patients" are many and "the patient voice" is nobody. */
const patientWord =
  /\b(?:(?:my|our|a|an|this|that|one|the|another|had|saw|seen|new|same|last|regular|male|female|old|young|elderly|lovely|of (?:my|our)) (?:\w+ ){0,2}?|^|[.!?:;,(]\s*|\d ?yo? |a\d{1,2}[ :.-]{1,3})(?:patient|pt|px|inpatient|outpatient|service user|customer|resident|client)\b(?!s|'s? (?:voice|group|safety|experience|association|leaflet)| (?:safety|voice|group|groups|leaflets?|information|experience|care|education|facing|centred|engagement|participation|and carers?|first|list|access|line|counsel+ing)\b|-)/i;

/** What happens to a person in care, told as having happened. */
const careEvent =
  /\b(?:came (?:in|to|back|for|into|by|up)|comes? back|presented|presenting|admitted|readmitted|discharged|transferred|collapsed|brought (?:in|to|her|him)|seen|saw|reviewed|counsel+ed|dispensed|treated|vaccinated|jabbed|visited|rang|phoned|called (?:us|me|in)|referred|collected|picked up|asked (?:me|us|for|if)|told (?:me|us)|diagnosed|handed|refused|died|passed away|fell|fallen|overdosed|prescribed|started|stopped|given|got (?:someone|the wrong|his|her|their|10|ten)|had (?:her|his|their|a|an)|in (?:with|for|today|yesterday)|on the (?:ward|phone)|at (?:my|our|the) counter|has (?:just )?(?:been|had|got|a|an|[a-z]+itis|mrsa|hiv)|was (?:in|on|given|seen|started|found|very|so|in tears|sectioned)|needs|need(?:ed)?|waiting|queried|i (?:had|met|spoke|helped|did|saw|gave)|we (?:had|saw|met|admitted|gave|lost))\b/i;

/** Set up to be thought about: never a real person. */
const invented =
  /\b(?:imagine|imaginary|suppose|pretend|scenarios?|hypothetical\w*|fictional|fictitious|vignettes?|case stud(?:y|ies)|osces?|mock|role ?-?play\w*|simulat\w+|sim (?:man|lab|session)|mannequin|made[- ]up|exam question|sba|mcq|quiz|test patient|dummy (?:patient|data|record)|example (?:patient|case)|names? (?:and details )?(?:have been |has been |were )?changed|in (?:the|a) (?:film|play|drama|series|novel|book|soap|episode)|eastenders|corrie|casualty episode|call the midwife)\b/i;
const posed =
  /\b(?:what (?:would|do|should|could|will) (?:you|we|u)|how (?:would|do|should|could) (?:you|we|u)|would you|do you (?:refer|sell|supply)|which (?:doac|drug|antibiotic|inhaler|option|one)|comes? in(?:to)? (?:to )?(?:your|the|a)|walks? into (?:your|the|a)|presents? (?:to|at|in) (?:your|the|a)|asks you|your patient|can an?)\b/i;
const published =
  /\b(?:stud(?:y|ies)|trials?|cohort|case (?:reports?|series)|published|journal|bmj|lancet|nejm|researchers?|surveys?|mean age|median age|average age|statistics|according to|bbc|guardian|itv|news|newspaper|headlines?|inquest|coroner\w*|documentary|podcast|blog|first person to|world'?s first|in history|history of|born in 1[5-9]\d\d|1[5-9]\d\ds?)\b/i;
const guidance =
  /\b(?:nice (?:says?|recommends?|guid\w+)|guidelines? (?:say|recommend)|should (?:be|have|not|always|get|we|all)|are (?:offered|invited|eligible|entitled|advised)|is (?:eligible|entitled|licensed|recommended)|recommended for|eligib\w+|per cent|percent|\d ?%|1 in \d+|one in \w+)\b/i;
const firstHand =
  /\b(?:my patient|our patient|(?:one|1) of (?:my|our)|i (?:had|saw|met|reviewed|treated|counsel+ed|dispensed|spoke|visited|vaccinated|gave|admitted)|we (?:had|saw|admitted|treated|reviewed)|had an?|saw an?|yesterday|last night|this morning|came in|told me|asked me|rang me|at my counter|on my shift|my shift)\b/i;
const selfOrFamily =
  /\b(?:i'm|i am|me:|i was|myself|i turned|i'll be) (?:an? |\w+, )?(?:\d|\w+ ?,? ?\(?\d|in my|(?:\w+ )?(?:pharmacist|nurse|doctor|student|mum|dad|woman|man|gp|patient))|\bmy (?:own |late |dear |elderly |lovely |\d+ ?\w* ?\w* )?(?:mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandmother|grandad|granda|grandfather|wife|husband|partner|son|daughter|sister|brother|aunt|uncle|aunty|cousin|kid|child|baby|in-laws?|mother-in-law|father-in-law|friend|best friend|neighbour|dog|cat)\b/i;

/**
 * Whether clues speak of one real patient: named as such, or a person to whom care happened. Not of a case set as a
 * question, of a study, of advice for groups, nor of the writer and their family, who may speak for themselves.
 */
export function isOfOnePatient(text: string, clues: readonly Clue[]): boolean {
  if (invented.test(text)) return false;
  const isPatient = patientWord.test(text);
  if (selfOrFamily.test(text) && !isPatient) return false;
  const isFirstHand = firstHand.test(text);
  if (published.test(text) && !(isPatient && isFirstHand)) return false;
  if ((posed.test(text) || guidance.test(text)) && !isFirstHand) return false;
  return isPatient || isOfOnePerson(text, clues);
}

function isOfOnePerson(text: string, clues: readonly Clue[]): boolean {
  const has = (kind: Clue['kind'], least = 1) => clues.some((clue) => clue.kind === kind && clue.weight >= least);
  const isBed = clues.some(
    ({ kind, start, end }) => kind === 'place' && /^(?:bed|bay|side|cub)/i.test(text.slice(start, end)),
  );
  const isPerson = has('sex') || has('occupation') || has('name') || has('relation');
  if (has('age', 2) && isPerson) return true;
  return isBed || (isPerson && careEvent.test(text)) || (has('age') && careEvent.test(text));
}
