import type { finding as english } from '../en/finding.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

const posts = (count: number) => counted(count, 'post', 'posts');

export const finding: Words<typeof english> = {
  filters: 'Filtres',
  filtersChosen: (count: number) => (count === 0 ? 'Filtres' : `Filtres (${counted(count, 'actif', 'actifs')})`),
  clear: 'Effacer les filtres',

  names: {
    chat: 'Chat',
    year: 'Année',
    host: 'Hôte',
    state: 'Sur X',
    account: 'Compte',
    reflection: 'Fiche CPD',
  },
  any: {
    chat: 'Tous les chats',
    year: 'Toutes les années',
    host: 'Tous les hôtes',
    state: 'Tout état',
    account: 'Tous les comptes',
    reflection: 'Avec ou sans',
  },
  question: 'Question',
  questionPlaceholder: 'Q2, ou des mots de la question',
  choice: (label: string, count: number) => `${label} (${numeral(count)})`,
  outside: 'Hors session',
  states: {
    pending: 'En attente de X',
    failed: 'Refusé par X',
    deleted: 'Supprimé sur X',
  },

  reflections: { with: 'Avec une fiche CPD rédigée', without: 'Sans fiche CPD rédigée' },

  looking: 'Recherche dans vos posts…',
  count: posts,
  soFar: (count: number) => `${posts(count)} jusqu’ici, recherche en cours…`,
  none: (text: string) => `Aucun de vos posts ne contient « ${text} ». Essayez avec moins de mots ou d’autres mots.`,
  noneFiltered: 'Aucun de vos posts ne passe ces filtres.',
  noneFilteredWith: (text: string) => `Aucun de vos posts qui passent ces filtres ne contient « ${text} ».`,
  inside: (text: string) => `Aucun mot ne commence par « ${text} ». Ces posts le contiennent à l’intérieur d’un mot.`,
  failed:
    'La recherche dans vos posts n’a pas pu se faire à l’instant. Rien n’a été modifié. Veuillez recharger cette page.',
};
