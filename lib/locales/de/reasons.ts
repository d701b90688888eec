import type { reasons as english } from '../en/reasons.ts';
import type { Words } from '../language-words.ts';

const counted = (count: string | number | undefined, one: string, many: string) =>
  `${count} ${Number(count) === 1 ? one : many}`;

export const reasons: Words<typeof english> = {
  chosen: ({ tag }) => `Sie haben gewählt, #${tag} zu folgen.`,
  'page-tag': ({ tag }) => `Sie haben #${tag} geöffnet.`,
  'page-host': ({ host, tag }) => `Sie haben @${host} geöffnet, den Host von #${tag}.`,
  'page-post': ({ tag }) => `Der Post, den Sie geöffnet haben, gehört zu #${tag}.`,
  'takes-part': ({ tag }) => `Sie nehmen an #${tag} teil.`,
  'came-by': ({ tag }) => `#${tag} läuft: Posts daraus sind vorbeigekommen.`,
  catalogue: ({ tag, name }) => `#${tag} ist ein bekannter Chat: ${name}.`,
  'host-asked': ({ host, count, tag }) =>
    `@${host}, der Host von #${tag}, hat hier ${counted(count, 'Frage', 'Fragen')} gepostet.`,
  'numbered-questions': ({ count, people, tag }) =>
    Number(people) > 0
      ? `#${tag} hat ${counted(count, 'nummerierte Frage', 'nummerierte Fragen')}, beantwortet von ${counted(people, 'Person', 'Personen')}.`
      : `#${tag} hat ${counted(count, 'nummerierte Frage', 'nummerierte Fragen')}.`,
  'slow-questions': ({ count, people, tag }) =>
    `#${tag} stellt eine Frage am Tag: bisher ${counted(count, 'Frage', 'Fragen')}, beantwortet von ${counted(people, 'Person', 'Personen')}.`,
  'tag-name': ({ tag }) => `#${tag} heißt wie ein Chat.`,
  opened: ({ tag }) => `Jemand hat zu #${tag} begrüßt oder die Regeln genannt.`,
  pace: ({ people, tag }) => `Bei #${tag} ist viel los: ${counted(people, 'Person postet', 'Personen posten')}.`,
  due: ({ tag }) => `#${tag} läuft gewöhnlich um diese Zeit.`,
  joint: ({ tags }) => `Die Hosts posten gemeinsam unter ${tags}; es ist also ein gemeinsamer Chat.`,

  'session-due': () => 'Der Chat läuft zu seiner gewohnten Zeit.',
  'session-scheduled': () => 'Dies ist die gewohnte Zeit des Chats; noch hat niemand gepostet.',
  'session-first-question': () => 'Gerechnet ab der ersten Frage des Hosts.',
  'session-late': () => 'Gerechnet ab der ersten hier gesehenen Frage; der Beginn ist also geschätzt.',
  'session-welcome': () => 'Der Host hat begrüßt; die erste Frage kommt noch.',
  'session-announced': () => 'Der Host hat angekündigt, wann der Chat beginnt.',
  'session-slow': () => 'Dieser Chat stellt seine Fragen über Stunden oder Tage.',
  'session-window': () => 'Dieser Chat bleibt einen Tag oder länger offen; man kommt und geht.',

  'host-catalogue': ({ chat }) => `Bekannter Host von ${chat}.`,
  'host-chosen': () => 'Sie haben diesen Account als Host markiert.',
  'host-asks': ({ count }) =>
    `Hat in dieser Session ${counted(count, 'nummerierte Frage', 'nummerierte Fragen')} gestellt.`,
  'host-named': ({ by }) => `Von @${by} als Host oder Gast genannt.`,
  'host-account': () => 'Trägt den Namen dieses Chats.',
  'host-says': () => 'Hat gesagt, Host dieser Session zu sein.',
  'host-rules': () => 'Hat die Regeln dieses Chats genannt.',
  'host-welcomes': () => 'Hat zu diesem Chat begrüßt.',

  'question-host': ({ host }) => `Gestellt von @${host}, einem Host dieses Chats.`,
  'question-learnt-host': ({ host }) => `Gestellt von @${host}; von dort kamen die Fragen dieser Session.`,
  'question-named-host': ({ host, by }) => `Gestellt von @${host}, von @${by} als Host oder Gast genannt.`,
  'question-chat-account': ({ host }) => `Gestellt von @${host}, einem Account mit dem Namen dieses Chats.`,
  'question-opening-host': ({ host }) => `Gestellt von @${host}; dieser Account hat den Chat eröffnet.`,
  'question-taken-up': ({ host }) => `Gestellt von @${host}, und andere haben sie mit ihrer Nummer beantwortet.`,
  'question-next-number': ({ host }) =>
    `Gestellt von @${host} mit der nächsten Nummer; Chatside kennt diesen Host noch nicht.`,

  'tag-no-chat': () => 'Sie folgen keinem Chat.',
  'tag-removed': () => 'Sie haben den Hashtag hier entfernt, also bleibt er weg.',
  'tag-nothing-typed': () => 'Es ist noch nichts getippt.',
  'tag-present': () => 'Der Hashtag steht schon da.',
  'tag-parent-of-chat': ({ tag }) => `#${tag} eingefügt: Dieser Post gehört zum Chat.`,
  'tag-host-asks': ({ tag }) => `#${tag} eingefügt: Der Host spricht hier zum Chat.`,
  'tag-chat-page': ({ tag }) => `#${tag} eingefügt: Sie posten auf der eigenen Seite des Chats.`,
  'tag-quote-not-live': ({ tag }) => `Der Chat ist nicht live, ein Zitat beginnt also etwas Neues. #${tag} hinzufügen?`,
  'tag-parent-earlier': ({ tag }) => `Dieser Post ist von vor der Session. #${tag} hinzufügen?`,
  'tag-session-over': ({ tag }) => `Der Chat ist zu Ende. #${tag} trotzdem hinzufügen?`,
  'tag-host-talks': ({ tag }) =>
    `Der Host hat das ohne den Hashtag geschrieben. Ist es für den Chat? #${tag} hinzufügen?`,
  'tag-parent-unreadable': ({ tag }) => `Chatside kann nicht sehen, worauf Sie antworten. #${tag} hinzufügen?`,
  'tag-near-session': ({ tag }) => `Der Chat ist in dieser Minute nicht live. #${tag} hinzufügen?`,
  'tag-chat-live': ({ tag }) => `Der Chat ist live. Ist dieser Post dafür? #${tag} hinzufügen?`,
  'tag-two-chats': () => 'Sie folgen zwei Chats. Welcher Hashtag gehört hierher?',
  'tag-other-account': () => 'Sie posten von einem anderen Account als im Chat. Den Hashtag hinzufügen?',
  'tag-too-long': ({ missing, tag }) => `Kein Platz für #${tag}: Kürzen Sie Ihren Post um ${missing} Zeichen.`,
  'tag-parent-unknown': () => 'Chatside kann nicht sehen, worauf Sie antworten.',
  'tag-parent-old': () => 'Der Post ist älter als diese Session.',
  'tag-out-of-time': () => 'Keine Session des Chats ist in der Nähe.',
  'tag-parent-outside': () => 'Der Post gehört nicht zum Chat.',
  'tag-other-page': () => 'Diese Seite gehört zu einem anderen Hashtag.',
};
