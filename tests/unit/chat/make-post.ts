import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import type { ChatInput } from '../../../lib/chat/chat-types.ts';
import { extractTags } from '../../../lib/chat/hashtags.ts';
import { blankPost, type Post } from '../../../lib/chat/post.ts';

/** Tuesday 6 October 2026, 20:00 in London. */
export const EIGHT = Date.UTC(2026, 9, 6, 19, 0, 0);
export const MINUTE = 60_000;

let lastId = 1_900_000_000_000_000_000n;

/** A post of the wire at a minute after eight o'clock; anything can be overridden. */
export function postAt(minute: number, author: string, text: string, more: Partial<Post> = {}): Post {
  lastId += 1n;
  return {
    ...blankPost,
    id: String(lastId),
    author,
    text,
    at: EIGHT + Math.round(minute * MINUTE),
    hashtags: extractTags(text),
    lang: 'en',
    eyes: ['wire'],
    ...more,
  };
}

/** The input of a tab that shows the search page of a tag at a minute after eight o'clock. */
export function inputAt(
  minute: number,
  posts: readonly Post[],
  more: Partial<ChatInput> = {},
  tag = 'WePh',
): ChatInput {
  return {
    page: { kind: 'search', url: `https://x.com/search?q=%23${tag}`, tags: [tag], handle: null, statusId: null },
    tabId: 7,
    posts,
    choices: { followed: [], declined: [], hosts: [] },
    catalogue: CATALOGUE,
    viewer: 'ward_sam',
    now: EIGHT + Math.round(minute * MINUTE),
    ...more,
  };
}

/** An evening of six questions, one every ten minutes from minute 3, hosted by one account, with some talk. */
export function evening(host = 'WePharmacists', tag = 'WePh', label = 'Q'): Post[] {
  const answer = label === 'Q' ? 'A' : label;
  const wordings = [
    'What does a safe discharge look like to you?',
    'Where do errors creep in most often?',
    'Who should explain the new medicines to the patient?',
    'How do you reach the community pharmacy in time?',
    'Which tool has saved you most time this year?',
    'What one thing will you try on Monday?',
  ];
  const people = ['nell_rx', 'tomos_meds', 'aisha_pharm', 'greg_on_call', 'lena_tech'];
  const posts = [
    postAt(-3, host, `Good evening everyone and welcome to #${tag}! Tonight: discharge medicines.`),
    postAt(0.5, host, `We number questions Q1, Q2, Q3. Please start your reply with A1, A2, A3 and add #${tag}`),
    postAt(1, 'nell_rx', `Evening all, Nell from Cardiff here #${tag}`),
    postAt(1.5, 'tomos_meds', `Hello! Listening in while cooking #${tag.toLowerCase()}`),
  ];
  for (const [index, wording] of wordings.entries()) {
    const number = index + 1;
    const minute = 3 + index * 10;
    posts.push(postAt(minute, host, `${label}${number}: ${wording} #${tag}`));
    for (const [at, person] of people.entries()) {
      posts.push(postAt(minute + 1 + at, person, `${answer}${number} thought ${at} of mine about it #${tag}`));
    }
    posts.push(postAt(minute + 6, 'aisha_pharm', `@nell_rx could not agree more #${tag}`));
  }
  posts.push(postAt(59, host, `Thank you all for joining tonight, see you next time #${tag}`));
  return posts;
}
