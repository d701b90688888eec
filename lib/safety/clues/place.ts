import { postcodeAreas } from '../postcode-areas.ts';
import type { ClueForm } from './clue.ts';
import { placeNames } from './place-names.ts';

/** Words with a capital behind "in", "from" or "at" that are no place. */
const noPlaces =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon\w*|Tue\w*|Wed\w*|Thu\w*|Fri\w*|Sat\w*|Sun\w*|Christmas|Easter|Ramadan|Eid|Covid\w*|English|Welsh|Irish|Scots|Gaelic|Polish|Arabic|Twitter|Facebook|Instagram|Teams|Zoom|Year|Part|Step|Chapter|Phase|Grade|Type|Stage|Level|Dr|Prof\w*|Mr|Mrs|Ms|Miss|Sister|Community|Primary|Secondary|Hospital|Pharmacy|General|Public|Medicine|Health|Care|Covid|Parkinson\w*|Crohn\w*|Alzheimer\w*|Addison\w*|Well|What|How|When|The|This|That|Then|They|She|He|We|It|My|Our|Your|God|Heaven|Latin|Practice|Adults?|Children|Women|Men|Patients?|Pregnancy|Primary|Google|Excel|Word|Good|Great|Best|Fair|Time|Times|Least|All|Home|Work|First|Last|Once|Ward|Bed|Bay|Room)\b/;

const carePlaces =
  'Hospital|Infirmary|Surgery|Medical Centre|Health Centre|Medical Practice|Care Home|Nursing Home|Hospice|House|Lodge|Manor|School|Primary|High School|Academy|Prison|Pharmacy|Chemist|Road|Rd|Street|St|Avenue|Lane|Terrace|Drive|Estate|Close';

function isNoPlace(found: string): boolean {
  return noPlaces.test(found);
}

/** "Belfast pharmacists", "the Leeds chat": where colleagues are, not a patient. */
function isChatPlace(found: string, text: string, start: number): boolean {
  return /^ (?:pharmac\w+|nurses|team|chat|meeting|conference|university|branch|lpf|event|study)\b/i.test(
    text.slice(start + found.length, start + found.length + 16),
  );
}

/** "BT43" is a place, "B12" a vitamin, "A1" an answer. */
function isNoDistrict(found: string): boolean {
  return !postcodeAreas.has(found.replace(/\d.*$/, '')) || /^(?:B12|B6|E[1-9]|M25|M1|N95|S1|L\d)$/.test(found);
}

const capitalised = placeNames.replace(/(?<=^|[| ])[a-z]/g, (letter) => letter.toUpperCase());

/** Where: a ward and bed, a named place, a place so small that everybody there knows. */
export const placeForms: readonly ClueForm[] = [
  { kind: 'place', weight: 2, form: /\b(?:wards?|wd) ?\d{1,2}[a-z]?\b(?! rounds?)/gi },
  {
    kind: 'place',
    weight: 3,
    form: /\b(?:beds?|bay|cubicle|side ?room|sr) ?\d{1,2}[a-z]?\b(?= ?,? (?:on |of |in )?(?:the )?(?:wards?|\w+ wards?|itu|icu|hdu|ccu))/gi,
  },
  { kind: 'place', weight: 2, form: /\b(?:beds?|bay|cubicle|side ?room|room|flat) ?\d{1,2}[a-z]?\b/gi },
  { kind: 'place', weight: 2, form: new RegExp(`\\b(?:[A-Z][a-z']+ ){1,3}(?:${carePlaces})\\b`, 'g') },
  { kind: 'place', weight: 2, form: /\b(?:HMP|Royal(?! College| Society| Pharm| Mail| Family)) [A-Z][a-z]{3,}\b/g },
  {
    kind: 'place',
    weight: 2,
    form: /\b(?:[Ii]n|[Ff]rom|[Aa]t|[Nn]ear|outside|around|to) (?:the )?((?:St\.? )?[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+){0,2})\b(?! [a-z]+ists\b|'s (?!primary|school|hospital|church|house|hospice|home|ward))/g,
    isNot: (found, text, start) => isNoPlace(found) || isChatPlace(found, text, start),
  },
  {
    kind: 'place',
    weight: 2,
    form: /\b(?:lives?|lived|living) (?:out )?on (?:the )?([A-Z][a-z]{2,})/g,
    isNot: isNoPlace,
  },
  {
    kind: 'place',
    weight: 2,
    form: new RegExp(`\\b(?:in|from|at|near|outside|around|of) (${placeNames})\\b`, 'g'),
    isNot: isChatPlace,
  },
  {
    kind: 'place',
    weight: 2,
    form: new RegExp(
      `(?<![#@] ?|[A-Z][a-z]+ )\\b(${capitalised})\\b(?! (?:[A-Z]|born|based|bus|train|united|city|town|marathon|road))`,
      'g',
    ),
    isNot: isChatPlace,
  },
  {
    kind: 'place',
    weight: 1,
    form: /\b(?:SCBU|ITU|ICU|HDU|CCU|NICU|PICU|MAU|AMU|A&E|ED|EAU|labour ward|delivery suite|antenatal|fracture clinic|stroke unit|(?:care|nursing|residential) home|young offenders?(?: institution)?|prison|hostel|refuge)\b/g,
  },
  {
    kind: 'place',
    weight: 2,
    form: /\b(?:in|from|around|of|at) ([A-Z]{1,2}\d{1,2}[A-Z]?)\b(?! ?\d)/g,
    isNot: isNoDistrict,
  },
  {
    kind: 'place',
    weight: 2,
    form: /\b(?:in|from) (?:my|our|the|a) (?:\w+ ){0,2}(?:village|hamlet|island|parish|estate|glen|close)\b/gi,
  },
  {
    kind: 'place',
    weight: 1,
    form: /\b(?:on|in|at) (?:my|our|the) (?:ward|unit|itu|icu|hdu|ccu|scbu|picu|nicu|hospice|care home|nursing home|town|maternity|a&e|ed|labour ward|stroke unit|clinic|pharmacy|branch|shop|counter|surgery|practice|street|road)\b/gi,
  },
];
