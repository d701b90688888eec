import type { ClueForm } from './clue.ts';

/** One person by a word that tells the sex; plurals are many people. */
const sexWords =
  'lady|woman|female|girl|gentleman|gent|man|male|boy|chap|bloke|fella|guy|mum|mam|mother|dad|father|grandmother|grandfather|granny|grandad|wife|husband|widow|widower|daughter|son|sister|brother|niece|nephew|schoolgirl|schoolboy|primigravida|lad|lass|lassie|nan|granda|auntie|uncle';

const occupations = [
  'farmer|fisherman|miner|ex-miner|docker|crofter|gamekeeper|gardener|butcher|baker|chef|barber|hairdresser|beautician|plumber|electrician|joiner|builder|roofer|scaffolder|welder|mechanic|engineer|pilot|sailor|trawlerman',
  'teacher|headteacher|head teacher|headmaster|headmistress|principal|lecturer|professor|librarian|lollipop lady|childminder|nursery worker|dinner lady|caretaker',
  'priest|vicar|minister|rabbi|imam|nun|bishop|curate|organist',
  'police officer|policeman|policewoman|firefighter|fireman|soldier|paratrooper|veteran|prison officer|paramedic|judge|magistrate|solicitor|barrister|accountant|banker|councillor|mayor|mp|mla|politician',
  'prisoner|inmate|postman|postwoman|postie|bus driver|taxi driver|lorry driver|train driver|hgv driver|delivery driver|shopkeeper|publican|landlady|landlord|barmaid|barman|cleaner|factory worker|seamstress|undertaker|journalist|newsreader|weather presenter',
  'actor|actress|singer|musician|drummer|footballer|goalkeeper|striker|darts player|snooker player|rugby player|jockey|golfer|boxer|cyclist|marathon runner|swimmer|referee|athlete|artist|author|novelist|potter|tv presenter|radio presenter|dj',
  '(?:retired|wartime|army) nurse|(?:law|phd|art|drama|university) student',
].join('|');

/** Those who take part in chats: their work and town are told to say hello. */
const healthWork =
  '(?:student|district|school|staff) nurse|(?:medical|nursing|pharmacy) student|nurse|midwife|doctor|surgeon|gp|dentist|vet|optician|physio|radiographer|care worker|carer|healthcare assistant';

/** People's work is told "a farmer", "the local headteacher", "a retired nurse", ", teacher,". */
const ofWork = (work: string) =>
  `(?:\\b(?:an?|the|our|my|retired|former|ex|local|village|works as an?|worked as an?|young|old|elderly|female|male) (?:\\w+ ){0,2}?|[,(] ?|\\d{1,3} ?[fm], |^|[.!?:\\n] ?)((?:retired |former |ex-)?(?:${work}))\\b(?!s|'s (?:role|job|day|view|time|led)| (?:manager|team|role|training|led|prescriber|colleagues|leaders?|specialist|consultant|student|in training))`;

/** What sets a person apart in a place where most are not. */
const origins =
  "Polish|Romanian|Lithuanian|Latvian|Bulgarian|Ukrainian|Russian|Syrian|Afghan|Iraqi|Iranian|Kurdish|Somali|Eritrean|Sudanese|Nigerian|Ghanaian|Zimbabwean|Indian|Pakistani|Bangladeshi|Sri Lankan|Nepali|Filipin[oa]|Chinese|Vietnamese|Thai|Brazilian|Portuguese|Spanish|Italian|Greek|Turkish|Jamaican|Muslim|Hindu|Sikh|Jewish|Mormon|Jehovah's Witness|Amish|[Rr]efugee|[Aa]sylum seeker|[Tt]raveller|Roma|wheelchair user|transgender|trans (?:man|woman)";

const relations =
  '(?:wife|husband|mother|mum|father|dad|son|daughter|brother|sister|twin|widow|partner|carer|grandson|granddaughter) of (?:the|a|an|our|my|one|two|three|four|five|six|seven|eight|nine|\\d|triplets|twins|quads)';

/** What tells who a person is among people: sex, work, family, and being the only one of a kind. */
export const personForms: readonly ClueForm[] = [
  { kind: 'occupation', weight: 2, form: /\b\w+ by trade\b/gi },
  {
    kind: 'occupation',
    weight: 1,
    form: /(?<=\b\d{1,2} ?(?:yo|y\/o)? ?[FM]? )(?:uni(?:versity)? )?student (?=at|in)/gi,
  },
  {
    kind: 'relation',
    weight: 1,
    form: /\b(?:(?:identical )?twins?(?= (?:sisters?|brothers?|boys?|girls?)\b)|twins|triplets|quads)\b/gi,
  },
  { kind: 'sex', weight: 1, form: /\b(?:Mr|Mrs|Ms|Miss)\b/g },
  { kind: 'occupation', weight: 2, form: /\bex[- ](?:[A-Z]\w+|army|navy|raf|police|miner|forces)\b/g },
  {
    kind: 'occupation',
    weight: 2,
    form: new RegExp(`\\bone of (?:the|our) (?:local |village )?((?:${occupations})s)\\b`, 'gi'),
  },
  { kind: 'sex', weight: 1, form: new RegExp(`\\b(?:${sexWords})\\b(?!['s]?s\\b|kind|-)`, 'gi'), isNot: isOwnFamily },
  {
    kind: 'sex',
    weight: 1,
    form: /(?<![\w£$€.])([FM])(?=, ?\d{2}[, ])/g,
  },
  {
    kind: 'sex',
    weight: 1,
    form: /(?<![\w£$€.])\d{2} ?([FM])(?= ?[,;.:)]| (?:with|in|on|at|from|who|known|admitted|presented|presents|presenting|p\/w|pt|patient|student|nurse|teacher|farmer)\b)/g,
  },
  { kind: 'sex', weight: 1, form: /\b(?:she|her|hers|he|him|his)\b/gi },
  { kind: 'occupation', weight: 2, form: new RegExp(ofWork(occupations), 'gi'), isNot: isOwnWork },
  { kind: 'occupation', weight: 1, form: new RegExp(ofWork(healthWork), 'gi'), isNot: isOwnWork },
  {
    kind: 'occupation',
    weight: 3,
    form: new RegExp(
      `\\b(?:the|our) (?:local|village|school's|town's|parish|club's) ((?:${occupations}))\\b(?!s)`,
      'gi',
    ),
  },
  {
    kind: 'occupation',
    weight: 2,
    form: /\b(?:(?:works|worked|working|is employed|drives|teaches|taught) (?:\w+ )?(?:at|in|for|as|down) (?:an?|the) (?!pharmacy|clinic|hospital|community|nhs|ward|surgery|team)\w+|(?:drives|runs|owns|manages|teaches at) (?:the|our|a) (?:\w+ )?(?:bus|minibus|taxi|lorry|ferry|train|van|tractor|pub|shop|bakery|caf[e]|garage|hotel|farm|school|nursery|chippy|salon|club|choir)|(?:plays|played) (?:rugby |football |hockey |cricket |darts )?for (?!wales|england|scotland|ireland|northern|team)\w+)\b/gi,
    isNot: isOwnWork,
  },
  {
    kind: 'relation',
    weight: 2,
    form: /\b(?:the |our |local ){1,2}(?!patient|pt|nhs|world|country|queen|king|year|day|week)\w+(?:'s|s') (?:own )?(?:wife|husband|son|daughter|mum|mother|dad|father|brother|sister|baby|widow)\b/gi,
  },
  {
    kind: 'origin',
    weight: 1,
    form: new RegExp(
      `\\b(?:${origins})\\b(?! (?:pharmac|society|health|nhs|government|school|language|version|college|study|guid|flu|medicine|chat))`,
      'g',
    ),
  },
  { kind: 'relation', weight: 2, form: new RegExp(`\\b${relations}\\b`, 'gi') },
  {
    kind: 'relation',
    weight: 1,
    form: /\b(?:her|his|their) (?:husband|wife|son|daughter|mother|mum|father|dad|sister|brother|partner|neighbour|carer|twins?|grandson|granddaughter|baby)\b/gi,
  },
  {
    kind: 'uniqueness',
    weight: 2,
    form: /\b(?:(?:the )?only (?:known )?(?:case|person|patient|one|man|woman|family|child|girl|boy) (?:in|on|of|with|at)|only (?:\w+ ){1,4}(?:in|on|at) (?:the|our|my|this|his|her) (?:village|town|island|county|school|street|area|estate|class|ward|parish|practice|country)|first (?:ever )?case|one of (?:only )?(?:two|three|\d) (?:people|cases|patients|in)|well[- ]known|famous|local celebrity|(?:was|made it) (?:in|on) the (?:local )?(?:news|papers?)|made the (?:local )?(?:news|papers?))\b/gi,
  },
  {
    kind: 'name',
    weight: 3,
    form: /\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]stn?r|[Mm]aster)\.? (?:[A-Z]\.? )?[A-Z][a-z'][\w'-]*/g,
  },
  { kind: 'name', weight: 2, form: /\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]aster)\.? [A-Z]{1,2}\b(?!')/g },
  {
    kind: 'name',
    weight: 3,
    form: /\b(?:patient|pt|px|lady|gentleman|woman|man|girl|boy|resident) (?:called|named) [A-Z][a-z]+(?: [A-Z][a-z]+)?/g,
  },
  {
    kind: 'name',
    weight: 2,
    form: /\b(?:[Pp]atient|[Pp]t|[Pp]x|[Ii]nitials|[Rr]esident),? (?:[A-Z]\.? ?){2}(?![\w'])/g,
  },
];

/** "My mum" is the writer's own family. */
function isOwnFamily(_found: string, text: string, start: number): boolean {
  return /\b(?:my|our|as a|being a|i'm a|i am a) (?:own |dear |late |\w+ )?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** "I'm a teacher", "as a nurse", "thanks to the GP" speak of the writer or of nobody's illness. */
function isOwnWork(_found: string, text: string, start: number): boolean {
  return /\b(?:i'm|i am|as|i was|we are|being|become|became|your|their|call|ask|see|tell|told|phone|rang|speak to|contact|from|by|with|and|or) (?:an? |the |our |my )?(?:\w+ ){0,1}$/i.test(
    text.slice(Math.max(0, start - 32), start),
  );
}
