import type { Clue } from './clue.ts';

/** One patient by that word; "patients" are many and "the patient voice" is nobody. */
const patientWord =
  /\b(?:(?:my|our|a|an|this|that|one|the|another|had|saw|seen|new|same|last|local|male|female|old|young|elderly|lovely|of (?:my|our)) (?:\w+ ){0,2}?|^|[.!?:;,(]\s*|\d ?yo? |a\d{1,2}[ :.-]{1,3})(?:patient|pt|px|inpatient|outpatient|service user|customer|resident|client|regular)\b(?!s|'s? (?:voice|group|safety|experience|association|leaflet)| (?:safety|voice|group|groups|leaflets?|information|experience|care|education|facing|centred|engagement|participation|and carers?|first|list|access|line|counsel+ing)\b|-)/i;

/** What happens to a person in care, told as having happened. */
const careEvent =
  /\b(?:came (?:in|to|back|for|into|by|up)|comes? back|presented|presenting|p\/w|(?:re)?admitted|admission|discharged|transferred|collapsed|brought (?:in|to|her|him)|reviewed|counsel+(?:ed|ing)|dispensed|treated|vaccinated|jabbed|referred|collected|picked (?:\w+ )?up|went home|in hospital|by ambulance|sent home|born (?:at|in our)|delivered|diagnosed|overdosed|prescribed|sectioned|intubated|resuscitated|bled|miscarried|relapsed|passed away|fell|fallen|fainted|choked|was (?:back|in with|in for|in tears|given|seen|started|found)|back (?:in|again|on|with)|in with|in for (?:her|his|their)|on the (?:ward|phone)|at (?:my|our|the) counter|has (?:just )?(?:been|got|mrsa|hiv)|stopped (?:\w+ )?(?:treatment|taking)|(?:wrong|missed|forgot|stopped|refused|doubled?|lost|needs|took|taking|takes|ran out of) (?:her|his|their|dose|patch|meds|insulin)|(?:her|his) (?:script|prescription|meds|medicines|tablets|pills|insulin|inhaler|patch|dosette|tray|bag|dose|warfarin|lithium|methadone|chemo|gp)|rang (?:me|us|on|about|at|in)|phoned (?:me|us|on|about|at|in)|asked (?:me|us) (?:for|about|if|to)|given (?:the|someone|her|his|ten|10|a)|got (?:someone|the wrong|his|her|their|10|ten)|ten times|wouldn'?t (?:see|take|go))\b/i;

/** What happens to anybody; it tells of care only where age or sex tell that a patient is meant. */
const plainEvent =
  /\b(?:seen|saw|visited|called|told (?:me|us)|asked|met|had (?:a|an|her|his|to)|i (?:had|met|spoke|helped|did|gave)|we (?:had|met|gave|lost)|was (?:in|on|very|so)|died|started|stopped|refused|given|came|handed|waiting|queried|turned out|has (?:a|an|[a-z]+itis))\b/i;

/** Told with leave. */
const consented =
  /\b(?:(?:with|has|have|gave|given|got) (?:me |us )?(?:her|his|their|patient|written|full)? ?(?:permission|consent|blessing)|says? (?:i|we) (?:may|can) (?:tell|share)|happy for (?:me|us) to (?:share|tell)|consent(?:ed|s)? to (?:share|sharing|me|us|this)|(?:shared|shares|sharing|told us|tells) (?:her|his|their) (?:own )?(?:story|experience|journey))\b/i;

/** Set up to be thought about: never a real person. */
const invented =
  /\b(?:imagine|imaginary|suppose|pretend|scenarios?|hypothetical\w*|fictional|fictitious|vignettes?|case stud(?:y|ies)|osces?|mock|role ?-?play\w*|simulat\w+|sim (?:man|lab|session)|mannequin|made[- ]up|exam question|sba|mcq|quiz|test patient|dummy (?:patient|data|record)|example (?:patient|case)|names? (?:and details )?(?:have been |has been |were )?changed|in (?:the|a) (?:film|play|drama|series|novel|book|soap|episode)|eastenders|corrie|casualty episode|call the midwife)\b/i;
const posed =
  /\b(?:what (?:would|do|should|could|will) (?:you|we|u)|what next|next steps|thoughts\?|yes or no|(?:does|should|would|could|can|is|are|may) an? |true or false|^\W{0,3}q\d{1,2}[a-d]?\b|how (?:would|do|should|could) (?:you|we|u)|would you|do you (?:refer|sell|supply)|which (?:doac|drug|antibiotic|inhaler|option|one)|comes? in(?:to)? (?:to )?(?:your|the|a)|walks? into (?:your|the|a)|presents? (?:to|at|in) (?:your|the|a)|asks you|your patient|can an?)\b/i;
const published =
  /\b(?:stud(?:y|ies)|trials?|cohort|case (?:reports?|series)|published|journal|bmj|lancet|nejm|researchers?|surveys?|mean age|median age|average age|statistics|according to|bbc|guardian|itv|(?<!\b(?:on|in) the (?:local )?)news|breaking|reveals?|interviews?|exclusive|rip|rest in peace|obituary|tributes?|condolences|newspaper|headlines?|inquest|coroner\w*|documentary|podcast|blog|first person to|role model|plays for (?:wales|england|scotland|ireland|northern ireland|team gb)|fined|convicted|sentenced|tribunal|court|says an?|will (?:talk|speak|join|share|tell)|joins? us|guest (?:host|speaker)|speakers?|keynote|talks? (?:about|on|to us)|awareness|fundrais\w+|sponsor\w*|donat\w+|raising|bucket|charity|marathon|the (?:king|queen|prince|princess|pope|president|prime minister|pm|duke|duchess|minister)|world'?s first|in history|history of|born in 1[5-9]\d\d|1[5-9]\d\ds?)\b/i;
const guidance =
  /\b(?:nice (?:says?|recommends?|guid\w+)|guidelines? (?:say|recommend)|should (?:be|have|not|always|get|we|all)|are (?:offered|invited|eligible|entitled|advised)|is (?:eligible|entitled|licensed|recommended)|recommended for|eligib\w+|per cent|percent|\d ?%|1 in \d+|one in \w+)\b/i;
const firstHand =
  /\b(?:my patient|our patient|(?:one|1) of (?:my|our)|i (?:had|saw|met|reviewed|treated|counsel+ed|dispensed|spoke|visited|vaccinated|gave|admitted)|we (?:had|saw|admitted|treated|reviewed)|had an?|saw an?|yesterday|last night|this morning|came in|told me|asked me|rang me|at my counter|on my shift|my shift)\b/i;
const selfOrFamily =
  /\b(?:met|with|from|by|and|me:?) (?:an? |the )?(?:\w+,? ){0,2}?(?:\d{1,2} ?(?:years? old|yo|y\/o|-year-old) )?(?:\w+ )?(?:pharmacist|pharmacy technician|nurse|midwife|gp|doctor|dentist) (?:from|in|at)\b|\b(?:worked with|work with|met|our new|our own|welcome(?: to)?|congrat\w*|my|our) (?:\w+ ){0,2}(?:student|trainee|pre-?reg|locum|volunteer|technician|dispenser|registrar)\b|\binterested in\b|\b(?:my )?first (?:ever )?(?:chat|tweet ?chat)\b|\bjoining (?:from|in|late)\b|\bnice to (?:meet|be here)\b|^\W{0,3}(?:a\d{1,2}\W{1,3})?(?:(?:newly )?(?:qualified|student|retired|locum|community|hospital|clinical|practice|trainee|foundation|pcn) )?(?:pharmacist|pharmacy technician|technician|nurse|midwife|gp|doctor|dentist|physio\w*|paramedic|dietitian|carer) (?!colleague|friend)|\b(?:i'm|i am|me:|i was|myself|i turned|i'll be) (?:an? |\w+, )?(?:\d|\w+ ?,? ?\(?\d|in my|(?:\w+ )?(?:pharmacist|nurse|doctor|student|mum|dad|woman|man|gp|patient))|\bmy (?:\d{1,2}|\w+)[ -](?:years?|months?|weeks?)[ -]old(?! (?:pt|patient|lady|gentleman|man|woman))\b|\bmy (?:own |late |dear |elderly |lovely |\d+ ?\w* ?\w* )?(?:mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandmother|grandad|granda|grandfather|wife|husband|partner|son|daughter|sister|brother|aunt|uncle|aunty|cousin|kid|child|baby|in-laws?|mother-in-law|father-in-law|friend|best friend|neighbour|dog|cat)\b/i;

/**
 * Whether clues speak of one real patient: named as such, or a person to whom care happened. Not of a case set as a
 * question, of a study, of advice for groups, nor of the writer and their family, who may speak for themselves.
 */
export function isOfOnePatient(text: string, clues: readonly Clue[]): boolean {
  if (invented.test(text) || consented.test(text)) return false;
  const isPatient = patientWord.test(text);
  if (selfOrFamily.test(text) && !isPatient) return false;
  const isFirstHand = firstHand.test(text);
  if (published.test(text) && !(isPatient && isFirstHand)) return false;
  if ((posed.test(text) || guidance.test(text)) && !isFirstHand) return false;
  return isPatient || isOfOnePerson(text, clues);
}

/** So much of one person's illness, day or place that no event is needed; work in health care is no such thing. */
function isMuchTold(clues: readonly Clue[], isSexed: boolean): boolean {
  const kinds = new Set(clues.map(({ kind }) => kind));
  const isPerson =
    isSexed ||
    clues.some(
      ({ kind, weight }) => /^(?:relation|origin)$/.test(kind) || (/^(?:occupation|age)$/.test(kind) && weight > 1),
    );
  return isPerson && kinds.size >= 4 && kinds.has('condition') && (kinds.has('time') || kinds.has('place'));
}

function isOfOnePerson(text: string, clues: readonly Clue[]): boolean {
  const words = clues.map((clue) => ({ ...clue, text: text.slice(clue.start, clue.end) }));
  const has = (kind: Clue['kind'], least = 1) => clues.some((clue) => clue.kind === kind && clue.weight >= least);
  const isBed = words.some((clue) => clue.kind === 'place' && /^(?:bed|bay|side|cub)/i.test(clue.text));
  // "He" or "Mr" alone may be anybody in the news.
  const isSexed = words.some(
    (clue) => clue.kind === 'sex' && !/^(?:s?he|hers?|him|his|mrs?|ms|miss)$/i.test(clue.text),
  );
  const isPerson = isSexed || has('occupation') || has('name') || has('relation') || has('origin') || has('uniqueness');
  if (has('age', 2) && (isPerson || has('sex'))) return true;
  if (isMuchTold(words, isSexed)) return true;
  if (isBed || ((isPerson || has('age')) && careEvent.test(text))) return true;
  return (isSexed || has('age', 2)) && plainEvent.test(text);
}
