import type { practiceLines as englishLines, PracticeTopic } from '../en/practice-chats.ts';
import { practiceLines as english } from '../en/practice-chats.ts';
import type { Words } from '../language-words.ts';

export const practiceTopics: readonly PracticeTopic[] = [
  {
    id: 'new-medicine',
    name: 'Commencer un nouveau médicament',
    questions: [
      {
        question: 'Que veut-on savoir en premier quand on commence un nouveau médicament ?',
        answers: [
          'Dans combien de temps vais-je sentir quelque chose ? Presque toujours cela',
          'S’il va avec ce que l’on prend déjà',
          'Que faire en cas d’oubli d’une prise',
        ],
      },
      {
        question: 'Qu’est-ce qui rend difficile de poser des questions au comptoir ?',
        answers: [
          'La file derrière soi. Nous proposons maintenant une chaise, à l’écart',
          'La peur de déranger, alors c’est moi qui pose la première question',
          'Les mots compliqués de la notice. Je les dis en mots simples',
        ],
      },
      {
        question: 'Comment savez-vous que quelqu’un a arrêté de le prendre ?',
        answers: [
          'Je demande « comment ça va avec les comprimés ? » et j’attends',
          'Les dates de renouvellement en disent plus que n’importe quelle question',
          'Ici, on ne gronde personne, alors on nous le dit',
        ],
      },
      {
        question: 'De quels effets indésirables parlez-vous, et desquels non ?',
        answers: [
          'Les plus courants, et celui pour lequel il faut téléphoner',
          'Je demande ce que l’on a déjà entendu. Souvent, un ami m’a devancé',
          'Ceux que l’on attribuerait à autre chose',
        ],
      },
      {
        question: 'Quelle est la seule chose que vous allez essayer cette semaine ?',
        answers: [
          'Appeler trois personnes une semaine après le début',
          'Demander avant d’expliquer',
          'Mettre une chaise près du comptoir',
        ],
      },
    ],
  },
  {
    id: 'winter',
    name: 'Les antibiotiques en hiver',
    questions: [
      {
        question: 'Que dites-vous à quelqu’un qui attend un antibiotique pour un rhume ?',
        answers: [
          'D’abord ce qui aidera ce soir, puis pourquoi ceci n’aidera pas',
          'Combien de temps cela dure. La plupart s’étonnent que trois semaines de toux soient habituelles',
          'Je note quand revenir, pour que personne ne reparte les mains vides',
        ],
      },
      {
        question: 'Quels signes vous font adresser quelqu’un aussitôt ?',
        answers: [
          'Un essoufflement au repos, une éruption qui ne s’efface pas sous un verre, une confusion',
          'Quand un parent dit « ce n’est pas mon enfant ». Je le crois',
          'Notre équipe a une fiche avec la liste près de la caisse',
        ],
      },
      {
        question: 'Comment expliquez-vous la résistance en une phrase ?',
        answers: [
          'Chaque traitement apprend à quelques microbes à vivre avec',
          'Nous voulons qu’il marche le jour où vous en aurez vraiment besoin',
          'Je dessine : trois points, dont un avec un manteau',
        ],
      },
      {
        question: 'Qu’est-ce qui aide votre équipe à dire la même chose ?',
        answers: [
          'Cinq minutes le matin, un cas',
          'Nous partageons les formules qui ont marché',
          'Le même dépliant, et tout le monde l’a lu',
        ],
      },
      {
        question: 'Que diriez-vous à un nouveau collègue le premier décembre ?',
        answers: [
          'Écouter ce que les gens craignent, pas ce qu’ils demandent',
          'Savoir où se trouve la consultation la plus proche ouverte le dimanche',
          'Boire un peu d’eau soi-même',
        ],
      },
    ],
  },
  {
    id: 'team',
    name: 'Prendre soin les uns des autres au travail',
    questions: [
      {
        question: 'Par quoi se termine une bonne journée dans votre équipe ?',
        answers: [
          'Deux minutes : ce qui s’est bien passé, ce qui reste à faire',
          'Quelqu’un dit merci en citant le nom',
          'Partir à l’heure',
        ],
      },
      {
        question: 'À quoi voyez-vous qu’un collègue n’en peut plus ?',
        answers: [
          'Il se tait. Ou les plaisanteries deviennent plus mordantes',
          'Le déjeuner sauté trois jours de suite',
          'Je demande deux fois. La première réponse est toujours « ça va »',
        ],
      },
      {
        question: 'Qu’est-ce qui a permis que les pauses aient vraiment lieu ?',
        answers: [
          'La remplaçante et moi échangeons les clés à treize heures, sans en discuter',
          'Un écriteau sur le comptoir : de retour à la demie',
          'Notre responsable prend les siennes. C’est ce qui a tout changé',
        ],
      },
      {
        question: 'Comment parlez-vous d’une erreur que vous avez faite ?',
        answers: [
          'Tôt et en peu de mots : quoi, ce que j’ai fait, ce qu’il me faut',
          'Nous remercions la personne qui le dit, avant toute autre chose',
          'C’est devenu plus facile après avoir entendu un ancien le faire',
        ],
      },
      {
        question: 'Que ferez-vous pour vous demain ?',
        answers: [
          'Faire le dernier arrêt à pied',
          'Manger assis',
          'Éteindre le téléphone du travail à huit heures du soir',
        ],
      },
    ],
  },
];

export const practiceLines: Words<typeof englishLines> = {
  host: { handle: english.host.handle, name: 'Hôte d’entraînement' },
  welcome: (tag: string, topic: string) =>
    `Bonsoir et bienvenue à ${tag} ! Ce soir : ${topic.toLowerCase()}. Dites bonjour et racontez-nous où vous travaillez.`,
  rules: (tag: string) =>
    `Nous posons cinq questions, Q1 à Q5. Commencez vos réponses par A1, A2 et ainsi de suite, et utilisez ${tag}, s’il vous plaît. Pas de détails sur des patients, merci.`,
  hellos: [
    'Bonjour à tous, pharmacienne d’officine, premier café à la main',
    'Bonsoir ! Préparateur en pharmacie hospitalière, je lis pendant que la lessive tourne',
    'Salut, infirmière en cabinet, curieuse de ce que vous faites tous',
    'Bonsoir depuis une garde de nuit très calme',
  ],
  lastCall: (tag: string) => `Plus que dix minutes. Qui a une dernière idée sur Q5 ? ${tag}`,
  closing: (tag: string) => `C’était ${tag} pour ce soir. Merci à tous d’avoir été de la partie !`,
  thanks: ['Merci à tous, je repars avec deux idées', 'Merci à l’hôte, même heure le mois prochain ?'],
  helloBack: [
    'Bienvenue ! Heureux de vous avoir parmi nous',
    'Bienvenue, c’est la première fois ? Vous êtes entre amis',
  ],
  reactions: [
    'C’est un bon point. Comment votre équipe l’a-t-elle pris ?',
    'Nous faisons pareil. Il a fallu un mois pour que cela prenne',
    'Je n’y avais pas pensé, merci',
    'Pareil ici. Que faites-vous quand le temps manque ?',
    'Voulez-vous bien partager votre formulation ?',
  ],
  people: english.people,
};
