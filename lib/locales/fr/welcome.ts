import type { welcome as english } from '../en/welcome.ts';
import type { Words } from '../language-words.ts';

/** The words of the welcome page. */
export const welcome: Words<typeof english> = {
  title: 'À vos côtés dans les tweet chats',
  lead: 'Vous parlez sur x.com comme toujours. Chatside garde un œil sur le chat, pour que vous gardiez les vôtres sur les gens.',
  does: {
    question: {
      title: 'Affiche la question',
      text: 'La question en cours de l’hôte se trouve à côté des posts, avec les précédentes et ce à quoi vous avez répondu.',
    },
    tag: {
      title: 'Met le hashtag',
      text: 'Il entre dans vos réponses, là où vous le voyez avant de poster. Une pression suffit pour le retirer.',
    },
    record: {
      title: 'Garde votre part',
      text: 'Ce que vous avez posté devient une fiche CPD dont les faits sont remplis. Ce que vous avez appris, c’est vous qui l’écrivez.',
    },
  },
  never: 'Ce qu’il ne fait jamais',
  nevers: [
    'Il ne poste jamais et ne presse jamais un bouton de X à votre place.',
    'Il n’y a pas de compte, et rien ne quitte ce navigateur.',
    'Il n’écrit rien dans un post que vous ne voyiez d’abord.',
  ],
  begin: 'Commencer',
  practice: 'Essayer un chat d’entraînement',
  openX: 'Ouvrir x.com',
  sidebar: {
    chromium:
      'Sur x.com, le panneau latéral vient de lui-même dès qu’il y a un chat. Le bouton Chatside de la barre d’outils l’ouvre à tout moment ; la pièce de puzzle permet de l’épingler.',
    firefox:
      'Sur x.com, le panneau latéral vient de lui-même dès qu’il y a un chat. Le bouton Chatside de la barre d’outils l’ouvre à tout moment.',
  },
  choices: 'Si vous le souhaitez',
  choicesNote: 'Rien ici n’est nécessaire pour commencer.',
  chats: 'À quels chats participez-vous ?',
  chatsNote:
    'Les chats sont reconnus sans cela. Dans votre calendrier, ils ont des dates à votre heure, et des rappels si vous en voulez.',
  otherChats: 'D’autres, ou aucun pour l’instant',
  later: 'Vous retrouverez tout cela dans',
  access: 'Chatside ne peut pas encore voir x.com et n’y peut donc rien faire. Firefox vous laisse en décider.',
  accessRefused:
    'Chatside ne peut toujours pas voir x.com. Vous pouvez l’autoriser ici, ou plus tard dans Firefox sous about:addons, Chatside, Permissions.',
  allow: 'L’autoriser sur x.com',
};
