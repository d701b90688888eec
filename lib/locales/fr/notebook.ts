import type { notebook as english } from '../en/notebook.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

const removeMarked = (what: string, handle: string) =>
  `Retirer de cette session le post de @${handle} que vous avez ${what}`;

const othersStored = (count: number) =>
  counted(count, 'post d’une autre personne est enregistré', 'posts d’autres personnes sont enregistrés');

const deleted = (count: number) => (count < 2 ? 'supprimé' : 'supprimés');

export const notebook: Words<typeof english> = {
  title: 'Carnet',
  skip: 'Aller au contenu',
  privacy: 'Conservé uniquement sur cet ordinateur.',

  places: 'Carnet',
  calendar: 'Calendrier',
  sessions: 'Sessions',
  allPosts: 'Tous vos posts',
  backToSessions: 'Toutes les sessions',
  navigation: 'Sessions et posts',
  inYear: (sessions: number) => counted(sessions, 'session', 'sessions'),

  searchLabel: 'Rechercher dans vos posts',
  searchPlaceholder: 'Rechercher dans vos posts',
  resultsFor: (text: string) => `Posts contenant « ${text} »`,

  minutes: (minutes: number) => counted(minutes, 'minute', 'minutes'),
  lessThanMinute: 'moins d’une minute',
  timeUnknown: 'durée inconnue',
  posts: (count: number) => (count === 0 ? 'aucun post' : counted(count, 'post', 'posts')),
  answeredOf: (answered: number | '…', questions: number) =>
    `${answered === '…' ? answered : numeral(answered)} sur ${numeral(questions)}`,
  noQuestions: 'Aucune vue',
  when: 'Quand',
  timeSpent: 'Temps passé avec le chat',
  hosts: 'Hôtes',
  yourPosts: 'Vos posts',
  answered: 'Questions avec votre réponse',
  unknown: 'Inconnu',

  questionsHeading: 'Les questions et vos réponses',
  otherHeading: 'Vos autres posts',
  marked: {
    shared: {
      heading: 'Posts que vous avez partagés',
      remove: (handle: string) => removeMarked('partagé', handle),
    },
    liked: {
      heading: 'Posts que vous avez aimés',
      remove: (handle: string) => removeMarked('aimé', handle),
    },
    bookmarked: {
      heading: 'Posts que vous avez mis en signet',
      remove: (handle: string) => removeMarked('mis en signet', handle),
    },
  },
  markedFrom: (handle: string) => `de @${handle}`,
  removeMarkedFailed: 'Cela n’a pas pu être enregistré à l’instant. Rien n’a été modifié ; veuillez réessayer.',
  noAnswer: 'Vous n’avez pas répondu à celle-ci.',
  asked: 'Posée à',
  openOnX: 'Ouvrir sur X',
  newTab: '(s’ouvre dans un nouvel onglet)',
  nothingInSession: 'Aucune question et aucun post n’ont été conservés pour cette session.',

  pending: 'Pas encore confirmé par X',
  failed: 'X a refusé ce post ; son texte est conservé ici',
  deletedOnX: 'Supprimé sur X ; conservé ici',
  picture: (description: string) => `Image : ${description}`,
  poll: 'Choix du sondage',
  pollChoice: (text: string) => `Choix du sondage : ${text}`,
  pictureWithout: 'Avec une image ou une vidéo ; voir le post sur X.',
  postAgain: 'Poster à nouveau',
  earlierWordings: (count: number) =>
    count === 1
      ? 'Modifié : la version précédente'
      : `Modifié : ${counted(count, 'version précédente', 'versions précédentes')}`,
  outside: 'Hors session',

  exportMarkdown: 'Enregistrer en Markdown',
  exportCsv: 'Enregistrer en CSV',
  saved: (fileName: string) => `Enregistré sous ${fileName} dans vos téléchargements.`,
  exportFailed: 'Le fichier n’a pas pu être créé. Rien n’a été modifié ; veuillez réessayer.',

  transcriptHeading: 'Transcription',
  transcriptText:
    'Tous les posts de la session que ce navigateur a vus, les vôtres et ceux des autres, groupés par question.',
  othersUntil: (count: number, date: string) =>
    `${othersStored(count)} jusqu’au ${date} puis ${deleted(count)}. Vos propres posts restent.`,
  othersBetween: (count: number, first: string, last: string) =>
    `${othersStored(count)} pour l’instant, puis ${deleted(count)} entre le ${first} et le ${last}. Vos propres posts restent.`,
  othersDue: (count: number) =>
    `${othersStored(count)} pour l’instant et ${count < 2 ? 'sera' : 'seront'} ${deleted(count)} dans la journée. Vos propres posts restent.`,
  othersKept: (count: number) =>
    `${othersStored(count)} jusqu’à ce que vous désactiviez cette option. Vos propres posts restent dans tous les cas.`,
  othersGone:
    'Aucun post d’autres personnes n’est enregistré pour cette session : Chatside les supprime quelques jours après les ' +
    'avoir vus pour la dernière fois. Vos propres posts et les questions sont conservés, et vous pouvez les enregistrer ci-dessus.',
  saveTranscriptHtml: 'Enregistrer en page web',
  saveTranscriptMarkdown: 'Enregistrer la transcription en Markdown',
  leaveOutNames: 'Omettre les noms',
  leaveOutNamesNote:
    'Tout le monde, sauf les hôtes et vous, devient « Participant 1 » et ainsi de suite, sans liens. Les noms écrits dans un post restent.',
  keepPosts: 'Conserver ces posts',
  keepPostsFailed: 'Cela n’a pas pu être modifié à l’instant. Rien n’a été supprimé ; veuillez réessayer.',
  storedFailed: 'Chatside n’a pas pu consulter les posts enregistrés. Rien n’a été modifié ; rechargez cette page.',

  deletePost: 'Supprimer ce post du carnet',
  deletePostTitle: 'Supprimer ce post du carnet ?',
  deletePostText: 'Il est retiré définitivement de cet ordinateur. Le post lui-même reste sur X.',
  deleteSession: 'Supprimer la session',
  deleteSessionTitle: 'Supprimer cette session ?',
  deleteSessionText: (count: number) =>
    (count === 0
      ? 'La session est retirée définitivement de cet ordinateur.'
      : `La session et ${count === 1 ? 'le post conservé' : `les ${numeral(count)} posts conservés`} avec elle sont retirés définitivement de cet ordinateur.`) +
    ' Ce que vous avez posté reste sur X. Pour en garder une copie, enregistrez d’abord la session en Markdown.',
  deleteAction: 'Supprimer définitivement',
  keep: 'Conserver',
  deleteFailed: 'La suppression n’a pas pu se faire à l’instant. Rien n’a été modifié ; veuillez réessayer.',

  emptyTitle: 'Votre première session apparaîtra ici',
  emptyText:
    'Participez à un chat sur x.com. Chatside conserve les questions, ce que vous avez répondu et le temps passé, prêts pour votre fiche CPD (développement professionnel continu).',
  loading: 'Ouverture du carnet…',
  readFailedTitle: 'Le carnet n’a pas pu être ouvert',
  readFailedText:
    'Votre navigateur n’a pas laissé Chatside lire son espace de stockage. Ce que vous avez enregistré n’a pas été modifié. Rechargez cette page ; si cela ne suffit pas, redémarrez le navigateur.',
  reload: 'Recharger cette page',
  goneTitle: 'Cette session n’est pas dans le carnet',
  goneText: 'Elle a peut-être été supprimée. Choisissez-en une autre dans la liste.',
  noPosts: 'Aucun de vos posts n’a encore été conservé.',
};
