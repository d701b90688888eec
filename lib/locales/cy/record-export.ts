import type { recordExport as english } from '../en/record-export.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** The words with which CPD records are saved and printed. */
export const recordExport: Words<typeof english> = {
  heading: 'Cadw neu argraffu',
  portfolioHeading: 'Cadw neu argraffu fel portffolio',
  text:
    'Mae’r rhan fwyaf o gyrff am i’r meysydd gael eu teipio yn eu ffurflen eu hunain: dyna ddiben “Copïo” wrth bob maes. ' +
    'Mae ffeil ar gyfer eich portffolio eich hun, arfarniad neu archwiliad.',
  levelLabel: 'Beth sy’n mynd gydag ef',
  levels: {
    own: {
      name: 'Y ffeithiau a’r hyn a ysgrifennwyd gennych',
      text: 'Dim postiadau. Digon at y rhan fwyaf o ddibenion.',
    },
    posts: {
      name: 'Eich postiadau hefyd',
      text: 'Gyda’u dolenni, fel tystiolaeth. Gadewir enwau pobl rydych yn sôn amdanynt allan.',
    },
    links: {
      name: 'Eich postiadau, a phostiadau pobl eraill drwy ddolen',
      text: 'O’r hyn a rannwyd gennych, y cyfeiriadau’n unig, heb enwau na geiriau.',
    },
  },
  formatLabel: 'Fformat',
  formats: {
    docx: 'Dogfen Word (DOCX)',
    html: 'Tudalen we (HTML)',
    markdown: 'Markdown',
    csv: 'Taenlen (CSV), dyddiadau 2026-10-06',
    'csv-british': 'Taenlen (CSV), dyddiadau 06/10/2026',
    'csv-access': 'Taenlen (CSV) ar gyfer Access LMS',
    'csv-river': 'Taenlen (CSV) ar gyfer BPCA (River)',
    json: 'Popeth (JSON)',
    calendar: 'Y sesiynau, ar gyfer calendr (ICS)',
  },
  look: (places: number) =>
    `Cyn i chi rannu hwn, edrychwch ar ${places === 1 ? 'un lle' : counted(places, nouns.place)} unwaith eto:`,
  more: (places: number) => `A ${places} arall.`,
  openRecord: 'Agor y cofnod',
  attachments: 'Atodiadau',
  ownPosts: 'Eich postiadau',
  notes: {
    'csv-access':
      'Yn Access LMS, lawrlwythwch dempled mewnforio eich cynllun (My CPD, Import), a chopïwch y colofnau hyn i’w golofnau ef; peidiwch â gadael yr un o’i golofnau allan. Gwiriwch yr oriau: lle nad yw eich ffurflen yn gofyn amdanynt, awgrymiadau ydynt.',
    'csv-river':
      'Eich gweinyddwr sy’n ei fewnforio. Rhaid i’r rhif aelodaeth, y math o werth, y categori, y tagiau a’r statws gyfateb yn union i restrau River, felly fe’u gadewir yn wag i chi. Gwiriwch yr oriau: lle nad yw eich ffurflen yn gofyn amdanynt, awgrymiadau ydynt.',
  },
  save: 'Cadw',
  print: 'Argraffu neu gadw fel PDF',
  making: 'Wrthi’n gwneud y ffeil …',
  progress: (done: number, all: number) =>
    done < all
      ? `Wrthi’n ysgrifennu cofnod ${done.toLocaleString('cy')} o ${all.toLocaleString('cy')} …`
      : 'Mae’r holl gofnodion wedi’u hysgrifennu; wrthi’n rhoi’r ffeil at ei gilydd …',
  cancel: 'Canslo',
  cancelled: 'Canslwyd. Ni wnaed ffeil.',
  saved: (fileName: string) => `Cadwyd fel ${fileName} yn eich lawrlwythiadau.`,
  large: 'Mae’n fwy na 10 MB, ac nid yw rhai portffolios yn derbyn hynny: dewiswch un flwyddyn ar y tro.',
  printed:
    'Mae’r blwch argraffu ar agor: dewiswch “Save as PDF” yno. I gael PDF y gall darllenwyr sgrin ei ddilyn, defnyddiwch Chrome neu Edge, neu cadwch y ddogfen Word.',
  failed: 'Ni ellid gwneud y ffeil. Ni newidiwyd dim; rhowch gynnig arall arni.',
  yearLabel: 'Pa gofnodion',
  allYears: 'Pob un ohonynt',
  ofYear: (year: number, records: number) => `Rhai ${year} (${records})`,
};
