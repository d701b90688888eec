import type { FieldLimit } from '../../cpd/cpd-template.ts';
import type { TextLength } from '../../cpd/text-length.ts';
import type { records as english, recordStates as englishStates } from '../en/records.ts';
import type { Words } from '../language-words.ts';
import { counted } from './counts.ts';

/** What limits are for, where a form says so. */
const LIMIT_OF: Readonly<Record<string, string>> = { 'the whole statement': 'l’ensemble de la déclaration' };

const inUnit = (value: number, unit: string) =>
  unit === 'words' ? counted(value, 'mot', 'mots') : counted(value, 'caractère', 'caractères');

export const recordStates: Words<typeof englishStates> = {
  planned: 'Planifiée',
  draft: 'Brouillon',
  complete: 'Terminée',
  submitted: 'Transmise',
};

export const records: Words<typeof english> = {
  place: 'Fiches CPD',
  title: 'Fiches CPD',
  text: 'Ce que vous écrivez sur vos chats pour votre autorité professionnelle ou votre portfolio, au titre du développement professionnel continu (CPD). Les faits sont remplis ; l’apprentissage est dans vos propres mots.',
  emptyTitle: 'Pas encore de fiches CPD',
  emptyText:
    'Ouvrez une session et choisissez « Rédiger » : la date, le chat, les questions et vos réponses sont remplis, et vous ajoutez ce que vous avez appris.',
  begin: 'Commencer une fiche',
  toSessions: 'Aller à vos sessions',
  unknownForm: 'Un formulaire que cette version ne connaît pas',
  changed: 'Dernière modification',
  search: 'Rechercher dans vos fiches',
  found: (found: number) => (found === 0 ? 'Aucune fiche ne contient ces mots.' : counted(found, 'fiche', 'fiches')),
  comeBack: 'Il est temps d’y revenir',
  others: 'Toutes les autres',
  noTitle: 'Fiche sans titre',
  stillToWrite: (fields: number) =>
    fields === 0 ? 'Tout est écrit' : counted(fields, 'champ à écrire', 'champs à écrire'),
  loading: 'Ouverture de vos fiches…',
  readFailed: 'Vos fiches n’ont pas pu être lues à l’instant. Rien n’est perdu ; veuillez recharger cette page.',

  ofSession: 'Fiches CPD de cette session',
  writeUp: 'Rédiger',
  writeUpTitle: 'Rédiger une fiche CPD',
  writeUpText:
    'Choisissez le formulaire. Vous pouvez faire plusieurs fiches d’une même session, par exemple pour deux registres.',
  about: 'Au sujet de',
  noSession: 'Aucune session : pour quelque chose que vous avez fait ailleurs, ou pour un chat encore à venir.',
  bodyLabel: 'Le formulaire de qui ?',
  formLabel: 'Quel formulaire ?',
  intentionLabel: 'Que voulez-vous apprendre ?',
  intentionHelp: 'Noté maintenant, avec l’heure : cela montre que vous l’aviez planifié avant le chat.',
  planTitle: 'Planifier ce que vous voulez apprendre',
  planText:
    'Une note prise avant le chat montre que votre apprentissage était planifié. Après le chat, « Rédiger » repart de là.',
  planFor: 'Pour',
  planKept: 'Vous avez noté pour ce chat :',
  planOpen: 'Ouvrir votre plan',
  planLate:
    'D’après le calendrier, ce chat a commencé : une note prise maintenant ne montre pas que vous l’aviez planifié avant.',
  planKeep: 'Conserver le plan',
  planAwaited: 'Les faits du chat s’ajoutent d’eux-mêmes une fois que vous y avez été.',
  planned: 'Ce que vous vouliez apprendre',
  plannedAt: 'Noté',
  planFound: 'Vous aviez planifié ce chat. Repartez de votre plan, ou commencez une autre fiche ci-dessous.',
  planGoOn: 'Repartir de votre plan',
  create: 'Commencer la fiche',
  createFailed: 'La fiche n’a pas pu être enregistrée à l’instant. Rien n’a été modifié ; veuillez réessayer.',
  cancel: 'Annuler',
  sources: 'D’où vient ce formulaire',
  checkedOn: (date: string) => `Comparé à ses sources le ${date}.`,
  standing: {
    official: 'la page de l’organisme lui-même',
    secondary: 'une autre source',
    code: 'du code public',
    inferred: 'notre déduction',
  },
  doubtful: 'Pas encore vérifié sur le formulaire lui-même :',

  back: 'Toutes les fiches',
  factsHeading: 'Les faits',
  chat: 'Chat',
  when: 'Quand',
  hosts: 'Hôtes',
  unknown: 'Inconnu',
  suggested: 'Temps suggéré',
  suggestedText: (total: number, participatory: number) =>
    `${counted(total, 'minute', 'minutes')}, dont ${counted(participatory, 'participative', 'participatives')}`,
  reasons: {
    replied: 'Le temps participatif va de votre premier à votre dernier post, parce que vous avez répondu à quelqu’un.',
    'posted-only':
      'Vous avez posté mais n’avez répondu à personne : aucun temps n’est donc suggéré comme participatif.',
    listened: 'Vous avez suivi sans poster : aucun temps n’est donc suggéré comme participatif.',
    'not-seen': 'Personne n’a vu combien de temps vous étiez là : aucun temps n’est donc suggéré.',
  },
  answersGiven: 'Vos posts',
  openSession: 'Ouvrir la session',
  takeOut: 'La retirer de cette fiche',
  takeOutOf: (chat: string) => `La retirer de cette fiche : ${chat}`,
  addSession: 'Ajouter une autre session',
  addSessionChoose: 'Choisissez une session…',
  addFailed: 'La session n’a pas pu être ajoutée à l’instant. Rien n’a été modifié ; veuillez réessayer.',
  sessionGone: 'La session n’est plus dans votre historique ; ses faits sont conservés ici.',
  fieldsHeading: 'Le formulaire',
  fieldsText: 'Dans l’ordre du formulaire. Tout s’enregistre de soi-même pendant que vous écrivez.',
  fromFacts: 'Rempli à partir des faits ; modifiez-le comme vous voulez.',
  notYetWritten: 'Pas encore écrit',
  later: 'Ceci peut attendre que vous ayez vu ce que cela a changé.',
  backToFacts: 'Repartir des faits',
  copy: 'Copier',
  copyField: (label: string) => `Copier : ${label}`,
  copied: 'Copié.',
  copyFailed:
    'Ce navigateur n’a pas laissé Chatside copier. Le texte est sélectionné : appuyez sur Ctrl+C (⌘C sur un Mac).',
  length: ({ words, characters }: TextLength) => `${inUnit(words, 'words')}, ${inUnit(characters, 'characters')}`,
  limit: ({ unit, least, most, of }: FieldLimit) =>
    [
      least === undefined ? '' : `au moins ${inUnit(least, unit)}`,
      most === undefined ? '' : `au plus ${inUnit(most, unit)}`,
    ]
      .filter(Boolean)
      .join(', ') + (of ? ` pour ${LIMIT_OF[of] ?? of}` : ''),
  tooLong: (over: number, unit: string) =>
    `${inUnit(over, unit)} de trop pour le formulaire. Rien n’est coupé ; raccourcissez-le quand vous voulez.`,
  tooShort: (missing: number, unit: string) => `Le formulaire demande encore ${inUnit(missing, unit)}.`,
  earlier: (wordings: number) =>
    wordings === 1 ? 'La version précédente' : counted(wordings, 'version précédente', 'versions précédentes'),
  saved: 'Enregistré',
  saveFailed:
    'Votre dernière modification n’a pas pu être enregistrée. Votre texte est toujours là : gardez cette page ouverte, copiez-le par prudence, et continuez à écrire pour réessayer.',
  gone: 'Cette fiche n’est plus dans votre historique.',

  stateLabel: 'Où en est-elle ?',
  stateText: {
    planned: 'Vous avez noté ce que vous voulez apprendre ; le chat est encore à venir.',
    draft: 'Vous êtes encore en train d’écrire.',
    complete: 'Écrite. Copiez-la dans le formulaire de l’organisme quand il sera temps.',
    submitted:
      'Copiée dans le formulaire, ou montrée à qui l’a demandée. Ses faits restent tels qu’ils sont maintenant.',
  },
  stillMissing: (labels: readonly string[]) => `Pas encore écrit : ${labels.join(' ; ')}.`,
  remindLabel: 'Me rappeler d’y revenir',
  remindNever: 'Pas de rappel',
  remindIn: (weeks: number) => `Dans ${counted(weeks, 'semaine', 'semaines')}`,
  remindOn: (date: string) => `Le ${date}`,
  notNotified: 'Ce jour-là, la fiche figure en tête de vos fiches CPD.',
  notified: 'Ce jour-là, votre navigateur vous le signale, et la fiche figure en tête de vos fiches CPD.',
  notify: 'Que mon navigateur me le signale aussi',
  notifyRefused:
    'Votre navigateur a reçu pour consigne de ne pas afficher de notifications. La fiche figure tout de même en tête de vos fiches CPD.',
  attachmentsHeading: 'Ce qui va avec',
  attachmentsText: 'Les fichiers ne sont pas copiés ; notez ce qu’il y a et où cela se trouve.',
  attachmentName: 'Quoi',
  attachmentPlace: 'Où (une adresse, un dossier)',
  addAttachment: 'Ajouter',
  removeAttachment: (name: string) => `Retirer ${name}`,
  delete: 'Supprimer cette fiche',
  deleteTitle: 'Supprimer cette fiche ?',
  deleteText: 'Ce que vous y avez écrit est supprimé définitivement. La session et vos posts restent.',
  deleteAction: 'Supprimer',
  keep: 'Conserver',
  deleteFailed: 'La fiche n’a pas pu être supprimée à l’instant. Veuillez réessayer.',
};
