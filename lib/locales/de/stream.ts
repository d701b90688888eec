import type { stream as english } from '../en/stream.ts';
import type { Words } from '../language-words.ts';

const posts = (count: number) => (count === 1 ? '1 Post' : `${count} Posts`);

export const stream: Words<typeof english> = {
  tabs: 'Ansichten des Chats',
  question: 'Frage',
  posts: 'Posts',
  people: 'Personen',

  toQuestion: (question: string) => `${question}. Die Frage zeigen`,
  noQuestion: 'Noch keine Frage',

  feed: 'Posts des Chats, neueste zuerst',
  filters: 'Welche Posts',
  filterNames: { all: 'Alle', hosts: 'Hosts', unanswered: 'Ohne Antwort', 'follow-ups': 'Gemerkt' },
  filterHelp: {
    all: 'Jeder Post der Session',
    hosts: 'Posts der Hosts',
    unanswered: 'Posts an alle, auf die noch niemand geantwortet hat',
    'follow-ups': 'Posts der Personen, die Sie mit einem Stern markiert haben',
  },
  count: posts,
  hold: 'Anhalten',
  flows: 'Neueste zuerst',
  reading: 'Angehalten, während Sie lesen',
  held: 'Angehalten',
  heldWhileWriting: 'Angehalten, während Sie schreiben',
  newPosts: (count: number) => (count === 1 ? '1 neuer Post' : `${count} neue Posts`),
  waiting: (count: number) => (count === 1 ? '1 neuer Post wartet.' : `${count} neue Posts warten.`),
  current: 'Die aktuelle Frage',
  beforeFirst: 'Vor der ersten Frage',
  picture: 'Frage in einem Bild',
  loading: 'Posts werden geholt …',
  nothing: {
    all: 'Von diesem Chat sind noch keine Posts geladen. Sie erscheinen hier von selbst, wenn X sie nebenan lädt.',
    hosts: 'Die Hosts haben noch nichts gepostet, oder X hat ihre Posts noch nicht geladen.',
    unanswered:
      'Im Moment wartet niemand auf eine Antwort. Ein erster Post, auf den jemand antwortet, bringt Menschen zurück.',
    'follow-ups':
      'Sie haben noch niemanden markiert. Drücken Sie den Stern an einem Post, und die Posts dieser Person sammeln ' +
      'sich hier.',
    'follow-ups-silent': 'Die Personen, die Sie markiert haben, haben in dieser Session noch nichts gepostet.',
  },

  host: 'Host',
  you: 'Sie',
  fresh: 'Neu',
  repliesTo: 'An',
  repliesToYou: 'An Sie',
  goesOnFrom: 'Fortsetzung des eigenen Posts',
  quotes: 'Zitiert',
  asks: (label: string) => `Stellt ${label}`,
  asksQuestion: 'Stellt eine Frage',
  wholePost: 'Ganz zeigen',
  cut: 'Nur der Anfang war hier zu lesen. Der Rest steht auf X.',
  pictureWithout: 'Bild ohne Beschreibung',
  repostedBy: (count: number) => `Von ${count} repostet`,
  open: (handle: string, time: string) =>
    `${time}, den Post von @${handle} auf X öffnen (öffnet sich in einem neuen Tab)`,
  openShort: 'Auf X öffnen',
  followUp: (handle: string) => `@${handle} merken`,
  more: (handle: string) => `Mehr zum Post von @${handle}`,
  isHost: (handle: string) => `@${handle} ist ein Host`,
  isNoHost: (handle: string) => `@${handle} ist kein Host`,
  makeHost: 'Das ist ein Host',
  unmakeHost: 'Kein Host',
  opensNewTab: '(öffnet sich in einem neuen Tab)',

  inTheRoom: 'Im Raum',
  peopleNote: (people: number, count: number) => `${people === 1 ? '1 Person' : `${people} Personen`}, ${posts(count)}`,
  order: 'Reihenfolge',
  orders: { active: 'Aktivste zuerst', recent: 'Letzte zuerst' },
  nobody: 'Noch hat niemand gepostet. Wer es tut, erscheint hier.',
  links: 'Geteilte Links',
  noLinks: 'Noch keine Links. Was in Posts geteilt wird, sammelt sich hier, jeder Link einmal.',
  sharedBy: (first: string, others: number) =>
    others === 0
      ? `von @${first}`
      : others === 1
        ? `von @${first} und 1 weiteren`
        : `von @${first} und ${others} weiteren`,
};
