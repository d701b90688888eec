import type { stream as english } from '../en/stream.ts';
import type { Words } from '../language-words.ts';
import { counted } from './counts.ts';

const posts = (count: number) => counted(count, 'post', 'posts');
const newPosts = (count: number) => counted(count, 'nouveau post', 'nouveaux posts');

export const stream: Words<typeof english> = {
  tabs: 'Vues du chat',
  question: 'Question',
  posts: 'Posts',
  people: 'Personnes',

  toQuestion: (question: string) => `${question}. Afficher la question`,
  noQuestion: 'Pas encore de question',

  feed: 'Posts du chat, les plus récents d’abord',
  filters: 'Quels posts',
  filterNames: { all: 'Tous', hosts: 'Hôtes', unanswered: 'Sans réponse', 'follow-ups': 'À suivre' },
  filterHelp: {
    all: 'Tous les posts de la session',
    hosts: 'Posts des hôtes',
    unanswered: 'Posts adressés à tous auxquels personne n’a encore répondu',
    'follow-ups': 'Posts des personnes que vous avez marquées d’une étoile',
  },
  count: posts,
  hold: 'Figer',
  flows: 'Les plus récents d’abord',
  reading: 'Figé pendant que vous lisez',
  held: 'Figé',
  heldWhileWriting: 'Figé pendant que vous écrivez',
  newPosts,
  waiting: (count: number) => counted(count, 'nouveau post est en attente.', 'nouveaux posts sont en attente.'),
  current: 'La question en cours',
  beforeFirst: 'Avant la première question',
  picture: 'Question dans une image',
  loading: 'Récupération des posts…',
  nothing: {
    all: 'Aucun post de ce chat n’a encore été chargé. Ils apparaissent ici d’eux-mêmes à mesure que X les charge à côté.',
    hosts: 'Les hôtes n’ont pas encore posté, ou X n’a pas chargé leurs posts.',
    unanswered:
      'Personne n’attend de réponse en ce moment. Un premier post auquel quelqu’un répond, c’est ce qui donne envie de revenir.',
    'follow-ups':
      'Vous n’avez encore marqué personne. Appuyez sur l’étoile d’un post, et les posts de cette personne sont réunis ici.',
    'follow-ups-silent': 'Les personnes que vous avez marquées n’ont pas encore posté dans cette session.',
  },

  host: 'Hôte',
  you: 'Vous',
  fresh: 'Nouveau',
  repliesTo: 'À',
  repliesToYou: 'À vous',
  goesOnFrom: 'Suite de son post',
  quotes: 'Cite',
  asks: (label: string) => `Pose ${label}`,
  asksQuestion: 'Pose une question',
  wholePost: 'Afficher en entier',
  cut: 'Seul le début a pu être lu ici. La suite est sur X.',
  pictureWithout: 'Image sans description',
  repostedBy: (count: number) => `Reposté par ${counted(count, 'personne', 'personnes')}`,
  open: (handle: string, time: string) => `${time}, ouvrir le post de @${handle} sur X (s’ouvre dans un nouvel onglet)`,
  openShort: 'Ouvrir sur X',
  followUp: (handle: string) => `Marquer @${handle} à suivre`,
  more: (handle: string) => `Plus sur le post de @${handle}`,
  isHost: (handle: string) => `C’est un hôte : @${handle}`,
  isNoHost: (handle: string) => `Pas un hôte : @${handle}`,
  makeHost: 'C’est un hôte',
  unmakeHost: 'Pas un hôte',
  opensNewTab: '(s’ouvre dans un nouvel onglet)',

  inTheRoom: 'Dans la salle',
  peopleNote: (people: number, count: number) => `${counted(people, 'personne', 'personnes')}, ${posts(count)}`,
  order: 'Ordre',
  orders: { active: 'Les plus actifs', recent: 'Les plus récents d’abord' },
  nobody: 'Personne n’a encore posté. Toute personne qui poste apparaît ici.',
  links: 'Liens partagés',
  noLinks: 'Pas encore de liens. Ceux que l’on partage dans les posts sont réunis ici, chacun une seule fois.',
  sharedBy: (first: string, others: number) =>
    others === 0 ? `par @${first}` : `par @${first} et ${counted(others, 'autre', 'autres')}`,
};
