import type { practice as english } from '../en/practice.ts';
import type { Words } from '../language-words.ts';
import { counted, joined, numeral } from './counts.ts';

const beforeYouPost = 'la ligne sous la zone de texte vous le signale avant que vous postiez.';

export const practice: Words<typeof english> = {
  title: 'Chat d’entraînement',
  lead: 'Dix minutes avec un hôte et des participants inventés. Vous écrivez, répondez et faites des erreurs ; rien n’est posté nulle part.',
  nothingPosted: 'Rien n’est posté',
  topic: 'Le sujet du chat',
  pace: 'Le rythme',
  paces: {
    steady: {
      name: 'Comme une soirée, mais plus vite',
      what: 'Cinq questions en dix minutes. Vous pouvez arrêter le chronomètre à tout moment.',
    },
    own: { name: 'À votre rythme', what: 'La question suivante vient quand vous la demandez.' },
  },
  start: 'Commencer le chat',
  toNotebook: 'Vers le carnet',
  posts: 'Posts',
  waiting: (count: number) => `Afficher ${counted(count, 'nouveau post', 'nouveaux posts')}`,
  chatOf: (topic: string) => `Chat d’entraînement : ${topic}`,
  write: 'Écrire un post',
  reply: 'Répondre',
  replyTo: (name: string) => `Répondre à ${name}`,
  you: 'Vous',
  host: 'Hôte',
  pause: 'Arrêter le chronomètre',
  goOn: 'Continuer',
  next: (number: number) => `Question ${number}, s’il vous plaît`,
  toEnd: 'Jusqu’à la fin',
  minutes: (minute: number) => `Minute ${minute} sur 60`,
  standing: 'Le chronomètre est arrêté',
  held: 'La question suivante vient quand vous la demandez.',
  leave: 'Quitter',
  composer: 'Votre post',
  composerReply: (name: string) => `Votre réponse à ${name}`,
  placeholder: 'Que diriez-vous ?',
  placeholderReply: 'Postez votre réponse',
  replyingTo: (handle: string) => `En réponse à @${handle}`,
  left: (count: number) =>
    count >= 0 ? counted(count, 'caractère restant', 'caractères restants') : `${numeral(-count)} de trop`,
  send: 'Poster ici',
  close: 'Fermer, garder le brouillon',
  coach: 'Comment cela s’est passé',
  tips: 'À essayer',
  firstTip: 'Lisez les premiers posts de l’hôte, puis répondez-y par un bref bonjour.',
  questionTip: (number: number) =>
    `La question ${number} est en cours. Appuyez sur Répondre au-dessous, et donnez votre réponse.`,
  aside: {
    notebook:
      'Dans un vrai chat, ceci ouvre votre carnet, avec tout ce que vous avez posté. Rien de l’entraînement n’est conservé.',
    writeUp:
      'Après un vrai chat, ceci commence une fiche CPD où les faits sont déjà remplis. Rien de l’entraînement n’est conservé.',
    post: 'Dans un vrai chat, ceci ouvre le post sur X. Ici, il est parmi les posts de l’entraînement.',
    other: 'Ceci fonctionne dans un vrai chat. Ici, cela vous éloignerait de l’entraînement.',
  },
  failed:
    'L’entraînement n’a pas pu commencer, car le navigateur ne laisse rien enregistrer ici. Si vous êtes dans une fenêtre privée, essayez une fenêtre ordinaire.',
  elsewhere:
    'Un chat d’entraînement est déjà ouvert dans un autre onglet. Continuez là-bas, ou fermez-le et recommencez.',
  feedback: {
    'no-tag': (tag: string) =>
      `Votre post est parti sans #${tag} : les personnes qui suivent le hashtag ne le verraient pas.`,
    'no-number': (number: number) =>
      `Commencez les réponses à la question ${number} par A${number} : tout le monde sait alors à quoi vous répondez.`,
    hello: 'Un bon bonjour. Les autres savent maintenant que vous êtes là.',
    answered: 'L’hôte et tous les autres voient à quelle question vous avez répondu.',
    talked: 'Se parler, c’est ce qui fait un chat. Vous venez de le faire.',
    'tag-went-in': (tag: string) => `Chatside a mis #${tag} pour vous.`,
    risk: (what: string, todo: string) => `Ici, personne ne l’a vu. ${what} ${todo}`,
  },
  over: 'Le chat est terminé',
  summary: {
    posts: (count: number) => `Vous avez écrit ${counted(count, 'post', 'posts')}.`,
    silent: 'Vous avez suivi le chat. C’est aussi participer : beaucoup le font pendant des mois avant d’écrire.',
    answered: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Cela ne portait pas encore sur l’une des cinq questions.'
        : `Vous avez répondu à ${joined(numbers.map((number) => `Q${number}`))}.`,
    talked: 'Vous y avez parlé avec d’autres personnes.',
    tagged: (count: number, all: number) =>
      count === all
        ? 'Chacun portait le hashtag.'
        : `${numeral(count)} sur ${numeral(all)} ${count < 2 ? 'portait' : 'portaient'} le hashtag.`,
    risky: (count: number) =>
      count === 1
        ? `Un post aurait pu identifier un patient : ${beforeYouPost}`
        : `${numeral(count)} auraient pu identifier un patient : ${beforeYouPost}`,
    real: 'Dans un vrai chat, Chatside conserve vos posts et les questions, et en fait une fiche CPD (développement professionnel continu) quand vous le souhaitez.',
  },
  again: 'Refaire le même chat',
  other: 'Un autre chat',
};
