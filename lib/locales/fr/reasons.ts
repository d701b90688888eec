import type { reasons as english } from '../en/reasons.ts';
import type { Words } from '../language-words.ts';
import { counted } from './counts.ts';

const count = (value: string | number | undefined, one: string, other: string) => counted(Number(value), one, other);
const questions = (value: string | number | undefined) => count(value, 'question', 'questions');
const numbered = (value: string | number | undefined) => count(value, 'question numérotée', 'questions numérotées');
const people = (value: string | number | undefined) => count(value, 'personne', 'personnes');

export const reasons: Words<typeof english> = {
  // Why this chat
  chosen: ({ tag }) => `Vous avez choisi de suivre #${tag}.`,
  'page-tag': ({ tag }) => `Vous avez ouvert #${tag}.`,
  'page-host': ({ host, tag }) => `Vous avez ouvert @${host}, qui anime #${tag}.`,
  'page-post': ({ tag }) => `Le post que vous avez ouvert fait partie de #${tag}.`,
  'takes-part': ({ tag }) => `Vous participez à #${tag}.`,
  'came-by': ({ tag }) => `#${tag} est en cours : des posts en sont passés par ici.`,
  catalogue: ({ tag, name }) => `#${tag} est un chat connu : ${name}.`,
  'host-asked': ({ host, count: asked, tag }) => `@${host}, hôte de #${tag}, a posté ${questions(asked)} ici.`,
  'numbered-questions': ({ count: asked, people: answering, tag }) =>
    Number(answering) > 0
      ? `#${tag} a ${numbered(asked)}, avec des réponses de ${people(answering)}.`
      : `#${tag} a ${numbered(asked)}.`,
  'slow-questions': ({ count: asked, people: answering, tag }) =>
    `#${tag} pose une question par jour : ${questions(asked)} jusqu’ici, avec des réponses de ${people(answering)}.`,
  'tag-name': ({ tag }) => `#${tag} porte un nom de chat.`,
  opened: ({ tag }) => `Quelqu’un a souhaité la bienvenue à #${tag} ou en a donné les règles.`,
  pace: ({ people: posting, tag }) =>
    `#${tag} est animé : ${count(posting, 'personne est en train de poster', 'personnes sont en train de poster')}.`,
  due: ({ tag }) => `#${tag} a d’habitude lieu à cette heure.`,
  joint: ({ tags }) => `Les hôtes postent sous ${tags} à la fois : c’est donc un chat commun.`,

  // Why this session
  'session-due': () => 'Le chat a lieu à son heure habituelle.',
  'session-scheduled': () => 'C’est l’heure habituelle du chat ; personne n’a encore posté.',
  'session-first-question': () => 'Temps compté à partir de la première question de l’hôte.',
  'session-late': () => 'Temps compté à partir de la première question vue ici : le début est donc une estimation.',
  'session-welcome': () => 'L’hôte a souhaité la bienvenue ; la première question est encore à venir.',
  'session-announced': () => 'L’hôte a annoncé quand le chat commence.',
  'session-slow': () => 'Ce chat pose ses questions sur plusieurs heures ou plusieurs jours.',
  'session-window': () => 'Ce chat reste ouvert un jour ou plus : chacun va et vient.',

  // Why this host
  'host-catalogue': ({ chat }) => `Hôte connu de ${chat}.`,
  'host-chosen': () => 'Vous avez marqué ce compte comme hôte.',
  'host-asks': ({ count: asked }) => `A posé ${numbered(asked)} dans cette session.`,
  'host-named': ({ by }) => `Présenté comme hôte ou invité par @${by}.`,
  'host-account': () => 'Porte le nom de ce chat.',
  'host-says': () => 'A dit animer cette session.',
  'host-rules': () => 'A donné les règles de ce chat.',
  'host-welcomes': () => 'A souhaité la bienvenue dans ce chat.',

  // Why this question
  'question-host': ({ host }) => `Posée par @${host}, hôte de ce chat.`,
  'question-learnt-host': ({ host }) => `Posée par @${host}, qui a posé les questions de cette session.`,
  'question-named-host': ({ host, by }) => `Posée par @${host}, que @${by} a présenté comme hôte ou invité.`,
  'question-chat-account': ({ host }) => `Posée par @${host}, un compte qui porte le nom de ce chat.`,
  'question-opening-host': ({ host }) => `Posée par @${host}, qui a ouvert ce chat.`,
  'question-taken-up': ({ host }) => `Posée par @${host}, et d’autres y ont répondu par son numéro.`,
  'question-next-number': ({ host }) =>
    `Posée par @${host} avec le numéro suivant ; Chatside ne connaît pas encore cet hôte.`,

  // Why the hashtag was added, left out or offered
  'tag-no-chat': () => 'Vous ne suivez aucun chat.',
  'tag-removed': () => 'Vous avez retiré le hashtag ici : il n’y revient pas.',
  'tag-nothing-typed': () => 'Rien n’est encore saisi.',
  'tag-present': () => 'Le hashtag y est déjà.',
  'tag-parent-of-chat': ({ tag }) => `#${tag} ajouté : ce post fait partie du chat.`,
  'tag-host-asks': ({ tag }) => `#${tag} ajouté : ici, l’hôte s’adresse au chat.`,
  'tag-chat-page': ({ tag }) => `#${tag} ajouté : vous postez sur la page même du chat.`,
  'tag-quote-not-live': ({ tag }) =>
    `Le chat n’est pas en direct : une citation commence donc quelque chose de nouveau. Ajouter #${tag} ?`,
  'tag-parent-earlier': ({ tag }) => `Ce post date d’avant la session. Ajouter #${tag} ?`,
  'tag-session-over': ({ tag }) => `Le chat est terminé. Ajouter #${tag} quand même ?`,
  'tag-host-talks': ({ tag }) => `L’hôte a écrit ceci sans le hashtag. Est-ce pour le chat ? Ajouter #${tag} ?`,
  'tag-parent-unreadable': ({ tag }) => `Chatside ne peut pas voir à quoi vous répondez. Ajouter #${tag} ?`,
  'tag-near-session': ({ tag }) => `Le chat n’est pas en direct à cette minute. Ajouter #${tag} ?`,
  'tag-chat-live': ({ tag }) => `Le chat est en direct. Ce post en fait-il partie ? Ajouter #${tag} ?`,
  'tag-two-chats': () => 'Vous suivez deux chats. Quel hashtag va ici ?',
  'tag-other-account': () => 'Vous postez depuis un autre compte que celui du chat. Ajouter le hashtag ?',
  'tag-too-long': ({ missing, tag }) =>
    `Pas de place pour #${tag} : raccourcissez votre post de ${count(missing, 'caractère', 'caractères')}.`,
  'tag-parent-unknown': () => 'Chatside ne peut pas voir à quoi vous répondez.',
  'tag-parent-old': () => 'Le post est plus ancien que cette session.',
  'tag-out-of-time': () => 'Aucune session du chat n’est proche.',
  'tag-parent-outside': () => 'Le post ne fait pas partie du chat.',
  'tag-other-page': () => 'Cette page est celle d’un autre hashtag.',
};
