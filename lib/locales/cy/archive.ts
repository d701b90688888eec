import type { archiveProblems as english } from '../en/archive.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** Where X's archive comes from, for sentences that send people back to it. */
const ASK_X = 'Ar X, dewiswch Settings, Your account, Download an archive of your data.';
const AGAIN = 'Lawrlwythwch yr archif o X unwaith eto a dewiswch y ffeil newydd.';
const AS_MADE = 'Dewiswch y ffeil fel y gwnaeth X hi.';

/** What is wrong with an archive, and what to do. Each begins with what happened. */
export const archiveProblems: Words<typeof english> = {
  'file-empty': ({ file }) =>
    `Mae ${file} yn wag: nid oes ganddi yr un beit o gwbl. Ni weithiodd y lawrlwytho. ${AGAIN}`,
  'file-unreadable': () =>
    'Ni ellid darllen y ffeil i’w diwedd: cafodd ei symud neu ei newid, neu tynnwyd ei gyriant allan yn y cyfamser. Rhowch hi yn ôl a dewiswch hi eto.',
  'file-blank': () =>
    `Dim ond seroau sydd yn y ffeil, fel sy’n digwydd pan fydd disg yn llawn neu pan gaiff lawrlwythiad ei dorri ar ei ganol. ${AGAIN}`,
  'file-other': ({ file }) =>
    `Nid archif X yw ${file}. Dewiswch y zip a roddodd X i chi, y ffolder y dadbacioch hi iddi, neu ei ffeil data/tweets.js.`,
  'file-page': ({ file }) =>
    `Tudalen we yw ${file}, nid archif: efallai fod X wedi gofyn i chi fewngofnodi yn lle anfon y ffeil. Mewngofnodwch i X, yna lawrlwythwch yr archif eto.`,
  'file-packed': ({ file, format }) =>
    `Mae ${file} wedi’i phacio fel ${format}, ac ni all Chatside agor hynny. Dadbaciwch hi a dewiswch y ffolder.`,

  'zip-cut': () => `Mae diwedd y zip ar goll: torrodd y lawrlwytho ar ei ganol. ${AGAIN}`,
  'zip-directory': () => `Mae rhestr gynnwys y zip wedi’i difrodi, fel na ellir dod o hyd i’w ffeiliau. ${AGAIN}`,
  'zip-split': () =>
    'Un darn yw hwn o zip a dorrwyd yn sawl ffeil. Dadbaciwch yr holl ddarnau gyda’i gilydd â’r rhaglen a’u gwnaeth, yna dewiswch y ffolder.',
  'zip-encrypted': () =>
    'Mae’r zip wedi’i gloi â chyfrinair. Nid yw archifau X ei hun felly. Dadbaciwch ef â’i gyfrinair, yna dewiswch y ffolder.',
  'zip-method': ({ file }) =>
    `Mae ${file} wedi’i phacio mewn ffordd na all Chatside ei dadbacio. Dadbaciwch y zip â rhaglen arall a dewiswch y ffolder.`,
  'zip-entry': ({ file }) => `Mae ${file} yn y zip wedi’i difrodi. Ni chymerwyd dim ohoni. ${AGAIN}`,
  'zip-empty': ({ file }) => `Zip heb ddim ynddo yw ${file}. ${AGAIN}`,
  'zip-in-zip': () =>
    'Dim ond zipiau eraill sydd yn y zip hwn. Dadbaciwch ef, yna dewiswch y zip y tu mewn a ddaeth o X.',

  'folder-empty': () =>
    'Nid oes ffeiliau yn y ffolder hon. Dewiswch y ffolder sy’n cynnwys “data” a “Your archive.html”.',
  'other-export': ({ service }) => `Lawrlwythiad o ${service} yw hwn, nid o X. ${ASK_X}`,
  'csv-only': () =>
    'Dewiswyd yr hen archif hon heb ei ffeiliau misol. Dewiswch y zip cyfan, neu’r ffolder sy’n cynnwys “data/js/tweets”.',
  'page-only': () =>
    'Dim ond tudalen yr archif sydd yma, heb ei data. Dewiswch y zip cyfan, neu’r ffolder sy’n cynnwys “data” hefyd.',
  'media-only': () =>
    'Dim ond lluniau a ffilmiau sydd yma, dim postiadau. Os rhoddodd X sawl zip i chi, dewiswch yr un gyda “data/tweets.js”.',
  'notes-only': () =>
    'Dim ond testunau hir postiadau yw’r rhain, heb y postiadau y maent yn perthyn iddynt. Dewiswch yr archif gyfan, neu tweets.js gyda hi.',
  'no-posts-file': ({ count }) =>
    `Nid oes ffeil o bostiadau ymhlith ${count === 1 ? 'yr un ffeil' : `y ${counted(count, nouns.file)}`} yma. Mae gan archif X “data/tweets.js”. ${ASK_X}`,
  'part-missing': ({ file }) =>
    `Daw’r archif mewn sawl rhan, ac mae ${file} ar goll. Dewiswch ei holl zipiau gyda’i gilydd, neu lawrlwythwch yr un sydd ar goll.`,
  'two-accounts': ({ one, other }) =>
    `Daw’r ffeiliau hyn o ddau gyfrif, @${one} a @${other}. Dewiswch archif un cyfrif ar y tro.`,
  'manifest-broken': ({ file }) => `Mae ${file}, rhestr gynnwys yr archif ei hun, wedi’i difrodi. ${AGAIN}`,

  'posts-empty': ({ file }) => `Mae ${file} yn wag, felly nid oes postiadau i’w darllen. ${AGAIN}`,
  'posts-page': ({ file }) =>
    `Mae ${file} yn cynnwys tudalen we yn lle postiadau, fel pan gaiff tudalen ei chadw dan yr enw hwnnw. Dewiswch y ffeil o archif X.`,
  'posts-encoding': ({ file }) =>
    `Cadwyd ${file} eto mewn amgodiad arall, fel na ellir adnabod ei llythrennau mwyach. ${AS_MADE}`,
  'posts-variable': ({ file, name }) =>
    `Mae ${file} yn dweud ei bod yn cynnwys “${name}”, ac nid postiadau yw’r rheini. Dewiswch y ffeil fel y gwnaeth X hi, dan ei henw ei hun.`,
  'posts-no-list': ({ file }) => `Nid yw ${file} yn dechrau â rhestr o bostiadau. ${AS_MADE}`,
  'posts-json': ({ file, number }) =>
    `Mae ${file} wedi’i difrodi ym mhostiad ${number}: o’r fan honno ni ellir ei darllen. Ni chymerwyd dim ohoni. ${AGAIN}`,
  'posts-cut': ({ file, read }) =>
    `Mae ${file} yn torri ar ôl ${counted(read, nouns.post)}: mae ei diwedd ar goll. ${AGAIN}`,
  'posts-shape': ({ file, number }) =>
    `Nid yw rhif ${number} yn ${file} yn bostiad fel y mae X yn ei ysgrifennu: mae ei rif adnabod, ei destun neu ei amser ar goll. ${AS_MADE}`,
  'posts-trailing': ({ file }) =>
    `Mae ${file} yn parhau ar ôl diwedd ei phostiadau: ychwanegwyd rhywbeth ati, neu rhoddwyd dwy ffeil at ei gilydd. ${AS_MADE}`,
  'posts-none': () =>
    'Mae’r archif yn gyfan, ond nid oes postiad ynddi. A gafodd ei gwneud ar gyfer cyfrif arall? Dewiswch archif y cyfrif rydych yn postio ag ef.',
  'posts-headers': () =>
    'Dim ond rhestr rhifau’r postiadau sydd yma, nid eu testunau. Dewiswch yr archif gyfan gyda “data/tweets.js”.',
};
