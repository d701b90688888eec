import type { sidebar as english, catchUpWords as englishCatchUp } from '../en/sidebar.ts';
import type { Words } from '../language-words.ts';
import { counted, joined } from './counts.ts';

export const sidebar: Words<typeof english> = {
  name: 'Chatside',
  region: 'Chatside : votre compagnon pendant le chat',
  connecting: 'Préparation…',
  orphaned: 'Chatside a été mis à jour. Rechargez cette page pour continuer.',

  hostedBy: 'Animé par',
  unknownHost: 'Hôte pas encore repéré',
  andHosts: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
  minuteOf: (minute: number, minutes: number) => `Minute ${minute} sur ${minutes}`,
  justStarted: 'Vient de commencer',
  startsIn: (span: string) => `Commence dans ${span}`,
  startsSoon: 'Commence dans moins d’une minute',
  endedAgo: (span: string) => `Terminé il y a ${span}`,
  justEnded: 'Vient de se terminer',
  noSession: 'Pas de session en ce moment',
  jointChat: 'Chat commun',

  why: 'Pourquoi ce chat',
  notThisChat: 'Pas ce chat',
  stopFollowing: 'Ne plus suivre',

  currentQuestion: 'Question en cours',
  theQuestion: 'la question',
  theBonusQuestion: 'la question bonus',
  bonusQuestion: 'Question bonus',
  askedAt: 'Posée à',
  askedBy: 'par',
  openQuestion: 'Ouvrir sur X',
  openNamed: (name: string) => `Ouvrir sur X : ${name}`,
  opensNewTab: '(s’ouvre dans un nouvel onglet)',
  answered: 'Répondu',
  notAnswered: 'Pas encore répondu',
  pictureQuestion: 'La question est dans une image. Ouvrez le post pour la lire.',
  noQuestion: 'Pas encore de question',
  noQuestionLive: 'L’hôte n’a pas posé la première question. Elle apparaîtra ici d’elle-même.',
  noQuestionBefore: 'Les questions apparaîtront ici d’elles-mêmes dès que l’hôte commencera.',
  noQuestionAfter: 'Chatside n’a vu aucune question de cette session.',
  newQuestion: (number: string | null, text: string) =>
    number === null ? `Nouvelle question : ${text}` : `Nouvelle question. ${number} : ${text}`,
  earlierQuestions: 'Questions précédentes',
  questions: 'Questions',
  yourAnswer: 'Votre réponse',

  hint: 'Bon à savoir',
  dismissHint: 'Ne plus afficher ce conseil',
  whyHint: 'Pourquoi ?',
  followersLabel: 'Quelques mots pour vos abonnés',
  rules: 'Comment se déroule ce chat',
  ruleOf: (host: string) => `ce qu’a dit @${host}`,
  dismissNotice: 'Fermer cet avis',
  notices: 'Avis',

  sessionOver: 'La session est terminée. Vos posts et une transcription du chat sont dans le carnet.',
  openSession: 'Ouvrir cette session',
  writeUp: 'Rédiger',
  plan: 'Planifier ce que vous voulez apprendre',

  yourPosts: 'Vos posts',
  notListed: 'Vos posts dans ce chat ne sont pas conservés ; ils ne figurent donc pas ici.',
  noPosts: 'Rien de posté dans ce chat pour l’instant. Vous pouvez aussi simplement suivre.',
  pending: 'Envoi en cours',
  confirmed: 'Posté',
  failed: 'Non posté',
  pendingLong: 'Enregistré ici ; X n’a pas encore répondu',
  deletedOnX: 'Supprimé sur X ; conservé ici',
  postAgain: 'Poster à nouveau',
  lookFirst: 'Regardez d’abord sur X : il y est peut-être déjà.',
  answers: (labels: string) => `Répond à ${labels}`,
  postedAs: (handle: string) => `en tant que @${handle}`,

  collapse: 'Réduire à une barre étroite',
  expand: 'Afficher la barre latérale',
  toPanel: 'Déplacer dans le panneau latéral du navigateur',
  toPage: 'Remettre dans la page',
  panelByHand: (shortcut: string | null) =>
    shortcut
      ? `Pour utiliser le panneau latéral du navigateur, cliquez sur Chatside dans la barre d’outils ou appuyez sur ${shortcut}.`
      : 'Pour utiliser le panneau latéral du navigateur, cliquez sur le bouton Chatside dans la barre d’outils.',
  noRoom:
    'Il n’y a pas de place à côté des posts. Élargissez la fenêtre, ou cliquez sur le bouton Chatside dans la barre d’outils.',
  notebook: 'Carnet',
  openNotebook: 'Ouvrir le carnet',

  tagging: (tags: string) => `Ajouter ${tags} à mes réponses`,
  taggingAny: 'Ajouter le hashtag à mes réponses',

  more: 'Options du chat',
  numberingTitle: 'Vos réponses',
  numbering: 'Proposer le numéro de la réponse',
  numberingNote:
    'Un bouton près de la zone de texte de X fait commencer votre réponse par « A2 ». Rien n’est écrit sans votre clic.',
  checkingTitle: 'Avant de poster',
  checking: 'Vérifier si ce que j’écris contient des détails sur des patients',
  checkingNote:
    'Une ligne près de la zone de texte de X vous signale les numéros, les dates et les détails qui pourraient identifier ' +
    'un patient. Ce n’est qu’un conseil, et le texte reste dans ce navigateur.',
  muted: (kinds: readonly string[]) => `Ne vous est pas signalé : ${joined(kinds)}.`,
  unmute: 'Me le signaler à nouveau',
  keepingTitle: 'Carnet',
  keeping: (tags: string) => `Conserver ${tags} dans le carnet`,
  keepingNote:
    'Si vous désactivez cette option, plus rien de ce chat n’est conservé à partir de maintenant : ni session, ni posts, ' +
    'de personne. Ce qui a été conservé auparavant reste jusqu’à ce que vous le supprimiez dans le carnet.',
  hosts: 'Hôtes',
  hostsNote: 'Seules les questions de ces comptes comptent.',
  noHosts: 'Aucun hôte connu pour l’instant. Ajoutez le compte qui pose les questions.',
  removeHost: (handle: string) => `@${handle} n’est pas un hôte`,
  notHost: 'Pas un hôte',
  addHost: 'Ajouter un hôte',
  handlePlaceholder: '@nom',
  add: 'Ajouter',
  badHandle: 'Un nom de compte compte au plus 15 lettres, chiffres ou tirets bas. Vérifiez l’orthographe et réessayez.',
  alreadyHost: (handle: string) => `@${handle} est déjà un hôte.`,

  calendarTitle: 'Prochaines dates',
  calendarNote:
    'Mettez le chat dans votre calendrier des chats : prochaines dates, rappel, fichier pour votre propre agenda.',
  openCalendar: 'Ouvrir le calendrier',

  followOther: 'Suivre un autre chat',
  tagLabel: 'Hashtag du chat',
  tagPlaceholder: '#WePh',
  secondTagLabel: 'Second hashtag d’un chat commun',
  secondTagToggle: 'C’est un chat commun avec un second hashtag',
  followAction: 'Suivre',
  tagEmpty: 'Saisissez d’abord le hashtag du chat, par exemple #WePh.',
  tagSpace: 'Un hashtag ne contient pas d’espace. Écrivez-le en un seul mot.',
  tagDigits: 'Un hashtag doit contenir au moins une lettre.',
  tagSigns: 'Un hashtag ne contient que des lettres, des chiffres et des tirets bas. Retirez les autres signes.',
  tagLong: 'C’est trop long pour un hashtag. Vérifiez que le champ ne contient que le hashtag.',
  tagTwice: 'Les deux hashtags sont identiques. Un chat commun en a deux différents.',

  askTitle: 'Dans quel chat êtes-vous ?',
  askText: 'Ce que vous voyez correspond à plus d’un chat. Votre choix vaut pour cette session.',
  otherPossible: 'Ou est-ce l’un de ceux-ci ?',

  noChatTitle: 'Pas de chat ici en ce moment',
  noChatText:
    'Ouvrez le hashtag d’un chat ou la page de son hôte, et Chatside s’y joint de lui-même. Ou dites dans quel chat vous êtes :',
  notOnXTitle: 'Quand vous voulez',
  notOnXText: 'Chatside fonctionne sur x.com. Allez-y sur le hashtag d’un chat, et la question apparaît ici.',
  openX: 'Ouvrir x.com',

  barNoQuestion: (tags: string) => `${tags} : pas encore de question`,
  barAsk: 'Dans quel chat êtes-vous ?',
  barNone: 'Pas de chat ici en ce moment',
};

/**
 * A span of time in words, rounded down to whole minutes.
 * @param minutes whole minutes, 0 or more.
 */
export function spanInWords(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return counted(hours, 'heure', 'heures');
  return counted(Math.round(hours / 24), 'jour', 'jours');
}

export const catchUpWords: Words<typeof englishCatchUp> = {
  title: 'Qu’ai-je manqué ?',
  close: 'Fermer',
  topic: 'Sujet',
  started: 'Début',
  room: (people: number, posts: number) =>
    `Vus jusqu’ici : ${counted(people, 'personne', 'personnes')}, ${counted(posts, 'post', 'posts')}`,
  questions: 'Questions jusqu’ici',
  current: 'En cours',
  helloLabel: 'Dire bonjour en retard',
  hello: (tags: string) => `Bonjour à tous, j’arrive en retard et je rattrape le fil. ${tags}`,
  copy: 'Copier',
  copied: 'Copié. Collez-le dans un post quand vous voulez.',
  copyByHand: 'Le navigateur n’a pas autorisé la copie. Le texte est sélectionné : appuyez sur Ctrl+C (⌘C sur un Mac).',
  listening: 'Vous pouvez aussi simplement suivre, sans poster.',
};
