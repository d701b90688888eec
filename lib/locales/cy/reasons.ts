import type { reasons as english } from '../en/reasons.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

const numbered = (count: string | number | undefined) =>
  `${counted(count, nouns.question)} ${Number(count) === 1 ? 'wedi’i rifo' : 'wedi’u rhifo'}`;

/** One line for each reason that `lib/chat` gives: why this chat, this session, this question, this tag. */
export const reasons: Words<typeof english> = {
  // Why this chat
  chosen: ({ tag }) => `Dewisoch ddilyn #${tag}.`,
  'page-tag': ({ tag }) => `Agoroch #${tag}.`,
  'page-host': ({ host, tag }) => `Agoroch @${host}, gwesteiwr #${tag}.`,
  'page-post': ({ tag }) => `Mae’r postiad a agoroch yn perthyn i #${tag}.`,
  'takes-part': ({ tag }) => `Rydych yn cymryd rhan yn #${tag}.`,
  'came-by': ({ tag }) => `Mae #${tag} ar y gweill: mae ei phostiadau wedi dod heibio.`,
  catalogue: ({ tag, name }) => `Mae #${tag} yn sgwrs hysbys: ${name}.`,
  'host-asked': ({ host, count, tag }) =>
    `Mae @${host}, gwesteiwr #${tag}, wedi postio ${counted(count, nouns.question)} yma.`,
  'numbered-questions': ({ count, people, tag }) =>
    Number(people) > 0
      ? `Mae gan #${tag} ${numbered(count)}, gydag atebion gan ${counted(people, nouns.person)}.`
      : `Mae gan #${tag} ${numbered(count)}.`,
  'slow-questions': ({ count, people, tag }) =>
    `Mae #${tag} yn gofyn un cwestiwn y dydd: ${counted(count, nouns.question)} hyd yma, gydag atebion gan ${counted(people, nouns.person)}.`,
  'tag-name': ({ tag }) => `Mae enw #${tag} yn debyg i enw sgwrs.`,
  opened: ({ tag }) => `Mae rhywun wedi croesawu pobl i #${tag} neu wedi sôn am ei rheolau.`,
  pace: ({ people, tag }) => `Mae #${tag} yn brysur: mae ${counted(people, nouns.person)} yn postio.`,
  due: ({ tag }) => `Mae #${tag} fel arfer yn cael ei chynnal yr adeg hon.`,
  joint: ({ tags }) => `Mae’r gwesteiwyr yn postio dan ${tags} gyda’i gilydd, felly sgwrs ar y cyd yw hon.`,

  // Why this session
  'session-due': () => 'Mae’r sgwrs ar y gweill ar ei hamser arferol.',
  'session-scheduled': () => 'Dyma amser arferol y sgwrs; nid oes neb wedi postio eto.',
  'session-first-question': () => 'Amserwyd o gwestiwn cyntaf y gwesteiwr.',
  'session-late': () => 'Amserwyd o’r cwestiwn cyntaf a welwyd yma, felly amcangyfrif yw’r dechrau.',
  'session-welcome': () => 'Mae’r gwesteiwr wedi croesawu pobl; mae’r cwestiwn cyntaf eto i ddod.',
  'session-announced': () => 'Mae’r gwesteiwr wedi cyhoeddi pryd mae’r sgwrs yn dechrau.',
  'session-slow': () => 'Mae’r sgwrs hon yn gofyn ei chwestiynau dros oriau neu ddyddiau.',
  'session-window': () => 'Mae’r sgwrs hon yn aros ar agor am ddiwrnod neu fwy, felly mae pobl yn mynd a dod.',

  // Why this host
  'host-catalogue': ({ chat }) => `Gwesteiwr hysbys ${chat}.`,
  'host-chosen': () => 'Nodoch fod y cyfrif hwn yn westeiwr.',
  'host-asks': ({ count }) => `Wedi gofyn ${numbered(count)} yn y sesiwn hon.`,
  'host-named': ({ by }) => `Wedi’i enwi’n westeiwr neu’n siaradwr gwadd gan @${by}.`,
  'host-account': () => 'Yn dwyn enw’r sgwrs hon.',
  'host-says': () => 'Wedi dweud mai’r cyfrif hwn sy’n cynnal y sesiwn hon.',
  'host-rules': () => 'Wedi sôn am reolau’r sgwrs hon.',
  'host-welcomes': () => 'Wedi croesawu pobl i’r sgwrs hon.',

  // Why this question
  'question-host': ({ host }) => `Gofynnwyd gan @${host}, un o westeiwyr y sgwrs hon.`,
  'question-learnt-host': ({ host }) => `Gofynnwyd gan @${host}, sydd wedi gofyn y cwestiynau yn y sesiwn hon.`,
  'question-named-host': ({ host, by }) =>
    `Gofynnwyd gan @${host}, a enwyd gan @${by} yn westeiwr neu’n siaradwr gwadd.`,
  'question-chat-account': ({ host }) => `Gofynnwyd gan @${host}, cyfrif sy’n dwyn enw’r sgwrs hon.`,
  'question-opening-host': ({ host }) => `Gofynnwyd gan @${host}, a agorodd y sgwrs hon.`,
  'question-taken-up': ({ host }) => `Gofynnwyd gan @${host}, ac mae eraill wedi’i ateb yn ôl ei rif.`,
  'question-next-number': ({ host }) =>
    `Gofynnwyd gan @${host} gyda’r rhif nesaf; nid yw Chatside yn adnabod y gwesteiwr hwn eto.`,

  // Why the hashtag was added, left out or offered
  'tag-no-chat': () => 'Nid ydych yn dilyn sgwrs.',
  'tag-removed': () => 'Tynnoch yr hashnod allan yma, felly mae’n aros allan.',
  'tag-nothing-typed': () => 'Nid oes dim wedi’i deipio eto.',
  'tag-present': () => 'Mae’r hashnod yno’n barod.',
  'tag-parent-of-chat': ({ tag }) => `Ychwanegwyd #${tag}: mae’r postiad hwn yn perthyn i’r sgwrs.`,
  'tag-host-asks': ({ tag }) => `Ychwanegwyd #${tag}: mae’r gwesteiwr yn siarad â’r sgwrs yma.`,
  'tag-chat-page': ({ tag }) => `Ychwanegwyd #${tag}: rydych yn postio ar dudalen y sgwrs ei hun.`,
  'tag-quote-not-live': ({ tag }) =>
    `Nid yw’r sgwrs yn fyw, felly mae dyfyniad yn dechrau rhywbeth newydd. Ychwanegu #${tag}?`,
  'tag-parent-earlier': ({ tag }) => `Mae’r postiad hwn o gyfnod cyn y sesiwn. Ychwanegu #${tag}?`,
  'tag-session-over': ({ tag }) => `Mae’r sgwrs wedi dod i ben. Ychwanegu #${tag} er hynny?`,
  'tag-host-talks': ({ tag }) => `Ysgrifennodd y gwesteiwr hwn heb yr hashnod. Ai i’r sgwrs y mae? Ychwanegu #${tag}?`,
  'tag-parent-unreadable': ({ tag }) => `Ni all Chatside weld i beth rydych yn ymateb. Ychwanegu #${tag}?`,
  'tag-near-session': ({ tag }) => `Nid yw’r sgwrs yn fyw y funud hon. Ychwanegu #${tag}?`,
  'tag-chat-live': ({ tag }) => `Mae’r sgwrs yn fyw. Ai iddi hi mae’r postiad hwn? Ychwanegu #${tag}?`,
  'tag-two-chats': () => 'Rydych yn dilyn dwy sgwrs. Pa hashnod sy’n perthyn yma?',
  'tag-other-account': () => 'Rydych yn postio o gyfrif gwahanol i’r un sydd yn y sgwrs. Ychwanegu’r hashnod?',
  'tag-too-long': ({ missing, tag }) =>
    `Dim lle i #${tag}: byrhewch eich postiad o ${counted(missing, nouns.character)}.`,
  'tag-parent-unknown': () => 'Ni all Chatside weld i beth rydych yn ymateb.',
  'tag-parent-old': () => 'Mae’r postiad yn hŷn na’r sesiwn hon.',
  'tag-out-of-time': () => 'Nid oes sesiwn o’r sgwrs yn agos.',
  'tag-parent-outside': () => 'Nid yw’r postiad yn perthyn i’r sgwrs.',
  'tag-other-page': () => 'Mae’r dudalen hon yn perthyn i hashnod arall.',
};
