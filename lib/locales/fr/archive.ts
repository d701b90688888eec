import type { archiveProblems as english } from '../en/archive.ts';
import type { Words } from '../language-words.ts';
import { counted } from './counts.ts';

const ASK_X = 'Sur X, choisissez Paramètres, Votre compte, Télécharger une archive de vos données.';
const AGAIN = 'Téléchargez à nouveau l’archive depuis X et choisissez le nouveau fichier.';
const AS_MADE = 'Choisissez le fichier tel que X l’a créé';

export const archiveProblems: Words<typeof english> = {
  'file-empty': ({ file }) =>
    `${file} est vide : il ne contient pas un seul octet. Le téléchargement n’a pas fonctionné. ${AGAIN}`,
  'file-unreadable': () =>
    'Le fichier n’a pas pu être lu jusqu’au bout : entre-temps, il a été déplacé ou modifié, ou son support a été retiré. Remettez-le en place et choisissez-le à nouveau.',
  'file-blank': () =>
    `Le fichier ne contient que des zéros, comme lorsqu’un disque était plein ou qu’un téléchargement a été interrompu. ${AGAIN}`,
  'file-other': ({ file }) =>
    `${file} n’est pas une archive de X. Choisissez le zip que X vous a donné, le dossier où vous l’avez décompressé, ou son fichier data/tweets.js.`,
  'file-page': ({ file }) =>
    `${file} est une page web, pas une archive : X vous a peut-être demandé de vous connecter au lieu d’envoyer le fichier. Connectez-vous à X, puis téléchargez à nouveau l’archive.`,
  'file-packed': ({ file, format }) =>
    `${file} est compressé au format ${format}, que Chatside ne peut pas ouvrir. Décompressez-le et choisissez le dossier.`,

  'zip-cut': () => `La fin du zip manque : le téléchargement s’est interrompu. ${AGAIN}`,
  'zip-directory': () => `La table des matières du zip est endommagée : ses fichiers sont donc introuvables. ${AGAIN}`,
  'zip-split': () =>
    'Ceci est un morceau d’un zip qui a été découpé en plusieurs fichiers. Décompressez tous les morceaux ensemble avec le programme qui les a créés, puis choisissez le dossier.',
  'zip-encrypted': () =>
    'Le zip est verrouillé par un mot de passe. Les archives de X ne le sont pas. Décompressez-le avec son mot de passe, puis choisissez le dossier.',
  'zip-method': ({ file }) =>
    `${file} est compressé d’une manière que Chatside ne sait pas décompresser. Décompressez le zip avec un autre programme et choisissez le dossier.`,
  'zip-entry': ({ file }) => `${file}, dans le zip, est endommagé. Rien n’en a été pris. ${AGAIN}`,
  'zip-empty': ({ file }) => `${file} est un zip qui ne contient rien. ${AGAIN}`,
  'zip-in-zip': () =>
    'Ce zip ne contient que d’autres zips. Décompressez-le, puis choisissez, à l’intérieur, le zip qui vient de X.',

  'folder-empty': () =>
    'Il n’y a aucun fichier dans ce dossier. Choisissez le dossier qui contient « data » et « Your archive.html ».',
  'other-export': ({ service }) => `Ceci est un téléchargement de ${service}, pas de X. ${ASK_X}`,
  'csv-only': () =>
    'Cette ancienne archive a été choisie sans ses fichiers mensuels. Choisissez le zip entier, ou le dossier qui contient « data/js/tweets ».',
  'page-only': () =>
    'Seule la page de l’archive est ici, sans ses données. Choisissez le zip entier, ou le dossier qui contient aussi « data ».',
  'media-only': () =>
    'Il n’y a ici que des images et des films, aucun post. Si X vous a donné plusieurs zips, choisissez celui qui contient « data/tweets.js ».',
  'notes-only': () =>
    'Il n’y a ici que les textes longs des posts, sans les posts auxquels ils appartiennent. Choisissez l’archive entière, ou tweets.js avec eux.',
  'no-posts-file': ({ count }) =>
    `Il n’y a aucun fichier de posts dans ${Number(count) === 1 ? 'le seul fichier présent' : `les ${counted(Number(count), 'fichier', 'fichiers')} présents`} ici. Une archive de X contient « data/tweets.js ». ${ASK_X}`,
  'part-missing': ({ file }) =>
    `L’archive est en plusieurs parties, et ${file} manque. Choisissez tous ses zips ensemble, ou téléchargez celui qui manque.`,
  'two-accounts': ({ one, other }) =>
    `Ces fichiers proviennent de deux comptes, @${one} et @${other}. Choisissez l’archive d’un seul compte à la fois.`,
  'manifest-broken': ({ file }) => `${file}, la table des matières de l’archive elle-même, est endommagé. ${AGAIN}`,

  'posts-empty': ({ file }) => `${file} est vide : il n’y a donc aucun post à lire. ${AGAIN}`,
  'posts-page': ({ file }) =>
    `${file} contient une page web au lieu de posts, comme lorsqu’une page est enregistrée sous ce nom. Choisissez le fichier de l’archive de X.`,
  'posts-encoding': ({ file }) =>
    `${file} a été enregistré à nouveau dans un autre encodage : ses lettres ne sont donc plus reconnaissables. ${AS_MADE}.`,
  'posts-variable': ({ file, name }) =>
    `${file} dit contenir « ${name} », et ce ne sont pas des posts. ${AS_MADE}, sous son propre nom.`,
  'posts-no-list': ({ file }) => `${file} ne commence pas par une liste de posts. ${AS_MADE}.`,
  'posts-json': ({ file, number }) =>
    `${file} est endommagé au post ${number} : à partir de là, il ne peut pas être lu. Rien n’en a été pris. ${AGAIN}`,
  'posts-cut': ({ file, read }) =>
    `${file} s’interrompt après ${counted(Number(read), 'post', 'posts')} : la fin manque. ${AGAIN}`,
  'posts-shape': ({ file, number }) =>
    `Le numéro ${number} dans ${file} n’est pas un post tel que X l’écrit : il manque son identifiant, son texte ou son heure. ${AS_MADE}.`,
  'posts-trailing': ({ file }) =>
    `${file} continue après la fin de ses posts : quelque chose y a été ajouté, ou deux fichiers ont été réunis. ${AS_MADE}.`,
  'posts-none': () =>
    'L’archive est entière, mais ne contient aucun post. A-t-elle été créée pour un autre compte ? Choisissez l’archive du compte avec lequel vous postez.',
  'posts-headers': () =>
    'Seule la liste des numéros des posts est ici, pas leurs textes. Choisissez l’archive entière avec « data/tweets.js ».',
};
