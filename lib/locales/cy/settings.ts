import type { settingsWords as english } from '../en/settings.ts';
import type { Words } from '../language-words.ts';
import { joined } from './counts.ts';

/** The words of the page of settings. */
export const settingsWords: Words<typeof english> = {
  title: 'Gosodiadau',
  loading: 'Yn darllen y gosodiadau…',
  failed: 'Ni ellid storio hynny, felly ni newidiwyd dim. Rhowch gynnig arall arni.',
  you: 'Chi',
  language: 'Iaith Chatside',
  browserLanguage: 'Fel y porwr',
  languageNote: 'Mae’r cofnodion rydych yn eu hallforio yn aros yn Saesneg, fel y ffurflenni maent yn eu llenwi.',
  reload: 'Llwytho’r dudalen eto',
  profession: 'Eich gwaith',
  noProfession: 'Nid wyf am ddweud',
  professions: {
    pharmacist: 'Fferyllydd',
    'pharmacy-technician': 'Technegydd fferyllol',
    'nurse-midwife': 'Nyrs neu fydwraig',
    doctor: 'Meddyg',
    other: 'Proffesiwn iechyd arall',
  },
  professionNote:
    'Mae’n penderfynu’n unig at ganllawiau pwy y mae’r awgrymiadau’n cyfeirio. Mae’n aros yn y porwr hwn.',
  composer: 'Pan fyddwch yn ysgrifennu ar X',
  tagging: 'Ychwanegu hashnod y sgwrs at fy ymatebion',
  taggingNote: 'Rydych yn ei weld cyn i chi bostio, a gallwch ei adael allan o unrhyw bostiad.',
  numbering: 'Cynnig rhif fy ateb',
  numberingNote: 'Mae botwm ger y blwch ysgrifennu yn rhoi “A2” ar y blaen pan fyddwch yn ei bwyso.',
  checking: 'Cyn i chi bostio neu rannu',
  checkingOn: 'Dweud wrthyf beth a allai ddangos pwy yw claf',
  checkingNote: 'Chwilir amdano ar y cyfrifiadur hwn yn unig, ac nid oes dim yn rhwystro postio.',
  muted: (kinds) => `Ni ddywedir wrthych am: ${joined(kinds)}.`,
  unmute: 'Dweud wrthyf am y rhain eto',
  hints: 'Awgrymiadau yn y bar ochr',
  hintsNote:
    'Un llinell ar gyfer y foment, pob un unwaith y noson ar y mwyaf. Maent yn lleihau gyda phob sgwrs y cymerwch ran ynddi.',
  dismissed: (count) =>
    count === 1
      ? 'Mae un awgrym wedi’i roi o’r neilltu am byth.'
      : `Awgrymiadau sydd wedi’u rhoi o’r neilltu am byth: ${count}.`,
  showHints: 'Eu dangos eto',
  shortcuts: 'Bysellau brys',
  openSidebar: 'Agor neu gau’r bar ochr',
  noKeys: 'dim',
  changeKeys: 'Eu newid',
  keysByHand: {
    chromium: 'Agorwch chrome://extensions/shortcuts (yn Edge: edge://extensions/shortcuts) mewn tab newydd.',
    firefox: 'Agorwch about:addons mewn tab newydd; mae’r olwyn ar y brig yn arwain at “Manage Extension Shortcuts”.',
  },
  elsewhere: 'Yr hyn sydd â’i dudalen ei hun',
  stored: 'Yr hyn sy’n cael ei storio, am ba hyd, a sgyrsiau na chedwir dim ohonynt',
  calendar: 'Eich sgyrsiau a’u nodiadau atgoffa',
  records: 'Eich cylchoedd CPD',
  welcome: 'Y dudalen groeso',
  practice: 'Y sgwrs ymarfer',
};
