import type { backup as english, backupProblems as englishProblems } from '../en/backup.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

const posts = (number: number) => counted(number, nouns.post);

/** The words of backups. */
export const backup: Words<typeof english> = {
  name: 'Copi wrth gefn',
  title: 'Copïau wrth gefn ac adfer',
  text:
    'Un ffeil gyda phopeth a gadwyd gennych yw copi wrth gefn: sesiynau, postiadau, eich calendr a’ch gosodiadau. ' +
    'Dyma hefyd sut rydych yn symud i borwr neu gyfrifiadur arall: ei gadw yma, ei ddewis yno.',

  makeHeading: 'Cadw copi wrth gefn',
  last: (date: string, added: number) => `Copi wrth gefn diwethaf ar ${date}; ychwanegwyd ${posts(added)} ers hynny.`,
  never: (added: number) => `Dim copi wrth gefn eto. ${posts(added)} yn y llyfr nodiadau.`,
  lock: 'Ei ddiogelu â chyfrinymadrodd',
  passphrase: 'Cyfrinymadrodd',
  show: 'Dangos y cyfrinymadrodd',
  lockWarning:
    'Ni all neb adfer cyfrinymadrodd sydd wedi mynd yn angof, a hebddo ni ellir agor y ffeil. Ysgrifennwch ef i lawr.',
  passphraseMissing: 'Teipiwch gyfrinymadrodd, neu diffoddwch y diogelwch.',
  plainNote: 'Gall unrhyw un sydd â’r ffeil ei darllen. Cadwch hi lle rydych yn cadw ffeiliau personol eraill.',
  make: 'Cadw copi wrth gefn',
  making: 'Wrthi’n gwneud y copi wrth gefn…',
  made: (fileName: string) => `Cadwyd fel ${fileName} yn eich lawrlwythiadau.`,
  makeFailed: 'Ni ellid gwneud y copi wrth gefn. Ni newidiwyd dim; rhowch gynnig arall arni.',

  restoreHeading: 'Adfer copi wrth gefn',
  restoreText:
    'Caiff yr hyn sydd yn y ffeil ei ychwanegu at yr hyn sydd yma. Nid oes dim yn cael ei golli ac nid oes dim yn dod ddwywaith; mae’r hyn a ddilëwyd gennych yn aros wedi’i ddileu.',
  choose: 'Dewis ffeil copi wrth gefn',
  drop: 'neu gollyngwch y ffeil yma',
  checking: 'Wrthi’n gwirio’r ffeil…',
  needsPassphrase: 'Mae’r copi wrth gefn hwn wedi’i ddiogelu. Teipiwch ei gyfrinymadrodd.',
  open: 'Agor',
  interrupted:
    'Torrwyd gwaith adfer ar ei ganol cyn iddo orffen. Mae’r copi wrth gefn cyfan gan Chatside ac mae’n ychwanegu’r gweddill nawr; cadwch y dudalen hon ar agor am ennyd.',

  contentHeading: 'Beth sydd yn y copi wrth gefn hwn',
  madeOn: 'Gwnaed ar',
  sessions: 'Sesiynau',
  posts: 'Postiadau',
  newPosts: 'Newydd i’r porwr hwn',
  again: 'Pe bai hyn yn cael ei dorri ar ei ganol, dewiswch y ffeil eto: nid yw ailadrodd adfer yn gwneud niwed.',
  restore: 'Adfer',
  cancel: 'Canslo',
  restoring: 'Wrthi’n adfer…',
  restored: (added: number) =>
    added === 0
      ? 'Wedi gorffen. Roedd pob postiad yn y copi wrth gefn yma’n barod.'
      : `Wedi gorffen. Ychwanegwyd ${posts(added)} at y llyfr nodiadau hwn.`,
  restoreFailed:
    'Torrwyd yr adfer ar ei ganol, efallai am fod y disg yn llawn. Mae’r hyn a ychwanegwyd yn gyfan. Gwnewch le os oes angen a dewiswch y ffeil eto.',

  due: (added: number, date: string | null) =>
    date === null
      ? `${posts(added)}, a dim copi wrth gefn eto`
      : `${posts(added)} ers eich copi wrth gefn diwethaf ar ${date}`,
  later: 'Nid nawr',

  readFailed: 'Ni allodd Chatside edrych am eich copïau wrth gefn. Ni newidiwyd dim; ail-lwythwch y dudalen hon.',
};

/** What each unusable file is told as. */
export const backupProblems: Words<typeof englishProblems> = {
  empty: 'Mae’r ffeil hon yn wag. Efallai na chafodd ei chadw neu ei chopïo’n gyfan; dewiswch gopi arall.',
  'not-backup': 'Nid copi wrth gefn Chatside yw’r ffeil hon. Dewiswch un y mae ei henw’n gorffen gyda .chatside.',
  newer:
    'Gwnaed y copi wrth gefn hwn gan Chatside mwy newydd. Diweddarwch Chatside yn y porwr hwn, yna dewiswch y ffeil eto.',
  damaged:
    'Mae’r copi wrth gefn hwn wedi’i ddifrodi: nid yr hyn a gadwyd yw ei gynnwys. Ni newidiwyd dim. Dewiswch gopi arall.',
  truncated:
    'Mae diwedd y copi wrth gefn hwn ar goll, fel ar ôl copïo a dorrwyd ar ei ganol. Ni newidiwyd dim. Dewiswch gopi arall.',
  'needs-passphrase': 'Mae’r copi wrth gefn hwn wedi’i ddiogelu. Teipiwch ei gyfrinymadrodd.',
  'wrong-passphrase': 'Nid hwn yw cyfrinymadrodd y copi wrth gefn hwn. Ni newidiwyd dim. Teipiwch ef eto.',
};
