import type { ClueKind, RiskKind } from '../../safety/risk.ts';
import { safetyNotes as english, type SafetyNote } from '../en/safety.ts';

type Sentences = Omit<SafetyNote, 'sources'>;

const sentences: Readonly<Record<RiskKind, Sentences>> = {
  'nhs-number': {
    what: 'Mae hwn yn edrych fel rhif GIG (NHS).',
    why: 'Mae’n sefyll am un claf, a gall pwy bynnag sydd â mynediad at gofnodion ddod o hyd i’r person hwnnw.',
    todo: 'Tynnwch ef allan. Gallwch adrodd y stori hebddo.',
  },
  'chi-number': {
    what: 'Mae hwn yn edrych fel rhif CHI.',
    why: 'Mae’n sefyll am un claf, a’r dyddiad geni yw ei chwe digid cyntaf.',
    todo: 'Tynnwch ef allan. Gallwch adrodd y stori hebddo.',
  },
  'hc-number': {
    what: 'Mae hwn yn edrych fel rhif Iechyd a Gofal (Health and Care).',
    why: 'Mae’n sefyll am un claf, a gall pwy bynnag sydd â mynediad at gofnodion ddod o hyd i’r person hwnnw.',
    todo: 'Tynnwch ef allan. Gallwch adrodd y stori hebddo.',
  },
  'patient-number': {
    what: 'Mae hwn yn edrych fel rhif sy’n perthyn i un person, fel rhif ysbyty neu yswiriant.',
    why: 'Gall pwy bynnag sydd â mynediad at gofnodion ddod o hyd i’r person hwnnw.',
    todo: 'Tynnwch ef allan, neu gwiriwch nad yw’n perthyn i neb.',
  },
  'date-of-birth': {
    what: 'Mae hwn yn edrych fel dyddiad geni.',
    why: 'Gyda lle neu enw, mae’n aml yn ddigon i wybod pwy yw rhywun.',
    todo: 'Rhowch ystod oedran yn lle hynny, neu gadewch ef allan.',
  },
  phone: {
    what: 'Mae hwn yn edrych fel rhif ffôn.',
    why: 'Gall fod yn rhif claf neu gydweithiwr, ac mae modd dod o hyd i’r hyn a bostiwyd hyd yn oed ar ôl ei ddileu.',
    todo: 'Tynnwch ef allan, oni bai ei fod wedi’i fwriadu ar gyfer y cyhoedd.',
  },
  email: {
    what: 'Mae hwn yn edrych fel cyfeiriad e-bost person.',
    why: 'Gall fod yn gyfeiriad claf neu gydweithiwr, ac mae modd dod o hyd i’r hyn a bostiwyd hyd yn oed ar ôl ei ddileu.',
    todo: 'Tynnwch ef allan, oni bai ei fod wedi’i fwriadu ar gyfer y cyhoedd.',
  },
  postcode: {
    what: 'Mae hwn yn edrych fel cod post cyfan.',
    why: 'Mae cod post yn cwmpasu tua 15 o gyfeiriadau. Gydag oedran neu salwch gall ddweud pwy yw claf.',
    todo: 'Gadewch ef allan, neu rhowch y rhanbarth. Mae cod post lle cyhoeddus yn iawn.',
  },
  combination: {
    what: 'Gyda’i gilydd, gallai’r manylion hyn ddangos pwy yw claf.',
    why: 'Nid oes enw yma, ac eto gallai’r claf, ei deulu neu gymdogion adnabod yr achos.',
    todo: 'Tynnwch allan neu niwliwch yr hyn nad oes ei angen ar y stori: y diwrnod, y lle, yr union oedran, y gwaith.',
  },
  'reply-to-patient': {
    what: 'Mae hwn yn darllen fel cyngor ar driniaeth i rywun sy’n holi am ei iechyd ei hun.',
    why: 'Gall pawb ei ddarllen, nid ydych yn gwybod hanes y person, a gall ei gymryd fel ymgynghoriad.',
    todo: 'Cadwch ef yn gyffredinol, a chyfeiriwch at fferyllydd y person ei hun, ei feddyg teulu neu GIG 111 (NHS 111).',
  },
  'names-colleague': {
    what: 'Mae hwn yn enwi cydweithiwr.',
    why: 'Gall postiad sy’n beio rhywun wrth ei enw fod yn annheg â’r person hwnnw. Ni ddylai cofnod dysgu ddatgelu pwy yw neb.',
    todo: 'Dywedwch beth ddigwyddodd heb yr enw: “cydweithiwr”, “y practis meddyg teulu”.',
  },
  'advertises-medicine': {
    what: 'Mae hwn yn darllen fel cynnig meddyginiaeth sydd ar gael ar bresgripsiwn yn unig.',
    why: 'Ni cheir hysbysebu meddyginiaethau presgripsiwn yn unig i’r cyhoedd yn y Deyrnas Unedig.',
    todo: 'Soniwch am y gwasanaeth neu’r cyflwr, heb enw na phris y feddyginiaeth.',
  },
};

const kinds = Object.keys(sentences) as RiskKind[];

/** The sentences of each kind of risk. Their sources are the English ones: that is the language they are written in. */
export const safetyNotes = Object.fromEntries(
  kinds.map((kind) => [kind, { ...sentences[kind], sources: english[kind].sources }]),
) as Readonly<Record<RiskKind, SafetyNote>>;

/** The kinds of risk, as words in a list. */
export const riskNames: Readonly<Record<RiskKind, string>> = {
  'nhs-number': 'rhifau GIG (NHS)',
  'chi-number': 'rhifau CHI',
  'hc-number': 'rhifau Iechyd a Gofal (Health and Care)',
  'patient-number': 'rhifau eraill cleifion',
  'date-of-birth': 'dyddiadau geni',
  phone: 'rhifau ffôn',
  email: 'cyfeiriadau e-bost',
  postcode: 'codau post',
  combination: 'manylion sydd gyda’i gilydd yn dangos pwy yw rhywun',
  'reply-to-patient': 'cyngor i gleifion',
  'names-colleague': 'enwau cydweithwyr',
  'advertises-medicine': 'cynigion meddyginiaethau',
};

/** The clues of a combination, as words in a list. */
export const clueWords: Readonly<Record<ClueKind, string>> = {
  name: 'enw neu flaenlythrennau',
  age: 'oedran',
  sex: 'rhyw',
  place: 'lle',
  time: 'amser',
  condition: 'cyflwr neu feddyginiaeth',
  occupation: 'galwedigaeth',
  relation: 'perthynas',
  origin: 'o ble mae rhywun yn dod',
  uniqueness: 'y ffaith mai dyma’r unig un',
};
