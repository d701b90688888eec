import type { sidebar as english, catchUpWords as englishCatchUp } from '../en/sidebar.ts';
import type { Words } from '../language-words.ts';

export const sidebar: Words<typeof english> = {
  name: 'Chatside',
  region: 'Chatside: Begleiter im Live-Chat',
  connecting: 'Wird vorbereitet …',
  orphaned: 'Chatside wurde aktualisiert. Laden Sie diese Seite neu, um weiterzumachen.',

  hostedBy: 'Host:',
  unknownHost: 'Host noch nicht gesehen',
  andHosts: (count: number) => (count === 1 ? 'und 1 weiterer' : `und ${count} weitere`),
  minuteOf: (minute: number, minutes: number) => `Minute ${minute} von ${minutes}`,
  justStarted: 'Gerade begonnen',
  startsIn: (span: string) => `Beginnt in ${span}`,
  startsSoon: 'Beginnt in weniger als einer Minute',
  endedAgo: (span: string) => `Seit ${span} zu Ende`,
  justEnded: 'Gerade zu Ende',
  noSession: 'Im Moment keine Session',
  jointChat: 'Gemeinsamer Chat',

  why: 'Warum dieser Chat',
  notThisChat: 'Nicht dieser Chat',
  stopFollowing: 'Nicht mehr folgen',

  currentQuestion: 'Aktuelle Frage',
  theQuestion: 'die Frage',
  theBonusQuestion: 'die Bonusfrage',
  bonusQuestion: 'Bonusfrage',
  askedAt: 'Gestellt',
  askedBy: 'von',
  openQuestion: 'Auf X öffnen',
  openNamed: (name: string) => `Auf X öffnen: ${name}`,
  opensNewTab: '(öffnet sich in einem neuen Tab)',
  answered: 'Beantwortet',
  notAnswered: 'Noch nicht beantwortet',
  pictureQuestion: 'Die Frage steht in einem Bild. Öffnen Sie den Post, um sie zu lesen.',
  noQuestion: 'Noch keine Frage',
  noQuestionLive: 'Der Host hat die erste Frage noch nicht gestellt. Sie erscheint hier von selbst.',
  noQuestionBefore: 'Sobald der Host beginnt, erscheinen die Fragen hier von selbst.',
  noQuestionAfter: 'Chatside hat keine Frage dieser Session gesehen.',
  newQuestion: (number: string | null, text: string) =>
    number === null ? `Neue Frage: ${text}` : `Neue Frage. ${number}: ${text}`,
  earlierQuestions: 'Frühere Fragen',
  questions: 'Fragen',
  yourAnswer: 'Ihre Antwort',

  hint: 'Gut zu wissen',
  dismissHint: 'Diesen Tipp nicht mehr zeigen',
  dismissNotice: 'Diesen Hinweis schließen',
  notices: 'Hinweise',

  sessionOver: 'Die Session ist vorbei. Ihre Posts und ein Transkript des Chats sind im Notizbuch.',
  openSession: 'Diese Session öffnen',
  writeUp: 'Aufschreiben',
  plan: 'Planen, was Sie lernen möchten',

  yourPosts: 'Ihre Posts',
  notListed: 'Ihre Posts in diesem Chat werden nicht aufbewahrt und sind deshalb hier nicht aufgeführt.',
  noPosts: 'In diesem Chat noch nichts gepostet. Einfach mitlesen ist auch in Ordnung.',
  pending: 'Wird gesendet',
  confirmed: 'Gepostet',
  failed: 'Nicht gepostet',
  pendingLong: 'Hier gespeichert; X hat noch nicht geantwortet',
  deletedOnX: 'Auf X gelöscht; hier aufbewahrt',
  postAgain: 'Erneut posten',
  lookFirst: 'Sehen Sie zuerst auf X nach: Vielleicht ist er schon da.',
  answers: (labels: string) => `Beantwortet ${labels}`,
  postedAs: (handle: string) => `als @${handle}`,

  collapse: 'Zu einer schmalen Leiste einklappen',
  expand: 'Seitenleiste zeigen',
  toPanel: 'In die Seitenleiste des Browsers verschieben',
  toPage: 'Zurück in die Seite verschieben',
  panelByHand: (shortcut: string | null) =>
    shortcut
      ? `Für die Seitenleiste des Browsers klicken Sie in der Symbolleiste auf Chatside oder drücken Sie ${shortcut}.`
      : 'Für die Seitenleiste des Browsers klicken Sie in der Symbolleiste auf Chatside.',
  noRoom:
    'Neben den Posts ist kein Platz. Machen Sie das Fenster breiter oder klicken Sie in der Symbolleiste auf Chatside.',
  notebook: 'Notizbuch',
  openNotebook: 'Notizbuch öffnen',

  tagging: (tags: string) => `${tags} in meine Antworten einfügen`,
  taggingAny: 'Den Hashtag in meine Antworten einfügen',

  more: 'Optionen des Chats',
  numberingTitle: 'Ihre Antworten',
  numbering: 'Die Nummer der Antwort anbieten',
  numberingNote:
    'Eine Schaltfläche am Textfeld von X beginnt Ihre Antwort mit „A2“. Ohne Ihren Klick wird nichts geschrieben.',
  checkingTitle: 'Bevor Sie posten',
  checking: 'Was ich schreibe, auf Patientenangaben prüfen',
  checkingNote:
    'Eine Zeile am Textfeld von X weist auf Nummern, Daten und Einzelheiten hin, an denen ein Patient zu erkennen ' +
    'sein könnte. Sie rät nur, und der Text bleibt in diesem Browser.',
  muted: (kinds: readonly string[]) =>
    `Nicht hingewiesen werden Sie auf: ${new Intl.ListFormat('de', { type: 'conjunction' }).format(kinds)}.`,
  unmute: 'Wieder darauf hinweisen',
  keepingTitle: 'Notizbuch',
  keeping: (tags: string) => `${tags} im Notizbuch aufbewahren`,
  keepingNote:
    'Ist dies aus, wird von diesem Chat ab jetzt nichts aufbewahrt: keine Session, keine Posts, von niemandem. ' +
    'Was schon aufbewahrt ist, bleibt, bis Sie es im Notizbuch löschen.',
  hosts: 'Hosts',
  hostsNote: 'Nur Fragen dieser Accounts zählen.',
  noHosts: 'Noch kein Host bekannt. Fügen Sie den Account hinzu, der die Fragen stellt.',
  removeHost: (handle: string) => `@${handle} ist kein Host`,
  notHost: 'Kein Host',
  addHost: 'Host hinzufügen',
  handlePlaceholder: '@name',
  add: 'Hinzufügen',
  badHandle:
    'Ein Accountname hat bis zu 15 Buchstaben, Ziffern oder Unterstriche. ' +
    'Prüfen Sie die Schreibweise und versuchen Sie es noch einmal.',
  alreadyHost: (handle: string) => `@${handle} ist schon ein Host.`,

  calendarTitle: 'Nächste Termine',
  calendarNote:
    'Nehmen Sie den Chat in Ihren Kalender der Chats auf: nächste Termine, eine Erinnerung, eine Datei für Ihren ' +
    'eigenen Kalender.',
  openCalendar: 'Kalender öffnen',

  followOther: 'Einem anderen Chat folgen',
  tagLabel: 'Hashtag des Chats',
  tagPlaceholder: '#WePh',
  secondTagLabel: 'Zweiter Hashtag eines gemeinsamen Chats',
  secondTagToggle: 'Es ist ein gemeinsamer Chat mit einem zweiten Hashtag',
  followAction: 'Folgen',
  tagEmpty: 'Tippen Sie zuerst den Hashtag des Chats, zum Beispiel #WePh.',
  tagSpace: 'Ein Hashtag hat keine Leerzeichen. Tippen Sie ihn als ein Wort.',
  tagDigits: 'Ein Hashtag braucht mindestens einen Buchstaben.',
  tagSigns: 'Ein Hashtag hat nur Buchstaben, Ziffern und Unterstriche. Entfernen Sie andere Zeichen.',
  tagLong: 'Das ist zu lang für einen Hashtag. Prüfen Sie, ob nur der Hashtag im Feld steht.',
  tagTwice: 'Beide Hashtags sind gleich. Ein gemeinsamer Chat hat zwei verschiedene.',

  askTitle: 'In welchem Chat sind Sie?',
  askText: 'Was Sie sehen, passt zu mehr als einem Chat. Ihre Wahl gilt für diese Session.',
  otherPossible: 'Oder ist es einer von diesen?',

  noChatTitle: 'Im Moment kein Chat hier',
  noChatText:
    'Öffnen Sie den Hashtag eines Chats oder die Seite seines Hosts, und Chatside kommt von selbst dazu. ' +
    'Oder sagen Sie, in welchem Chat Sie sind:',
  notOnXTitle: 'Bereit, wenn Sie es sind',
  notOnXText: 'Chatside arbeitet auf x.com. Gehen Sie dort zum Hashtag eines Chats, und die Frage erscheint hier.',
  openX: 'x.com öffnen',

  barNoQuestion: (tags: string) => `${tags}: noch keine Frage`,
  barAsk: 'In welchem Chat sind Sie?',
  barNone: 'Im Moment kein Chat hier',
};

/**
 * A span of time in words, rounded down to whole minutes; in the dative, as after "in" and "seit".
 * @param minutes whole minutes, 0 or more.
 */
export function spanInWords(minutes: number): string {
  if (minutes < 90) return `${minutes} Min.`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return `${hours} Stunden`;
  return `${Math.round(hours / 24)} Tagen`;
}

export const catchUpWords: Words<typeof englishCatchUp> = {
  title: 'Was habe ich verpasst?',
  close: 'Schließen',
  topic: 'Thema',
  started: 'Begonnen',
  room: (people: number, posts: number) =>
    `bisher ${people} ${people === 1 ? 'Person' : 'Personen'} und ${posts} ${posts === 1 ? 'Post' : 'Posts'} gesehen`,
  questions: 'Fragen bisher',
  current: 'Aktuell',
  helloLabel: 'Verspätet Hallo sagen',
  hello: (tags: string) => `Hallo zusammen, ich komme später dazu und lese nach. ${tags}`,
  copy: 'Kopieren',
  copied: 'Kopiert. Fügen Sie es in einen Post ein, wann Sie möchten.',
  copyByHand:
    'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Drücken Sie Strg+C (⌘C auf einem Mac).',
  listening: 'Mitlesen, ohne zu posten, ist auch in Ordnung.',
};
