import type { ClueKind, RiskKind } from '../../safety/risk.ts';

/** Where a regulator or the law says it. */
export interface SafetySource {
  readonly body: string;
  readonly title: string;
  /** Paragraph or standard; null where the source counts none. */
  readonly clause: string | null;
  readonly link: string;
}

/** What is shown of one thing that the safety check found. */
export interface SafetyNote {
  /** What it looks like: one sentence, careful, for the check may be wrong. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What the person may do. */
  readonly todo: string;
  /** The first is the one to show where there is room for one. */
  readonly sources: readonly [SafetySource, ...SafetySource[]];
}

/** Month in which the sources were last read: `YYYY-MM`. A new Code of the NMC is announced for autumn 2027. */
export const safetySourcesChecked = '2026-11';

const gphcSocial: SafetySource = {
  body: 'GPhC',
  title: 'Using social media platforms professionally',
  clause: null,
  link: 'https://www.pharmacyregulation.org/about-us/news-and-updates/regulate/using-social-media-platforms-professionally',
};
const gphcConfidentiality: SafetySource = {
  body: 'GPhC',
  title: 'Standards for pharmacy professionals',
  clause: 'standard 7',
  link: 'https://www.pharmacyregulation.org/about-us/news-and-updates/regulate/upholding-patient-confidentiality-during-pharmacy-consultations',
};
const gmcPractice: SafetySource = {
  body: 'GMC',
  title: 'Good medical practice 2024',
  clause: 'paragraph 88',
  link: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/good-medical-practice',
};
const gmcSocial: SafetySource = {
  body: 'GMC',
  title: 'Using social media as a medical professional',
  clause: null,
  link: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
};
const nmcSocial: SafetySource = {
  body: 'NMC',
  title: 'Guidance on using social media responsibly; the Code',
  clause: 'paragraph 20.10',
  link: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
};
const nmcAccounts: SafetySource = {
  body: 'NMC',
  title: 'Revalidation: written reflective accounts',
  clause: null,
  link: 'https://www.nmc.org.uk/revalidation/requirements/written-reflective-accounts',
};
const advertisingLaw: SafetySource = {
  body: 'Human Medicines Regulations 2012',
  title: 'Advertising of prescription-only medicines to the public',
  clause: 'regulation 284',
  link: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/284',
};

const confidentiality: readonly [SafetySource, ...SafetySource[]] = [gphcConfidentiality, gmcPractice, nmcSocial];

/** The sentences of each kind of risk. */
export const safetyNotes: Readonly<Record<RiskKind, SafetyNote>> = {
  'nhs-number': {
    what: 'This looks like an NHS number.',
    why: 'It stands for one patient, and whoever has access to records can look that person up.',
    todo: 'Take it out. You can tell the story without it.',
    sources: confidentiality,
  },
  'chi-number': {
    what: 'This looks like a CHI number.',
    why: 'It stands for one patient, and its first six digits are the date of birth.',
    todo: 'Take it out. You can tell the story without it.',
    sources: confidentiality,
  },
  'hc-number': {
    what: 'This looks like a Health and Care number.',
    why: 'It stands for one patient, and whoever has access to records can look that person up.',
    todo: 'Take it out. You can tell the story without it.',
    sources: confidentiality,
  },
  'patient-number': {
    what: 'This looks like a number that belongs to one person, such as a hospital or insurance number.',
    why: 'Whoever has access to records can look that person up.',
    todo: 'Take it out, or check that it is nobody’s.',
    sources: confidentiality,
  },
  'date-of-birth': {
    what: 'This looks like a date of birth.',
    why: 'Together with a place or a name it is often enough to know who somebody is.',
    todo: 'Give an age range instead, or leave it out.',
    sources: confidentiality,
  },
  phone: {
    what: 'This looks like a phone number.',
    why: 'It may be a patient’s or a colleague’s, and what is posted stays findable after it is deleted.',
    todo: 'Take it out, unless it is meant for the public.',
    sources: [gphcSocial, gmcSocial, nmcSocial],
  },
  email: {
    what: 'This looks like a person’s email address.',
    why: 'It may be a patient’s or a colleague’s, and what is posted stays findable after it is deleted.',
    todo: 'Take it out, unless it is meant for the public.',
    sources: [gphcSocial, gmcSocial, nmcSocial],
  },
  postcode: {
    what: 'This looks like a whole postcode.',
    why: 'A postcode covers about 15 addresses. With an age or an illness it can name a patient.',
    todo: 'Leave it out, or give the region. The postcode of a public place is fine.',
    sources: confidentiality,
  },
  combination: {
    what: 'Together, these details may tell who a patient is.',
    why: 'Nothing here is a name, yet the patient, their family or neighbours could recognise the case.',
    todo: 'Take out or blur what the story does not need: the day, the place, the exact age, the work.',
    sources: [gphcSocial, gmcSocial, nmcSocial],
  },
  'reply-to-patient': {
    what: 'This reads like advice on treatment to somebody who asks about their own health.',
    why: 'Everybody can read it, you do not know their history, and they may take it for a consultation.',
    todo: 'Keep it general, and point to their own pharmacist, their GP or NHS 111.',
    sources: [gphcSocial, gmcSocial],
  },
  'names-colleague': {
    what: 'This names a colleague.',
    why: 'A post that blames somebody by name may be unfair to them. A record of learning should identify nobody.',
    todo: 'Say what happened without the name: “a colleague”, “the GP practice”.',
    sources: [nmcAccounts, gphcSocial],
  },
  'advertises-medicine': {
    what: 'This reads like an offer of a prescription-only medicine.',
    why: 'Prescription-only medicines may not be advertised to the public in the United Kingdom.',
    todo: 'Speak of the service or the condition, without the medicine’s name and price.',
    sources: [advertisingLaw, gphcSocial],
  },
};

/** The kinds of risk, as words in a list. */
export const riskNames: Readonly<Record<RiskKind, string>> = {
  'nhs-number': 'NHS numbers',
  'chi-number': 'CHI numbers',
  'hc-number': 'Health and Care numbers',
  'patient-number': 'other numbers of patients',
  'date-of-birth': 'dates of birth',
  phone: 'phone numbers',
  email: 'email addresses',
  postcode: 'postcodes',
  combination: 'details that together identify somebody',
  'reply-to-patient': 'advice to patients',
  'names-colleague': 'names of colleagues',
  'advertises-medicine': 'offers of medicines',
};

/** The clues of a combination, as words in a list. */
export const clueWords: Readonly<Record<ClueKind, string>> = {
  name: 'a name or initials',
  age: 'an age',
  sex: 'a sex',
  place: 'a place',
  time: 'a time',
  condition: 'a condition or medicine',
  occupation: 'an occupation',
  relation: 'a relationship',
  origin: 'where somebody comes from',
  uniqueness: 'being the only one',
};
