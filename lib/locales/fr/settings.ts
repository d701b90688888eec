import type { settingsWords as english } from '../en/settings.ts';
import type { Words } from '../language-words.ts';
import { joined } from './counts.ts';

/** The words of the page of settings. */
export const settingsWords: Words<typeof english> = {
  title: 'Paramètres',
  loading: 'Lecture des paramètres…',
  failed: 'Cela n’a pas pu être enregistré, donc rien n’a changé. Réessayez.',
  you: 'Vous',
  language: 'Langue de Chatside',
  browserLanguage: 'Celle du navigateur',
  languageNote: 'Les fiches que vous exportez restent en anglais, comme les formulaires qu’elles remplissent.',
  reload: 'Recharger la page',
  profession: 'Votre profession',
  noProfession: 'Je ne le dis pas',
  professions: {
    pharmacist: 'Pharmacien ou pharmacienne',
    'pharmacy-technician': 'Préparateur ou préparatrice en pharmacie',
    'nurse-midwife': 'Infirmier, infirmière ou sage-femme',
    doctor: 'Médecin',
    other: 'Une autre profession de santé',
  },
  professionNote:
    'Elle décide seulement à quelles recommandations les conseils renvoient. Elle reste dans ce navigateur.',
  composer: 'Quand vous écrivez sur X',
  tagging: 'Ajouter le hashtag du chat à mes réponses',
  taggingNote: 'Vous le voyez avant de poster, et pouvez le retirer de n’importe quel post.',
  numbering: 'Proposer le numéro de ma réponse',
  numberingNote: 'Un bouton près de la zone de texte écrit « A2 » au début quand vous le pressez.',
  checking: 'Avant de poster ou de partager',
  checkingOn: 'Me signaler ce qui pourrait identifier un patient',
  checkingNote: 'La recherche se fait sur cet ordinateur seulement, et rien n’empêche de poster.',
  muted: (kinds) => `Ne vous sont pas signalés : ${joined(kinds)}.`,
  unmute: 'Me les signaler à nouveau',
  hints: 'Conseils dans le panneau latéral',
  hintsNote:
    'Une ligne pour le moment présent, chacune une fois par soirée au plus. Il y en a moins à chaque chat auquel vous participez.',
  dismissed: (count) =>
    count === 1 ? 'Un conseil est écarté pour de bon.' : `${count} conseils sont écartés pour de bon.`,
  showHints: 'Les afficher à nouveau',
  shortcuts: 'Raccourcis clavier',
  openSidebar: 'Ouvrir ou fermer le panneau latéral',
  noKeys: 'aucun',
  changeKeys: 'Les modifier',
  keysByHand: {
    chromium: 'Ouvrez chrome://extensions/shortcuts (dans Edge : edge://extensions/shortcuts) dans un nouvel onglet.',
    firefox:
      'Ouvrez about:addons dans un nouvel onglet ; la roue en haut mène à « Gérer les raccourcis d’extensions ».',
  },
  elsewhere: 'Ce qui a sa propre page',
  stored: 'Ce qui est conservé, combien de temps, et les chats dont rien n’est conservé',
  calendar: 'Vos chats et leurs rappels',
  records: 'Vos cycles de CPD',
  welcome: 'La page de bienvenue',
  practice: 'Le chat d’entraînement',
};
