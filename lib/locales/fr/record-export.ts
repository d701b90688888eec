import type { recordExport as english } from '../en/record-export.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

export const recordExport: Words<typeof english> = {
  heading: 'Enregistrer ou imprimer',
  portfolioHeading: 'Enregistrer ou imprimer en portfolio',
  text:
    'La plupart des organismes veulent que les champs soient saisis dans leur propre formulaire : « Copier », à côté de ' +
    'chaque champ, sert à cela. Un fichier est pour votre propre portfolio, un entretien d’évaluation ou un audit.',
  levelLabel: 'Ce qui est joint',
  levels: {
    own: { name: 'Les faits et ce que vous avez écrit', text: 'Aucun post. Suffit dans la plupart des cas.' },
    posts: {
      name: 'Vos posts aussi',
      text: 'Avec leurs liens, comme preuves. Les noms des personnes que vous mentionnez sont omis.',
    },
    links: {
      name: 'Vos posts, et les posts des autres par un lien',
      text: 'De ce que vous avez partagé, seulement les adresses, sans noms ni mots.',
    },
  },
  formatLabel: 'Format',
  formats: {
    docx: 'Document Word (DOCX)',
    html: 'Page web (HTML)',
    markdown: 'Markdown',
    csv: 'Tableur (CSV), dates 2026-10-06',
    'csv-british': 'Tableur (CSV), dates 06/10/2026',
    'csv-access': 'Tableur (CSV) pour Access LMS',
    'csv-river': 'Tableur (CSV) pour BPCA (River)',
    json: 'Tout (JSON)',
    calendar: 'Les sessions, pour un agenda (ICS)',
  },
  look: (places: number) =>
    `Avant de partager ceci, regardez encore une fois ${counted(places, 'endroit', 'endroits')} :`,
  more: (places: number) => `Et ${counted(places, 'autre', 'autres')}.`,
  openRecord: 'Ouvrir la fiche',
  attachments: 'Pièces jointes',
  ownPosts: 'Vos posts',
  notes: {
    'csv-access':
      'Dans Access LMS, téléchargez le modèle d’importation de votre dispositif (My CPD, Import), et copiez ces colonnes dans les siennes ; n’omettez aucune de ses colonnes. Vérifiez les heures : là où votre formulaire n’en demande pas, elles sont suggérées.',
    'csv-river':
      'C’est votre administrateur qui l’importe. Le numéro de membre, le type de valeur, la catégorie, les étiquettes et le statut doivent correspondre exactement aux listes de River : ils sont donc laissés vides pour que vous les remplissiez. Vérifiez les heures : là où votre formulaire n’en demande pas, elles sont suggérées.',
  },
  save: 'Enregistrer',
  print: 'Imprimer ou enregistrer en PDF',
  making: 'Création du fichier…',
  progress: (done: number, all: number) =>
    done < all
      ? `Écriture de la fiche ${numeral(done)} sur ${numeral(all)}…`
      : 'Toutes les fiches sont écrites ; assemblage du fichier…',
  cancel: 'Annuler',
  cancelled: 'Annulé. Aucun fichier n’a été créé.',
  saved: (fileName: string) => `Enregistré sous ${fileName} dans vos téléchargements.`,
  large: 'Il dépasse 10 Mo, ce que certains portfolios n’acceptent pas : choisissez une année à la fois.',
  printed:
    'La fenêtre d’impression est ouverte : choisissez-y « Enregistrer au format PDF ». Pour un PDF que les lecteurs d’écran peuvent suivre, utilisez Chrome ou Edge, ou enregistrez le document Word.',
  failed: 'Le fichier n’a pas pu être créé. Rien n’a été modifié ; veuillez réessayer.',
  yearLabel: 'Quelles fiches',
  allYears: 'Toutes',
  ofYear: (year: number, records: number) => `Celles de ${year} (${numeral(records)})`,
};
