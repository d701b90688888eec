import type { welcome as english } from '../en/welcome.ts';
import type { Words } from '../language-words.ts';

/** The words of the welcome page. */
export const welcome: Words<typeof english> = {
  title: 'Wrth eich ochr mewn sgyrsiau trydar',
  lead: 'Rydych yn siarad ar x.com fel arfer. Mae Chatside yn cadw llygad ar y sgwrs, er mwyn i chi gadw eich llygaid chi ar y bobl.',
  does: {
    question: {
      title: 'Yn dangos y cwestiwn',
      text: 'Mae cwestiwn cyfredol y gwesteiwr wrth ochr y postiadau, gyda’r rhai cynharach a’r hyn a atebwyd gennych.',
    },
    tag: {
      title: 'Yn rhoi’r hashnod i mewn',
      text: 'Mae’n mynd i’ch ymatebion, lle rydych yn ei weld cyn i chi bostio. Mae un pwysiad yn ei adael allan.',
    },
    record: {
      title: 'Yn cadw eich rhan chi',
      text: 'Mae’r hyn a bostiwyd gennych yn dod yn gofnod CPD gyda’r ffeithiau wedi’u llenwi. Chi sy’n ysgrifennu’r hyn a ddysgoch.',
    },
  },
  never: 'Yr hyn nad yw byth yn ei wneud',
  nevers: [
    'Nid yw byth yn postio, ac nid yw byth yn pwyso un o fotymau X ar eich rhan.',
    'Nid oes cyfrif, ac nid oes dim yn gadael y porwr hwn.',
    'Nid yw’n ysgrifennu dim mewn postiad nad ydych yn ei weld yn gyntaf.',
  ],
  begin: 'Dechrau',
  practice: 'Rhoi cynnig ar sgwrs ymarfer',
  openX: 'Agor x.com',
  sidebar: {
    chromium:
      'Ar x.com mae’r bar ochr yn dod ohono’i hun unwaith y bydd sgwrs. Mae botwm Chatside yn y bar offer yn ei agor unrhyw bryd; mae’r darn jig-so yno yn ei binio.',
    firefox:
      'Ar x.com mae’r bar ochr yn dod ohono’i hun unwaith y bydd sgwrs. Mae botwm Chatside yn y bar offer yn ei agor unrhyw bryd.',
  },
  choices: 'Os hoffech',
  choicesNote: 'Nid oes angen dim yma i ddechrau.',
  chats: 'Â pha sgyrsiau rydych yn ymuno?',
  chatsNote:
    'Mae sgyrsiau’n cael eu hadnabod heb hyn. Yn eich calendr mae ganddynt ddyddiadau ar eich cloc chi, a nodiadau atgoffa os ydych am eu cael.',
  otherChats: 'Rhai eraill, neu ddim eto',
  later: 'Ceir hyn i gyd eto o dan',
  access: 'Ni all Chatside weld x.com eto, felly ni all wneud dim yno. Mae Firefox yn gadael hynny i chi.',
  accessRefused:
    'Ni all Chatside weld x.com o hyd. Gallwch ei ganiatáu yma, neu’n ddiweddarach yn Firefox o dan about:addons, Chatside, Permissions.',
  allow: 'Ei ganiatáu ar x.com',
};
