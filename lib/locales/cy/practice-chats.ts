import type { practiceLines as englishLines, PracticeTopic } from '../en/practice-chats.ts';
import type { Words } from '../language-words.ts';

/** The topics, in the order in which they are offered. */
export const practiceTopics: readonly PracticeTopic[] = [
  {
    id: 'new-medicine',
    name: 'Dechrau meddyginiaeth newydd',
    questions: [
      {
        question: 'Beth mae pobl am ei wybod gyntaf pan fyddant yn dechrau meddyginiaeth newydd?',
        answers: [
          'Faint o amser tan i mi sylwi ar rywbeth? Hynny bron bob tro',
          'A yw’n iawn gyda’r hyn y maent yn ei gymryd yn barod',
          'Beth i’w wneud os byddant yn anghofio un',
        ],
      },
      {
        question: 'Beth sy’n ei gwneud yn anodd gofyn cwestiynau wrth y cownter?',
        answers: [
          'Y ciw y tu ôl iddyn nhw. Rydyn ni nawr yn cynnig cadair i’r ochr',
          'Ddim eisiau bod yn niwsans, felly fi sy’n gofyn y cwestiwn cyntaf',
          'Geiriau hir ar y daflen. Rwy’n eu dweud mewn geiriau plaen',
        ],
      },
      {
        question: 'Sut rydych chi’n cael gwybod a ydynt wedi rhoi’r gorau i’w chymryd?',
        answers: [
          'Rwy’n gofyn "sut mae’n mynd gyda’r tabledi?" ac yn aros',
          'Mae’r dyddiadau ar y presgripsiwn amlroddadwy’n dweud mwy nag unrhyw gwestiwn',
          'Does neb yn cael pryd o dafod yma, felly mae pobl yn dweud wrthon ni',
        ],
      },
      {
        question: 'Pa sgil-effeithiau rydych chi’n sôn amdanynt, a pha rai ddim?',
        answers: [
          'Y rhai cyffredin, a’r un sy’n galw am alwad ffôn',
          'Rwy’n gofyn beth maen nhw wedi’i glywed yn barod. Yn aml roedd ffrind yno o ’mlaen i',
          'Y rhai y bydden nhw’n rhoi’r bai amdanynt ar rywbeth arall',
        ],
      },
      {
        question: 'Pa un peth y byddwch yn rhoi cynnig arno yr wythnos hon?',
        answers: [
          'Ffonio tri pherson yr wythnos ar ôl iddyn nhw ddechrau',
          'Gofyn cyn i mi esbonio',
          'Rhoi cadair wrth y cownter',
        ],
      },
    ],
  },
  {
    id: 'winter',
    name: 'Gwrthfiotigau yn y gaeaf',
    questions: [
      {
        question: 'Beth rydych chi’n ei ddweud pan fydd rhywun yn disgwyl gwrthfiotig at annwyd?',
        answers: [
          'Yn gyntaf beth fydd yn helpu heno, yna pam na fydd hwn',
          'Am faint mae’n para. Mae’r rhan fwyaf yn synnu bod tair wythnos o beswch yn arferol',
          'Rwy’n ysgrifennu pryd i ddod yn ôl, fel nad oes neb yn gadael yn waglaw',
        ],
      },
      {
        question: 'Pa arwyddion sy’n peri i chi anfon pobl ymlaen ar unwaith?',
        answers: [
          'Prin o anadl wrth orffwys, brech sy’n aros o dan wydr, dryswch',
          'Pan fydd rhiant yn dweud "nid fy mhlentyn i yw hwn". Rwy’n eu credu',
          'Mae gan ein tîm ni gerdyn wrth y til gyda’r rhestr',
        ],
      },
      {
        question: 'Sut rydych chi’n esbonio ymwrthedd mewn un frawddeg?',
        answers: [
          'Mae pob cwrs yn dysgu rhai germau i fyw gydag ef',
          'Rydyn ni am iddo weithio pan fydd ei wir angen arnoch',
          'Rwy’n ei dynnu: tri dot, un â chot amdano',
        ],
      },
      {
        question: 'Beth sy’n helpu eich tîm i ddweud yr un peth?',
        answers: [
          'Pum munud yn y bore, un achos',
          'Rydyn ni’n rhannu’r geiriad a weithiodd',
          'Yr un daflen, a phawb wedi’i darllen',
        ],
      },
      {
        question: 'Beth fyddech chi’n ei ddweud wrth gydweithiwr newydd ar y cyntaf o Ragfyr?',
        answers: [
          'Gwrando am yr hyn y maen nhw’n ei ofni, nid am yr hyn y maen nhw’n ei ofyn',
          'Gwybod ble mae’r clinig agosaf sydd ar agor ar y Sul',
          'Yfed ychydig o ddŵr eich hun',
        ],
      },
    ],
  },
  {
    id: 'team',
    name: 'Gofalu am ein gilydd yn y gwaith',
    questions: [
      {
        question: 'Gyda beth mae shifft dda’n gorffen yn eich tîm chi?',
        answers: [
          'Dwy funud: beth aeth yn dda, beth sydd ar ôl',
          'Rhywun yn diolch i bobl wrth eu henwau',
          'Gadael ar amser',
        ],
      },
      {
        question: 'Sut rydych chi’n sylwi bod cydweithiwr wedi cael digon?',
        answers: [
          'Maen nhw’n mynd yn dawel. Neu mae’r jôcs yn mynd yn fwy miniog',
          'Maen nhw’n hepgor cinio dridiau’n olynol',
          'Rwy’n gofyn ddwywaith. "Iawn" yw’r ateb cyntaf bob tro',
        ],
      },
      {
        question: 'Beth sydd wedi gwneud i egwyliau ddigwydd go iawn?',
        answers: [
          'Mae’r locwm a minnau’n cyfnewid allweddi am un o’r gloch, dim siarad am y peth',
          'Arwydd ar y cownter: yn ôl am hanner awr wedi',
          'Mae ein rheolwr ni’n cymryd ei hegwyl hi. Dyna wnaeth y tro',
        ],
      },
      {
        question: 'Sut rydych chi’n codi llais am eich camgymeriad eich hun?',
        answers: [
          'Yn gynnar ac yn fyr: beth, beth wnes i, beth sydd ei angen arna i',
          'Rydyn ni’n diolch i’r un sy’n dweud, cyn dim byd arall',
          'Aeth yn haws ar ôl i mi glywed rhywun uwch yn gwneud hynny',
        ],
      },
      {
        question: 'Beth wnewch chi i chi’ch hun yfory?',
        answers: ['Cerdded o un arhosfan ynghynt', 'Bwyta ar fy eistedd', 'Diffodd y ffôn gwaith am wyth'],
      },
    ],
  },
];

/** What the host and the others say in every practice chat. `tag` with its `#`. */
export const practiceLines: Words<typeof englishLines> = {
  host: { handle: 'practice_host', name: 'Gwesteiwr ymarfer' },
  welcome: (tag: string, topic: string) =>
    `Noswaith dda a chroeso i ${tag}! Heno: ${topic.toLowerCase()}. Dywedwch helo a dywedwch wrthym ble rydych yn gweithio.`,
  rules: (tag: string) =>
    `Rydym yn gofyn pum cwestiwn, Q1 i Q5. Dechreuwch eich atebion gydag A1, A2 ac yn y blaen, a defnyddiwch ${tag}. Dim manylion cleifion, os gwelwch yn dda.`,
  hellos: [
    'Helo bawb, fferyllydd cymunedol yma, coffi cyntaf mewn llaw',
    'Noswaith dda! Technegydd fferyllfa ysbyty, yn darllen tra bo’r golch yn troi',
    'Haia, nyrs practis, yn chwilfrydig beth rydych chi i gyd yn ei wneud',
    'Noswaith dda o shifft nos dawel iawn',
  ],
  lastCall: (tag: string) => `Deng munud i fynd. Gan bwy mae un syniad olaf am Q5? ${tag}`,
  closing: (tag: string) => `Dyna ${tag} am heno. Diolch i chi i gyd am fod yn rhan ohoni!`,
  thanks: ['Diolch bawb, rwy’n mynd â dau syniad adref', 'Diolch i’r gwesteiwr, yr un amser mis nesaf?'],
  helloBack: ['Croeso! Braf eich cael chi yma', 'Croeso, y tro cyntaf? Rydych ymhlith ffrindiau'],
  reactions: [
    'Mae hwnna’n bwynt da. Sut ymatebodd eich tîm?',
    'Rydyn ni’n gwneud yr un peth. Cymerodd fis iddo gydio',
    'Doeddwn i ddim wedi meddwl am hynny, diolch',
    'Yr un fath yma. Beth wnewch chi pan nad oes amser?',
    'Fyddech chi’n rhannu sut rydych yn ei eirio?',
  ],
  people: [
    { handle: 'mo_counter', name: 'Mo' },
    { handle: 'ward_tessa', name: 'Tessa' },
    { handle: 'nurse_idris', name: 'Idris' },
    { handle: 'nightshift_jo', name: 'Jo' },
    { handle: 'lena_locum', name: 'Lena' },
    { handle: 'student_amir', name: 'Amir' },
    { handle: 'care_home_vi', name: 'Vi' },
    { handle: 'tech_olwen', name: 'Olwen' },
    { handle: 'dr_practice_ng', name: 'Ng' },
    { handle: 'rural_bett', name: 'Bett' },
    { handle: 'dosette_dan', name: 'Dan' },
    { handle: 'chem_sana', name: 'Sana' },
  ],
};
