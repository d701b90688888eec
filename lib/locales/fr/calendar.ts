import type { calendar as english } from '../en/calendar.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

export const calendar: Words<typeof english> = {
  title: 'Calendrier',
  intro: 'Les chats auxquels vous participez, à votre propre heure.',
  addChat: 'Ajouter un chat',
  back: 'Retour au calendrier',

  nextDates: 'Prochaines dates',
  tonight: 'Ce soir',
  today: 'Aujourd’hui',
  thisWeek: 'Cette semaine',
  nextWeek: 'La semaine prochaine',
  later: 'Plus tard',
  underWay: 'En cours, d’après votre calendrier',
  elsewhere: (hours: string) => `Pour le chat : ${hours}`,
  openOnX: 'Ouvrir sur X',
  openNamed: (tag: string) => `Ouvrir sur X : #${tag} (s’ouvre dans un nouvel onglet)`,
  addToCalendar: 'Ajouter à l’agenda',
  addNamed: (tag: string) => `Ajouter à l’agenda : #${tag}, toutes ses dates`,
  fileSaved: (fileName: string) =>
    `Enregistré sous ${fileName} dans vos téléchargements. Ouvrez le fichier pour mettre les dates dans votre agenda.`,
  fileFailed:
    'Le fichier d’agenda n’a pas pu être créé : ce chat n’a plus aucune date. Vérifiez ses jours et ses heures.',
  remindMe: 'Me le rappeler',
  remindNamed: (tag: string) => `Me le rappeler : #${tag}`,
  reminderOnNamed: (tag: string) => `Rappel activé : #${tag}`,
  reminderOn: 'Rappel activé',

  emptyTitle: 'Pas encore de chats',
  emptyText:
    'Ajoutez les chats auxquels vous participez, comme #WePh, et leurs prochaines dates apparaissent ici. Le catalogue ci-dessous en connaît beaucoup ; vérifiez le jour et l’heure avant de vous y fier.',
  addFirst: 'Ajouter #WePh',
  noDates:
    'Pas encore de dates. Une fois que vous avez confirmé ci-dessous le jour et l’heure d’un chat, ses prochaines dates apparaissent ici.',

  yourChats: 'Vos chats',
  confirmed: 'Jour et heure confirmés par vous',
  suggestion: 'Suggestion, non confirmée',
  noTimes: 'Jour et heure inconnus. Ajoutez-les quand l’hôte les aura annoncés.',
  checkFirst: 'Ni dates ni rappels tant que vous n’avez pas vérifié le jour et l’heure.',
  confirm: 'Le jour et l’heure sont exacts',
  confirmNamed: (tag: string) => `Le jour et l’heure sont exacts : #${tag}`,
  edit: 'Modifier',
  editNamed: (tag: string) => `Modifier #${tag}`,
  remove: 'Retirer',
  removeNamed: (tag: string) => `Retirer #${tag}`,
  removed: (tag: string) => `#${tag} a été retiré du calendrier.`,
  undo: 'Annuler',
  over: 'Toutes ses dates sont passées.',

  plan: 'Planifier ce que vous voulez apprendre',
  notifyReason:
    'Quand vous activez le premier rappel, votre navigateur demande si Chatside peut afficher des notifications. Elles servent aux rappels que vous activez et à rien d’autre.',
  notifyRefused:
    'Aucun rappel n’a été réglé : votre navigateur a reçu pour consigne de ne pas laisser Chatside afficher de notifications. Activez à nouveau le rappel pour que la question vous soit reposée, ou ajoutez plutôt le chat à votre agenda.',
  stillRefused:
    'Votre navigateur a reçu pour consigne de ne pas laisser Chatside afficher de notifications : aucun rappel ne peut donc apparaître. Vous pouvez les autoriser dans la liste des extensions du navigateur.',
  cannotNotify: 'Les rappels sont activés, mais ce navigateur ne laisse pas encore Chatside afficher de notifications.',
  allow: 'Autoriser les notifications',
  remindBefore: (tag: string) => `Combien de temps avant #${tag} vous le rappeler`,
  before: (minutes: number) =>
    minutes === 0
      ? 'au début'
      : minutes < 60
        ? `${counted(minutes, 'minute', 'minutes')} avant`
        : minutes < 1440
          ? `${counted(minutes / 60, 'heure', 'heures')} avant`
          : `${counted(Math.round(minutes / 1440), 'jour', 'jours')} avant`,
  saveFailed: 'Le calendrier n’a pas pu être modifié à l’instant. Rien n’a été perdu ; veuillez réessayer.',
  readFailed:
    'Votre calendrier n’a pas pu être lu. Rechargez cette page ; si cela ne suffit pas, redémarrez le navigateur.',
  loading: 'Ouverture de votre calendrier…',

  suggestions: 'Suggestions',
  suggestionsText:
    'Chats trouvés dans des sources publiques. Beaucoup ont changé de place ou pris fin depuis : « vu pour la dernière fois » est le dernier signe de vie que nous avons trouvé, jamais une promesse.',
  filter: 'Trouver un chat',
  filterPlaceholder: 'Nom, #hashtag, @compte ou jour',
  found: (count: number) => (count === 0 ? 'Aucun chat trouvé' : counted(count, 'chat', 'chats')),
  nothingFound: (text: string) => `Le catalogue n’a aucun chat avec « ${text} ». Vous pouvez l’ajouter vous-même.`,
  groups: {
    'health-uk': 'Santé, Royaume-Uni et Irlande',
    'health-intl': 'Santé, ailleurs',
    education: 'Éducation',
    research: 'Recherche',
    other: 'Autres domaines',
  },
  lastSeen: (when: string) =>
    `vu pour la dernière fois ${when.endsWith('s') ? `dans les années ${when.slice(0, -1)}` : `en ${when}`}`,
  neverSeen: 'date du dernier signe de vie inconnue',
  perhapsEnded: (seen: string) => `peut-être terminé, ${seen}`,
  lastKnown: (times: string) => `Dernière information connue : ${times}`,
  noKnownTimes: 'Jour et heure inconnus',
  tagUnknown: 'Hashtag inconnu',
  sure: { high: 'bien attesté', medium: 'quelques indices', low: 'incertain' },
  addNamedChat: (name: string) => `Ajouter ${name}`,
  add: 'Ajouter',
  inCalendar: 'Dans votre calendrier',

  newTitle: 'Ajouter un chat',
  editTitle: (tag: string) => `Modifier #${tag}`,
  goneTitle: 'Ce chat n’est pas dans votre calendrier',
  goneText: 'Il a peut-être été retiré.',
  fromCatalogue: (seen: string) =>
    `Rempli à partir du catalogue (${seen}). Consultez la page de l’hôte pour le jour et l’heure actuels avant de les confirmer.`,
  hostPage: (handle: string) => `@${handle} sur X`,
  tag: 'Hashtag',
  tagTaken: (tag: string) => `#${tag} est déjà dans votre calendrier. Modifiez plutôt ce chat.`,
  secondTag: 'Second hashtag (chats communs seulement)',
  secondSame: 'Les deux hashtags sont identiques. Laissez le second vide.',
  name: 'Nom',
  nameMissing: 'Donnez un nom au chat, pour le reconnaître dans la liste.',
  nameLong: 'Le nom est trop long. Utilisez 200 caractères au plus.',
  hosts: 'Comptes des hôtes (facultatif)',
  hostsHint: 'S’il y en a plusieurs, séparez-les par des virgules.',
  badHost: (typed: string) =>
    `« ${typed} » ne peut pas être un compte sur X. Les noms d’utilisateur ont des lettres, des chiffres et des tirets bas, 15 au plus.`,
  zone: 'Fuseau horaire du chat',
  zoneHint:
    'Le lieu dont le chat suit l’heure, par exemple Europe/London. Les changements d’heure sont alors toujours justes.',
  badZone: (typed: string) =>
    typed === ''
      ? 'Choisissez le fuseau horaire du chat, par exemple Europe/London.'
      : `Votre navigateur ne connaît pas de fuseau horaire « ${typed} ». Choisissez-en un dans la liste, par exemple Europe/London.`,
  minutes: 'Durée en minutes',
  badMinutes: 'Indiquez la durée en minutes entières, de 5 à 20160 (14 jours).',
  numbering: 'Numérotation des questions et des réponses',
  numberings: {
    'Q/A': 'Q1 et A1',
    'T/T': 'T1 et T1',
    'F/A': 'F1 et A1',
    'V/A': 'V1 et A1',
    'P/R': 'P1 et R1',
    none: 'sans numéros',
  },

  rule: (number: number) => `Jour et heure ${number}`,
  addRule: 'Ajouter un jour et une heure',
  removeRule: (number: number) => `Retirer le jour et l’heure ${number}`,
  noRules: 'Pas encore de jour ni d’heure. Cela convient pour un chat dont les dates sont annoncées de temps en temps.',
  kind: 'Quand',
  kinds: {
    weekly: 'Certains jours de la semaine',
    monthly: 'À un certain rang dans le mois (premier mardi…)',
    dates: 'À des dates isolées',
    run: 'Plusieurs jours de suite',
  },
  days: 'Jours',
  daysMissing: 'Choisissez au moins un jour.',
  every: 'Toutes les combien de semaines',
  badEvery: 'Indiquez un nombre de semaines de 1 à 52.',
  weekOf: 'Une date à laquelle il a eu ou aura lieu',
  badWeekOf: 'Indiquez une date du chat, pour que les bonnes semaines soient comptées.',
  weekday: 'Jour',
  nths: 'Lesquels du mois',
  nthsMissing: 'Choisissez-en au moins un, par exemple premier et troisième.',
  date: (number: number) => `Date ${number}`,
  addDate: 'Une autre date',
  removeDate: (number: number) => `Retirer la date ${number}`,
  badDate: 'Indiquez une date, par exemple 05/01/2027.',
  firstDay: 'Premier jour',
  dayCount: 'Combien de jours',
  badDayCount: 'Indiquez un nombre de jours de 1 à 60.',
  startTimes: 'Commence à',
  startTimesHint: 'À l’heure du chat, par exemple 20:00. Pour plusieurs sessions par jour : 10:00, 16:00.',
  badTime: (typed: string) =>
    typed === ''
      ? 'Indiquez l’heure de début, par exemple 20:00.'
      : `« ${typed} » n’est pas une heure de la journée. Écrivez les heures et les minutes, de 00:00 à 23:59, par exemple 20:00.`,

  confirmBox: 'J’ai vérifié le jour et l’heure : ils sont exacts',
  confirmHint: 'C’est seulement alors que des dates s’affichent et que des rappels sont donnés.',
  preview: 'En toutes lettres',
  previewNext: 'Prochaines dates, à votre heure',
  previewIf: 'Prochaines dates, à votre heure, si c’est exact',
  save: 'Enregistrer',
  cancel: 'Annuler',
  someProblems: (count: number) =>
    count === 1
      ? 'Une entrée est à revoir ; elle est marquée.'
      : `${numeral(count)} entrées sont à revoir ; elles sont marquées.`,

  fileSummary: (tag: string, name: string) => `#${tag} ${name}`,
  fileText: (tags: string, address: string) =>
    `Tweet chat. Pour y participer, recherchez ${tags} sur X et mettez-le dans vos posts : ${address}`,
};
