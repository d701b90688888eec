import type { clueWords as englishClues, riskNames as englishRisks } from '../en/safety.ts';
import { safetyNotes as english } from '../en/safety.ts';
import type { Words } from '../language-words.ts';

const takeOut = 'Nehmen Sie sie heraus. Die Geschichte lässt sich auch ohne sie erzählen.';
const lookUp = 'Sie steht für einen einzelnen Patienten, und wer Zugang zu Akten hat, kann diese Person nachschlagen.';
const findable =
  'Sie könnte einem Patienten oder einem Kollegen gehören, und was gepostet ist, bleibt auffindbar, auch wenn es ' +
  'gelöscht wird.';
const unlessPublic = 'Nehmen Sie sie heraus, es sei denn, sie ist für die Öffentlichkeit bestimmt.';

export const safetyNotes: Words<typeof english> = {
  'nhs-number': {
    ...english['nhs-number'],
    what: 'Das sieht nach einer NHS-Nummer aus.',
    why: lookUp,
    todo: takeOut,
  },
  'chi-number': {
    ...english['chi-number'],
    what: 'Das sieht nach einer CHI-Nummer aus.',
    why: 'Sie steht für einen einzelnen Patienten, und ihre ersten sechs Ziffern sind das Geburtsdatum.',
    todo: takeOut,
  },
  'hc-number': {
    ...english['hc-number'],
    what: 'Das sieht nach einer Health-and-Care-Nummer aus.',
    why: lookUp,
    todo: takeOut,
  },
  'patient-number': {
    ...english['patient-number'],
    what: 'Das sieht nach einer Nummer aus, die zu einer Person gehört, etwa einer Krankenhaus- oder Versicherungsnummer.',
    why: 'Wer Zugang zu Akten hat, kann diese Person nachschlagen.',
    todo: 'Nehmen Sie sie heraus, oder prüfen Sie, dass sie zu niemandem gehört.',
  },
  'date-of-birth': {
    ...english['date-of-birth'],
    what: 'Das sieht nach einem Geburtsdatum aus.',
    why: 'Zusammen mit einem Ort oder einem Namen genügt es oft, um zu wissen, wer jemand ist.',
    todo: 'Nennen Sie stattdessen eine Altersspanne, oder lassen Sie es weg.',
  },
  phone: {
    ...english.phone,
    what: 'Das sieht nach einer Telefonnummer aus.',
    why: findable,
    todo: unlessPublic,
  },
  email: {
    ...english.email,
    what: 'Das sieht nach der E-Mail-Adresse einer Person aus.',
    why: findable,
    todo: unlessPublic,
  },
  postcode: {
    ...english.postcode,
    what: 'Das sieht nach einem vollständigen britischen Postcode aus.',
    why: 'Ein Postcode umfasst etwa 15 Adressen. Mit einem Alter oder einer Krankheit kann er einen Patienten benennen.',
    todo: 'Lassen Sie ihn weg, oder nennen Sie die Region. Der Postcode eines öffentlichen Ortes ist in Ordnung.',
  },
  combination: {
    ...english.combination,
    what: 'Zusammen können diese Einzelheiten verraten, wer ein Patient ist.',
    why: 'Nichts davon ist ein Name, und doch könnten der Patient, Angehörige oder Nachbarn den Fall erkennen.',
    todo:
      'Nehmen Sie heraus oder verwischen Sie, was die Geschichte nicht braucht: den Tag, den Ort, das genaue Alter, ' +
      'die Arbeit.',
  },
  'reply-to-patient': {
    ...english['reply-to-patient'],
    what: 'Das liest sich wie ein Rat zur Behandlung an jemanden, der nach der eigenen Gesundheit fragt.',
    why: 'Alle können es lesen, Sie kennen die Vorgeschichte nicht, und es könnte für eine Beratung gehalten werden.',
    todo: 'Bleiben Sie allgemein, und verweisen Sie an die eigene Apotheke, die Hausarztpraxis oder NHS 111.',
  },
  'names-colleague': {
    ...english['names-colleague'],
    what: 'Hier wird ein Kollege oder eine Kollegin beim Namen genannt.',
    why:
      'Ein Post, der jemandem namentlich die Schuld gibt, kann unfair sein. Eine Aufzeichnung über das Lernen soll ' +
      'niemanden erkennbar machen.',
    todo: 'Sagen Sie ohne den Namen, was geschehen ist: „jemand aus dem Kollegium“, „die Hausarztpraxis“.',
  },
  'advertises-medicine': {
    ...english['advertises-medicine'],
    what: 'Das liest sich wie ein Angebot eines verschreibungspflichtigen Arzneimittels.',
    why: 'Im Vereinigten Königreich darf für verschreibungspflichtige Arzneimittel nicht öffentlich geworben werden.',
    todo: 'Sprechen Sie von der Leistung oder der Krankheit, ohne Namen und Preis des Arzneimittels.',
  },
};

export const riskNames: Words<typeof englishRisks> = {
  'nhs-number': 'NHS-Nummern',
  'chi-number': 'CHI-Nummern',
  'hc-number': 'Health-and-Care-Nummern',
  'patient-number': 'andere Nummern von Patienten',
  'date-of-birth': 'Geburtsdaten',
  phone: 'Telefonnummern',
  email: 'E-Mail-Adressen',
  postcode: 'Postcodes',
  combination: 'Einzelheiten, die zusammen jemanden erkennbar machen',
  'reply-to-patient': 'Rat an Patienten',
  'names-colleague': 'Namen von Kollegen',
  'advertises-medicine': 'Angebote von Arzneimitteln',
};

export const clueWords: Words<typeof englishClues> = {
  name: 'ein Name oder Initialen',
  age: 'ein Alter',
  sex: 'ein Geschlecht',
  place: 'ein Ort',
  time: 'eine Zeit',
  condition: 'eine Krankheit oder ein Arzneimittel',
  occupation: 'ein Beruf',
  relation: 'eine Beziehung',
  origin: 'die Herkunft',
  uniqueness: 'die einzige Person dieser Art zu sein',
};
