/** What the person works as; it picks whose guidance is cited. */
export const PROFESSIONS = ['pharmacist', 'pharmacy-technician', 'nurse-midwife', 'doctor', 'other'] as const;

export type Profession = (typeof PROFESSIONS)[number];

/** Where a hint comes from. */
export interface HintSource {
  readonly title: string;
  readonly link: string;
}

const accessible: HintSource = {
  title: 'Accessible Social: Keeping the conversation inclusive',
  link: 'https://www.accessible-social.com/post/keeping-the-conversation-inclusive',
};
const physiotalk: HintSource = {
  title: 'Physiotalk: How to take part in a tweet chat',
  link: 'https://physiotalk.co.uk/about/how-to-take-part-in-a-tweet-chat/',
};
const weCommunities: HintSource = { title: 'WeCommunities', link: 'http://www.wecommunities.org/blogs/100' };
const etiquette: HintSource = {
  title: 'Business 2 Community: Twitter chat etiquette',
  link: 'https://www.business2community.com/brandviews/union-metrics/twitter-chat-etiquette-5-rules-emily-post-twitter-chats-01238364',
};
const participation: HintSource = {
  title: 'Social Media Today: Why you should participate in Twitter chats',
  link: 'https://www.socialmediatoday.com/content/why-you-should-participate-twitter-chats',
};
const howTo: HintSource = {
  title: 'Claribel Ortega: How to Twitter chat',
  link: 'https://claribelortega.com/post/how-to-twitter-chat',
};

/** Who says so (dossier tweet-chat-practice 4), by what it is about. */
export const hintSources = {
  tag: physiotalk,
  hello: physiotalk,
  fast: physiotalk,
  listening: weCommunities,
  afterwards: weCommunities,
  followers: etiquette,
  links: etiquette,
  talk: participation,
  quote: howTo,
  thanks: howTo,
  altText: accessible,
  camelCase: accessible,
  publicAccount: {
    title: 'OTalk: Guide for participants',
    link: 'https://otalk.co.uk/resources/tweetchatting-guide-for-participants/',
  },
  number: {
    title: 'University of Surrey: Twitter chats',
    link: 'https://blogs.surrey.ac.uk/socialmedia/twitter-chats-why-are-they-useful-and-how-do-they-benefit-academic-staff/',
  },
} as const satisfies Readonly<Record<string, HintSource>>;

/** What a regulator says about confidentiality and about respect in public. */
interface Guidance {
  readonly confidential: HintSource;
  readonly respect: HintSource;
}

const gphc: HintSource = {
  title: 'GPhC: Using social media platforms professionally',
  link: 'https://www.pharmacyregulation.org/about-us/news-and-updates/regulate/using-social-media-platforms-professionally',
};
const nmc: HintSource = {
  title: 'NMC: Guidance on using social media responsibly',
  link: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
};
const gmc: HintSource = {
  title: 'GMC: Using social media as a medical professional',
  link: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
};
const hcpc: HintSource = {
  title: 'HCPC: Guidance on the use of social media',
  link: 'https://www.hcpc-uk.org/standards/meeting-our-standards/communication-and-using-social-media/',
};

const GUIDANCE: Readonly<Record<Profession, Guidance>> = {
  pharmacist: { confidential: gphc, respect: gphc },
  'pharmacy-technician': { confidential: gphc, respect: gphc },
  'nurse-midwife': { confidential: nmc, respect: nmc },
  doctor: { confidential: gmc, respect: gmc },
  other: { confidential: hcpc, respect: hcpc },
};

/** The guidance cited to somebody of a profession; pharmacy's to those who did not say (the chats are mostly theirs). */
export function guidanceOf(profession: Profession | null): Guidance {
  return GUIDANCE[profession ?? 'pharmacist'];
}
