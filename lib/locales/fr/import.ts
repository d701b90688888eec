import type { importing as english } from '../en/import.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

const posts = (count: number) => counted(count, 'post', 'posts');

export const importing: Words<typeof english> = {
  title: 'Importer des chats passés',
  place: 'Importation',
  fromEmpty: 'Importer des chats passés depuis l’archive de X',
  intro:
    'X vous laisse télécharger tout ce que vous avez posté un jour. Chatside y cherche les chats auxquels vous avez participé, et vous choisissez lesquels conserver. Rien ne quitte cet ordinateur, et seuls les fichiers contenant vos posts sont ouverts : aucun message, aucune image.',
  howTo:
    'Sur X, choisissez Paramètres, Votre compte, Télécharger une archive de vos données. X la prépare en un jour ou plus. Il n’est pas nécessaire de la décompresser.',
  chooseFile: 'Choisir l’archive',
  chooseFolder: 'Choisir un dossier',
  drop: 'ou déposez ici le zip, le dossier décompressé ou son fichier tweets.js',
  filesLabel: 'Archive de X (zip, ou tweets.js)',
  folderLabel: 'Dossier de l’archive décompressée',

  reading: 'Lecture de l’archive',
  readShare: (share: number, count: number) => `${numeral(share)} % lus, ${posts(count)} jusqu’ici`,
  opening: 'Ouverture de l’archive…',
  pause: 'Pause',
  goOn: 'Continuer',
  paused: (share: number) => `En pause à ${numeral(share)} %`,
  cancel: 'Annuler',
  cancelled: 'Arrêté. Rien n’a été pris dans l’archive.',

  problem: 'L’archive n’a pas pu être lue',
  nothingChanged: 'Votre historique n’a pas été modifié.',
  fault:
    'Chatside a rencontré une erreur pendant la lecture. Essayez encore une fois ; si cela se reproduit, choisissez seulement le fichier data/tweets.js.',
  another: 'Choisir une autre archive',

  found: (sessions: number) =>
    sessions === 0 ? 'Aucun chat passé trouvé' : counted(sessions, 'chat passé trouvé', 'chats passés trouvés'),
  ofAccount: (handle: string) => `Archive de @${handle}`,
  summary: (count: number, replies: number, quotes: number, reposts: number) =>
    `${posts(count)}, dont ${counted(replies, 'réponse', 'réponses')}, ${counted(quotes, 'citation', 'citations')} et ${counted(reposts, 'repost', 'reposts')}.`,
  fewer: (count: number, promised: number) =>
    `L’archive dit contenir ${posts(promised)}, mais elle en contient ${numeral(count)}. Quelque chose en a-t-il été retiré ?`,
  absent: (files: string) => `Absent de cette archive : ${files}. Les posts longs peuvent s’interrompre avant la fin.`,
  noneText:
    'Chatside cherche les soirées où vous avez posté au moins deux fois sous le hashtag d’un chat. Les chats qu’il ne connaît pas de nom se reconnaissent aux réponses numérotées. S’il manque le vôtre, ajoutez-le d’abord au calendrier, puis relisez l’archive.',
  handleLabel: 'Votre compte sur X',
  handleHint: 'Le fichier ne dit pas de qui sont ces posts. Sans @.',
  handleNeeded: 'Écrivez le compte dont proviennent ces posts, par exemple WePharmacists, avant de les conserver.',
  otherAccount: (handle: string, known: string) =>
    `Jusqu’ici, votre historique est celui de @${known} ; cette archive est celle de @${handle}. Ne la conservez que si les deux sont à vous.`,
  otherConfirm: (handle: string) => `@${handle} est aussi mon compte`,
  listLabel: 'Sessions trouvées',
  all: 'Tout choisir',
  none: 'Ne rien choisir',
  session: posts,
  alreadyKept: 'dans votre carnet',
  partlyKept: (missing: number) => `${posts(missing)} de plus que dans votre carnet`,
  uncertain: 'pas à l’heure habituelle du chat',
  keep: (sessions: number) => (sessions === 0 ? 'Conserver' : `Conserver ${counted(sessions, 'session', 'sessions')}`),
  chooseOne: 'Choisissez au moins une session à conserver.',

  keeping: 'Conservation des sessions',
  keepingDone: (done: number, total: number) => `${counted(done, 'conservée', 'conservées')} sur ${numeral(total)}`,
  keepFailed:
    'L’historique n’a pas pu être écrit à l’instant. Ce qui manque s’ajoute de soi-même quand vous ouvrez à nouveau le carnet ; rien n’y est en double.',
  done: 'Les sessions sont dans votre carnet',
  doneText: (sessions: number, count: number) =>
    `Conservés : ${counted(sessions, 'nouvelle session', 'nouvelles sessions')} et ${counted(count, 'nouveau post', 'nouveaux posts')}.`,
  doneKnown: (count: number) => `${counted(count, 'post y était', 'posts y étaient')} déjà.`,
  doneForgotten: (count: number) =>
    `${counted(count, 'post que vous avez supprimé ici reste supprimé', 'posts que vous avez supprimés ici restent supprimés')}.`,
  toSessions: 'Afficher les sessions',
};
