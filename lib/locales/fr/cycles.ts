import type { cycleWords as english } from '../en/cycles.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';

const SINGULAR = { records: 'fiche', hours: 'heure', credits: 'crédit', types: 'type', gaps: 'interruption' } as const;

export const cycleWords: Words<typeof english> = {
  oneBody:
    'Une fiche ne compte que pour l’organisme de son formulaire. Rédigez-la une fois pour chaque organisme qui doit la voir.',
  noAmount:
    'Aucun nombre n’est demandé : ce qui compte, c’est que vos fiches montrent ce dont vous aviez besoin et ce qui en est ressorti.',
  units: {
    records: 'fiches',
    hours: 'heures',
    credits: 'crédits',
    percent: '%',
    types: 'types',
    gaps: 'interruptions',
  },
  written: (written: number, begun: number) =>
    begun === 0
      ? `${counted(written, 'rédigée', 'rédigées')}.`
      : `${counted(written, 'rédigée', 'rédigées')}, ${counted(begun, 'commencée', 'commencées')}.`,
  alsoBegun: (amount: number, unit: 'hours' | 'credits') =>
    unit === 'hours'
      ? `${counted(amount, 'heure de plus figure', 'heures de plus figurent')} dans des fiches commencées.`
      : `${counted(amount, 'crédit de plus figure', 'crédits de plus figurent')} dans des fiches commencées.`,
  unreadable: (count: number) =>
    `${counted(count, 'fiche n’a', 'fiches n’ont')} pas de nombre là où le formulaire en demande un, et ` +
    `${count < 2 ? 'compte' : 'comptent'} pour rien.`,
  unasked: (count: number) =>
    `${counted(count, 'fiche ne compte', 'fiches ne comptent')} pas encore, car la partie qui la fait compter est vide.`,
  notNotedBefore: (count: number) =>
    `${counted(count, 'fiche planifiée n’a', 'fiches planifiées n’ont')} pas d’intention notée avant le chat.`,
  overCap: (amount: number) =>
    `${counted(amount, 'crédit du Group 1 dépasse', 'crédits du Group 1 dépassent')} la moitié qui compte.`,
  gaps: (spans: readonly string[]) => `À expliquer dans votre profil : ${spans.join(' ; ')}.`,
  span: (from: string, until: string) => `du ${from} au ${until}`,
  goals: {
    cpdRecords: 'Fiches CPD',
    planned: 'Fiches CPD planifiées',
    peer: 'Discussion entre pairs',
    account: 'Compte rendu réflexif',
    accounts: 'Comptes rendus réflexifs',
    hours: 'Heures',
    participatory: 'Heures participatives',
    credits: 'Crédits',
    verifiable: 'Heures vérifiables',
    twoYears: 'Heures vérifiables sur deux années quelconques',
    types: 'Types d’activité',
    gaps: 'Interruptions de trois mois ou plus',
    cyclesLeast: 'Cycles, au moins',
    cyclesMost: 'Cycles, au plus',
    scheduled: 'Cycles planifiés',
    scope: 'Cycles en rapport avec votre champ d’exercice actuel',
    evaluated: 'Cycles évalués directement dans la pratique',
  },
  notes: {
    notAsked: 'Le GMC ne fixe aucun nombre ; les collèges médicaux suggèrent celui-ci.',
    noHours: 'Le HCPC ne compte pas d’heures.',
    onlyProvider:
      'Seules comptent les heures dont vous avez une preuve délivrée par un organisateur ; un tweet chat en soi n’en a pas.',
    beyondCycle: 'Le GDC considère aussi deux années à cheval sur la fin d’un cycle, ce qui n’est pas compté ici.',
    half: 'La moitié des crédits au plus peut être du Group 1.',
    onlyReflected: 'Seules comptent les activités accompagnées d’une réflexion.',
    onceOnly: 'Le même apprentissage compte une fois, et rien n’est reporté.',
    newRules: 'De nouvelles règles sont attendues à l’automne 2027.',
    others: 'Ce que vous consignez ailleurs comme apprentissage n’est pas compté ici.',
  },
};

/** What is asked for: "1 heure", "20 heures". */
export function unitOf(need: number, unit: keyof typeof SINGULAR): string {
  return `${numeral(need)} ${need < 2 ? SINGULAR[unit] : cycleWords.units[unit]}`;
}
