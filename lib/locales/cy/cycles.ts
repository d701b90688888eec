import type { cycleWords as english } from '../en/cycles.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** The sentences about what a cycle asks for and how far one is. */
export const cycleWords: Words<typeof english> = {
  oneBody: 'Dim ond i gorff ei ffurflen y mae cofnod yn cyfrif. Ysgrifennwch un ar gyfer pob corff a ddylai ei weld.',
  noAmount:
    'Ni ofynnir am nifer: yr hyn sy’n cyfrif yw bod eich cofnodion yn dangos beth oedd ei angen arnoch a beth ddaeth ohono.',
  units: {
    records: 'o gofnodion',
    hours: 'awr',
    credits: 'o gredydau',
    percent: '%',
    types: 'o fathau',
    gaps: 'o fylchau',
  },
  written: (written: number, begun: number) =>
    begun === 0 ? `${written} wedi’u hysgrifennu.` : `${written} wedi’u hysgrifennu, ${begun} wedi’u dechrau.`,
  alsoBegun: (amount: number, unit: 'hours' | 'credits') =>
    `Mae ${counted(amount, unit === 'hours' ? nouns.hour : nouns.credit)} arall mewn cofnodion sydd wedi’u dechrau.`,
  unreadable: (count: number) =>
    `Nid oes rhif mewn ${counted(count, nouns.record)} lle mae’r ffurflen yn gofyn am un, ac ` +
    `${count === 1 ? 'nid yw’n' : 'nid ydynt yn'} cyfrif dim.`,
  unasked: (count: number) =>
    `Nid yw ${counted(count, nouns.record)} yn cyfrif eto, am fod y rhan sy’n peri ${count === 1 ? 'iddo' : 'iddynt'} gyfrif yn wag.`,
  notNotedBefore: (count: number) =>
    `Nid oes bwriad wedi’i nodi cyn y sgwrs mewn ${counted(count, nouns.record)} a gynlluniwyd.`,
  overCap: (amount: number) => `Mae ${counted(amount, nouns.credit)} o Group 1 uwchlaw’r hanner sy’n cyfrif.`,
  gaps: (spans: readonly string[]) => `Esboniwch yn eich proffil: ${spans.join('; ')}.`,
  span: (from: string, until: string) => `${from} hyd ${until}`,
  goals: {
    cpdRecords: 'Cofnodion CPD',
    planned: 'Cofnodion CPD a gynlluniwyd',
    peer: 'Trafodaeth â chymheiriad (Peer discussion)',
    account: 'Cyfrif myfyriol (Reflective account)',
    accounts: 'Cyfrifon myfyriol (Reflective accounts)',
    hours: 'Oriau',
    participatory: 'Oriau cyfranogol',
    credits: 'Credydau',
    verifiable: 'Oriau gwiriadwy',
    twoYears: 'Oriau gwiriadwy mewn unrhyw ddwy flynedd',
    types: 'Mathau o weithgaredd',
    gaps: 'Bylchau o dri mis neu fwy',
    cyclesLeast: 'Cylchoedd, o leiaf',
    cyclesMost: 'Cylchoedd, ar y mwyaf',
    scheduled: 'Cylchoedd wedi’u trefnu',
    scope: 'Cylchoedd sy’n berthnasol i’ch cwmpas ymarfer presennol',
    evaluated: 'Cylchoedd a werthuswyd yn uniongyrchol mewn ymarfer',
  },
  notes: {
    notAsked: 'Nid yw’r GMC yn pennu nifer; y colegau meddygol sy’n awgrymu’r un hwn.',
    noHours: 'Nid yw’r HCPC yn cyfrif oriau.',
    onlyProvider:
      'Dim ond oriau y mae gennych dystiolaeth darparwr ar eu cyfer sy’n cyfrif; nid oes gan sgwrs drydar ar ei phen ei hun ddim.',
    beyondCycle:
      'Mae’r GDC hefyd yn edrych ar ddwy flynedd ar draws diwedd cylch, ac nid yw hynny’n cael ei gyfrif yma.',
    half: 'Gall hanner y credydau ar y mwyaf fod o Group 1.',
    onlyReflected: 'Dim ond gweithgareddau gyda myfyrdod sy’n cyfrif.',
    onceOnly: 'Mae’r un dysgu’n cyfrif unwaith, ac ni chaiff dim ei gario drosodd.',
    newRules: 'Disgwylir rheolau newydd yn hydref 2027.',
    others: 'Nid yw dysgu rydych yn ei gofnodi yn rhywle arall yn cael ei gyfrif yma.',
  },
};
