import type { stored as english, storedKinds as englishKinds } from '../en/stored.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

const othersDeleted = (count: number) =>
  counted(count, 'post d’une autre personne a été supprimé', 'posts d’autres personnes ont été supprimés');

export const stored: Words<typeof english> = {
  place: 'Vos données',
  places: 'Vos données',
  name: 'Ce qui est enregistré',
  title: 'Ce qui est enregistré',
  text:
    'Tout ce que Chatside a noté est sur cette page, et tout se trouve sur cet ordinateur : ' +
    'Chatside n’envoie rien nulle part. Ouvrez une ligne pour la lire exactement telle qu’elle est enregistrée.',

  listHeading: 'Tout, par type',
  measuring: 'Mesure en cours…',
  readFailed: 'Chatside n’a pas pu lire son espace de stockage. Rien n’a été modifié ; rechargez cette page.',
  size: (number: number, bytes: string) => (number === 0 ? 'rien' : `${numeral(number)} · ${bytes}`),
  total: (bytes: string) => `${bytes} en tout`,
  until: (first: string, last: string) =>
    first === last ? `Sera supprimé le ${first}.` : `Sera supprimé entre le ${first} et le ${last}.`,
  keptOthers: (number: number) =>
    number === 1
      ? '1 reste parce que vous conservez les posts de sa session.'
      : `${numeral(number)} restent parce que vous conservez les posts de leurs sessions.`,
  noneOf: (kinds: readonly string[]) => `Rien n’est enregistré de : ${kinds.join(', ')}.`,
  showMore: (number: number) => `En afficher ${numeral(number)} de plus`,
  showFailed: 'Ceci n’a pas pu être lu à l’instant. Fermez la ligne et ouvrez-la à nouveau.',
  loading: 'Lecture…',
  allowAgain: 'Autoriser le retour',
  allowAgainNamed: (name: string) => `Autoriser le retour : ${name}`,
  allowed: 'Le retour est possible quand X ou un fichier le montre.',
  lookAgain: 'Mesurer à nouveau',
  download: 'Enregistrer tout ceci en JSON',
  saved: (fileName: string) => `Enregistré sous ${fileName} dans vos téléchargements.`,
  failed: 'Cela n’a pas fonctionné à l’instant. Rien n’a été modifié ; veuillez réessayer.',

  keepingHeading: 'Ce qui est conservé',
  othersLabel: 'Les posts des autres sont supprimés',
  othersDays: { 1: 'après 1 jour', 7: 'après 7 jours', 30: 'après 30 jours' },
  othersText:
    'Compté à partir du moment où Chatside les a vus pour la dernière fois. Ils sont nécessaires pour afficher les ' +
    'questions et la transcription ; vos propres posts restent jusqu’à ce que vous les supprimiez. Une session dont vous ' +
    'conservez les posts est laissée telle quelle.',
  othersChanged: (deleted: number) =>
    deleted === 0
      ? 'Enregistré.'
      : `Enregistré. ${counted(
          deleted,
          'post d’une autre personne était arrivé à échéance et a été supprimé',
          'posts d’autres personnes étaient arrivés à échéance et ont été supprimés',
        )}.`,
  deleteOthers: 'Supprimer maintenant les posts des autres',
  keepThem: 'Les conserver',
  deleteGood: 'Supprimer définitivement',
  deleteOthersTitle: 'Supprimer tous les posts des autres ?',
  deleteOthersText:
    'Y compris ceux des sessions dont vous avez choisi de conserver les posts. Vos propres posts, les sessions et leurs ' +
    'questions restent. Les posts d’un chat ouvert reviennent quand Chatside les voit à nouveau.',
  othersDeleted: (number: number) => `${othersDeleted(number)}.`,

  marksHeading: 'J’aime et signets',
  marksText:
    'Désactivé, sauf si vous l’activez : un J’aime ne regarde que vous. Seul ce sur quoi vous appuyez pendant une session ' +
    'est conservé, avec le texte, l’auteur, le lien et l’heure du post, et cela apparaît dans le compte rendu que vous ' +
    'enregistrez de la session. Si vous le désactivez à nouveau, plus rien n’est conservé ; ce qui est là reste jusqu’à ce ' +
    'que vous le retiriez de sa session. Une sauvegarde restaurée n’active jamais cette option ; une sauvegarde où elle ' +
    'est désactivée la désactive.',
  keepsLikes: 'Conserver ce que vous aimez',
  keepsLikesNote:
    'Utile si un J’aime est votre manière d’approuver dans un chat, et que vous voulez voir plus tard avec qui.',
  keepsBookmarks: 'Conserver ce que vous mettez en signet',
  keepsBookmarksNote:
    'Utile si vous mettez en signet ce que vous comptez lire : cela devient votre liste de lecture de la session.',

  excludedHeading: 'Chats dont rien n’est conservé',
  excludedText:
    'La barre latérale y aide comme toujours, mais ni la session ni les posts de qui que ce soit ne sont notés, y compris ' +
    'les vôtres.',
  excludedNone: 'Aucun. Vous conservez ce à quoi vous participez.',
  keepAgain: 'Conserver à nouveau',
  keepAgainNamed: (tag: string) => `Conserver à nouveau : #${tag}`,
  keptAgain: (tag: string) => `#${tag} est à nouveau conservé à partir de maintenant.`,
  left: (sessions: number, posts: number, others: number) =>
    `Encore enregistré d’avant : ${counted(sessions, 'session', 'sessions')}, ` +
    `${counted(posts, 'post de vous', 'posts de vous')}, ${counted(others, 'post vu', 'posts vus')} sur place.`,
  deleteLeft: 'Supprimer cela aussi',
  deleteLeftNamed: (tag: string) => `Supprimer cela aussi : ce qui est conservé de #${tag}`,
  deleteLeftTitle: (tag: string) => `Supprimer ce qui est conservé de #${tag} ?`,
  deleteLeftText:
    'Ses sessions et ses posts sont retirés définitivement de cet ordinateur. Ce que vous avez posté reste sur X.',
  leftDeleted: (tag: string) => `Plus rien de #${tag} n’est conservé.`,
  excludeLabel: 'Hashtag',
  exclude: 'N’en rien conserver',
  tagNeeded: 'Saisissez le hashtag du chat : lettres, chiffres et _ seulement.',
  excluded: (tag: string) => `À partir de maintenant, rien de #${tag} n’est conservé.`,

  exclusion: (tags: string) => `Ne rien conserver de ${tags} à partir de maintenant`,
  exclusionNote: (tags: string) =>
    `Si vous l’activez, la barre latérale aide encore dans ${tags}, mais rien n’en est noté. Cette session reste jusqu’à ce que vous la supprimiez.`,
  exclusionWhere: 'Tout voir sous Vos données',

  safeHeading: 'Le navigateur va-t-il les garder ?',
  persisted:
    'Oui. Ce navigateur a promis de ne pas effacer de lui-même l’espace de stockage de Chatside, même quand le disque est plein.',
  notPersisted:
    'Un navigateur peut effacer de lui-même des données enregistrées quand le disque est presque plein. En règle ' +
    'générale, il épargne les extensions comme Chatside ; vous pouvez lui demander une promesse ferme, car vos fiches ' +
    'peuvent être demandées dans des années. Il se peut qu’il vous demande de confirmer.',
  askToPersist: 'Demander au navigateur de les garder',
  persistRefused:
    'Ce navigateur n’a pas donné cette promesse, comme Chrome et Edge la donnent rarement ; ils épargnent tout de même ' +
    'les extensions comme Chatside. Chatside n’insiste pas. Une sauvegarde met vos fiches à l’abri dans tous les cas.',
  askAgain: 'Demander encore une fois',
  removing: 'Retirer Chatside du navigateur supprime tout ce qui est sur cette page.',
  room: (usage: string, quota: string) =>
    `Sur le disque, le navigateur compte ${usage}, ses propres index compris, sur les ${quota} qu’il autorise.`,

  lowName: 'Place pour le carnet',
  low: (left: string) =>
    `La place pour Chatside est presque épuisée : il reste ${left}. Enregistrez une sauvegarde, puis supprimez les posts des autres ou libérez de l’espace sur le disque.`,
  lowSee: 'Voir ce qui est enregistré',

  deleteHeading: 'Tout supprimer',
  deleteText:
    'Supprime de ce navigateur tout ce qui précède : sessions, posts, calendrier, rappels, choix et réglages. ' +
    'Ce que vous avez posté reste sur X, et les sauvegardes que vous avez enregistrées en fichiers restent où elles sont.',
  deleteAll: 'Tout supprimer…',
  deleteTitle: 'Supprimer tout ce que Chatside a enregistré ?',
  deleteWarning:
    'C’est irréversible. Vos traces des sessions passées n’existent nulle part ailleurs, sauf si vous avez enregistré une sauvegarde.',
  backupFirst: 'Enregistrer d’abord une sauvegarde',
  deleteWord: 'supprimer',
  typeWord: 'Pour confirmer, saisissez le mot « supprimer »',
  wordMissing: 'Saisissez ici le mot « supprimer », ou appuyez sur Tout conserver.',
  deleteConfirm: 'Tout supprimer',
  keepEverything: 'Tout conserver',
  deleting: 'Suppression…',
  deleteFailed:
    'Tout n’a pas pu être supprimé, peut-être parce qu’un autre onglet de Chatside est en activité. Fermez les autres onglets et réessayez.',

  goneTitle: 'Tout est supprimé',
  goneText:
    'Chatside n’a plus aucune session, aucun post, aucun réglage ni aucun rappel de vous dans ce navigateur. Il continue ' +
    'comme au premier jour : ce que vous voyez et postez dans un chat à partir de maintenant est conservé. Pour ne rien ' +
    'conserver du tout, retirez Chatside du navigateur.',
  startAfresh: 'Ouvrir le carnet vide',

  outdated: 'Chatside a été mis à jour dans un autre onglet. Rechargez cette page pour continuer ; rien n’est perdu.',
  waiting:
    'Chatside a été mis à jour et un autre onglet tient encore ouvert l’ancien carnet. Fermez ou rechargez les autres onglets de Chatside.',
  newerTitle: 'Ce carnet a besoin d’une version plus récente de Chatside',
  newer:
    'Une version plus récente de Chatside l’a écrit, et celle-ci, plus ancienne, pourrait l’endommager. ' +
    'Mettez Chatside à jour dans ce navigateur et ouvrez à nouveau le carnet ; rien n’est perdu.',
  reload: 'Recharger cette page',
};

export const storedKinds: Words<typeof englishKinds> = {
  contributions: {
    name: 'Vos posts',
    what: 'Ce que vous avez posté dans des chats : la trace de vos contributions. Conservé jusqu’à ce que vous le supprimiez.',
  },
  records: {
    name: 'Fiches CPD',
    what: 'Ce que vous avez écrit sur vos chats, avec les faits de chacun et ses versions précédentes.',
  },
  sessions: {
    name: 'Sessions',
    what: 'Chaque soirée : chat, hôtes, questions, combien de temps vous étiez là, ce que vous avez partagé.',
  },
  posts: {
    name: 'Posts des autres',
    what: 'Posts vus dans des chats, parmi lesquels les vôtres tels que X les a affichés : pour trouver les questions et qui répond à quoi.',
  },
  'own-chats': { name: 'Votre calendrier', what: 'Chats que vous avez ajoutés, avec jours, heures et rappels.' },
  'follow-ups': {
    name: 'Personnes vers qui revenir',
    what: 'Noms d’utilisateur que vous avez marqués dans la barre latérale.',
  },
  hosts: {
    name: 'Hôtes que vous avez définis',
    what: 'Comptes dont vous avez dit qu’ils sont, ou non, hôtes d’un chat.',
  },
  choices: {
    name: 'Choix de la soirée',
    what: 'Chats que vous avez suivis ou refusés ; ils valent pendant 12 heures.',
  },
  forgotten: {
    name: 'Identifiants de ce que vous avez supprimé',
    what: 'Des numéros sans aucun texte, pour que ni X ni une ancienne sauvegarde ne le fasse revenir.',
  },
  imports: {
    name: 'Importation inachevée',
    what: 'Sessions de l’archive de X qui restent à ajouter au carnet.',
  },
  marks: {
    name: 'Notes sur les sauvegardes',
    what: 'Quand la dernière a été faite, et si une restauration a été interrompue.',
  },
  settings: {
    name: 'Réglages',
    what: 'Comment vous aimez Chatside, les conseils que vous avez écartés, les rappels déjà affichés.',
  },
  other: { name: 'Tout le reste', what: 'Notes de travail de Chatside lui-même.' },
};

/** Bytes as people read them. */
export function sizeText(bytes: number): string {
  const units = ['octets', 'ko', 'Mo', 'Go', 'To'];
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  if (unit === 0) return counted(bytes, 'octet', 'octets');
  const digits = size < 10 ? 1 : 0;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${new Intl.NumberFormat('fr', format).format(size)} ${units[unit]}`;
}
