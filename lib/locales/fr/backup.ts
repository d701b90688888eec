import type { backup as english, backupProblems as englishProblems } from '../en/backup.ts';
import type { Words } from '../language-words.ts';
import { counted } from './counts.ts';

const posts = (count: number) => counted(count, 'post', 'posts');

export const backup: Words<typeof english> = {
  name: 'Sauvegarde',
  title: 'Sauvegarde et restauration',
  text:
    'Une sauvegarde est un seul fichier avec tout ce que vous avez conservé : sessions, posts, votre calendrier et vos ' +
    'réglages. C’est aussi ainsi que vous passez à un autre navigateur ou ordinateur : enregistrez-la ici, choisissez-la là-bas.',

  makeHeading: 'Enregistrer une sauvegarde',
  last: (date: string, added: number) =>
    `Dernière sauvegarde le ${date} ; ${counted(added, 'post ajouté', 'posts ajoutés')} depuis.`,
  never: (added: number) => `Pas encore de sauvegarde. ${posts(added)} dans le carnet.`,
  lock: 'La protéger par une phrase secrète',
  passphrase: 'Phrase secrète',
  show: 'Afficher la phrase secrète',
  lockWarning:
    'Personne ne peut retrouver une phrase secrète oubliée, et sans elle le fichier ne peut pas être ouvert. Notez-la.',
  passphraseMissing: 'Saisissez une phrase secrète, ou désactivez la protection.',
  plainNote:
    'Toute personne qui a le fichier peut le lire. Gardez-le là où vous gardez vos autres fichiers personnels.',
  make: 'Enregistrer la sauvegarde',
  making: 'Création de la sauvegarde…',
  made: (fileName: string) => `Enregistrée sous ${fileName} dans vos téléchargements.`,
  makeFailed: 'La sauvegarde n’a pas pu être créée. Rien n’a été modifié ; veuillez réessayer.',

  restoreHeading: 'Restaurer une sauvegarde',
  restoreText:
    'Ce qui est dans le fichier s’ajoute à ce qui est ici. Rien n’est perdu et rien ne vient deux fois ; ce que vous avez supprimé reste supprimé.',
  choose: 'Choisir un fichier de sauvegarde',
  drop: 'ou déposez le fichier ici',
  checking: 'Vérification du fichier…',
  needsPassphrase: 'Cette sauvegarde est protégée. Saisissez sa phrase secrète.',
  open: 'Ouvrir',
  interrupted:
    'Une restauration a été interrompue avant la fin. Chatside a la sauvegarde entière et ajoute le reste maintenant ; gardez cette page ouverte un instant.',

  contentHeading: 'Ce que contient cette sauvegarde',
  madeOn: 'Créée le',
  sessions: 'Sessions',
  posts: 'Posts',
  newPosts: 'Nouveaux pour ce navigateur',
  again: 'En cas d’interruption, choisissez à nouveau le fichier : répéter une restauration ne fait aucun dégât.',
  restore: 'Restaurer',
  cancel: 'Annuler',
  restoring: 'Restauration…',
  restored: (added: number) =>
    added === 0
      ? 'Terminé. Tous les posts de la sauvegarde étaient déjà ici.'
      : `Terminé. ${counted(added, 'post a été ajouté', 'posts ont été ajoutés')} à ce carnet.`,
  restoreFailed:
    'La restauration a été interrompue, peut-être parce que le disque est plein. Ce qui a été ajouté est intact. Faites de la place au besoin et choisissez à nouveau le fichier.',

  due: (added: number, date: string | null) =>
    date === null
      ? `${posts(added)}, et pas encore de sauvegarde`
      : `${posts(added)} depuis votre dernière sauvegarde du ${date}`,
  later: 'Pas maintenant',

  readFailed: 'Chatside n’a pas pu consulter vos sauvegardes. Rien n’a été modifié ; rechargez cette page.',
};

const unchanged = 'Rien n’a été modifié.';

export const backupProblems: Words<typeof englishProblems> = {
  empty: 'Ce fichier est vide. Il n’a peut-être pas été enregistré ou copié en entier ; choisissez une autre copie.',
  'not-backup':
    'Ce fichier n’est pas une sauvegarde de Chatside. Choisissez-en un dont le nom se termine par .chatside.',
  newer:
    'Cette sauvegarde a été créée par une version plus récente de Chatside. Mettez Chatside à jour dans ce navigateur, puis choisissez à nouveau le fichier.',
  damaged: `Cette sauvegarde est endommagée : son contenu n’est pas ce qui a été enregistré. ${unchanged} Choisissez une autre copie.`,
  truncated: `La fin de cette sauvegarde manque, comme après une copie interrompue. ${unchanged} Choisissez une autre copie.`,
  'needs-passphrase': 'Cette sauvegarde est protégée. Saisissez sa phrase secrète.',
  'wrong-passphrase': `Ce n’est pas la phrase secrète de cette sauvegarde. ${unchanged} Saisissez-la à nouveau.`,
};
