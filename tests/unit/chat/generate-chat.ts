import { extractTags } from '../../../lib/chat/hashtags.ts';
import { byTime } from '../../../lib/chat/merge-posts.ts';
import { blankPost, type Post } from '../../../lib/chat/post.ts';
import { MINUTE } from './make-post.ts';

/** A host's post beside the questions, minutes after the start. */
export interface HostLine {
  readonly minute: number;
  readonly text: string;
  readonly author?: string;
}

/** A session to make up. Minutes count from `start`. */
export interface ChatSpec {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly tag: string;
  readonly host: string;
  readonly questions: readonly number[];
  /** Until when people talk busily; then the talk dies down within some minutes. */
  readonly talkUntil: number;
  readonly talkFrom?: number;
  readonly lines?: readonly HostLine[];
  readonly people?: number;
  /** Posts a minute beside the numbered answers (dossier 7.2: 3 to 7 in all). */
  readonly pace?: number;
  readonly label?: string;
  readonly wordings?: readonly string[];
  readonly seed?: number;
}

const TALK = [
  'Could not agree more with that',
  'We tried the same at our place last year',
  'Such a good point, thank you',
  'That is new to me, do you have a reference?',
  'It depends on the day of the week with us',
  'Our technicians lead on this and it works well',
  'Nodding along over here',
  'I would add that patients tell us the opposite',
  'Interesting, we stopped doing that in spring',
  'Shared learning at its best',
];

export const WORDINGS = [
  'What does a good medicines review look like to you?',
  'Where do handovers go wrong most often in your team?',
  'How do you involve patients in the decision?',
  'Which barriers have you met, and how did you get round them?',
  'What would you change if the money was there?',
  'What is one thing that you will take back to work tomorrow?',
  'Who else should have been in the room tonight?',
  'What should we talk about next time?',
];

let lastId = 1_950_000_000_000_000_000n;

/** Makes the posts of a session: questions, answers at the pace measured (dossier 7.2), talk, lines of the host. */
export function generateChat(spec: ChatSpec): Post[] {
  const random = randomFrom(spec.seed ?? 7);
  const people = Array.from(
    { length: spec.people ?? 24 },
    (_, index) => `${spec.tag.toLowerCase().slice(0, 6)}_p${index}`,
  );
  const anyone = () => people[Math.floor(random() * people.length)] ?? 'somebody';
  const posts: Post[] = [];
  const say = (minute: number, author: string, text: string, more: Partial<Post> = {}) => {
    lastId += 1n;
    const at = spec.start + Math.round((minute * MINUTE) / 1000) * 1000;
    const full = `${text} #${spec.tag}`;
    const post = {
      ...blankPost,
      id: String(lastId),
      author,
      text: full,
      at,
      hashtags: extractTags(full),
      eyes: ['wire'] as const,
    };
    posts.push({ ...post, ...more });
    return posts.at(-1) as Post;
  };
  const label = spec.label ?? 'Q';
  const answer = label === 'Q' || label === 'F' || label === 'V' ? 'A' : label === 'P' ? 'R' : label;
  for (const line of spec.lines ?? []) say(line.minute, line.author ?? spec.host, line.text);
  for (const [index, minute] of spec.questions.entries()) {
    const asked = say(
      minute,
      spec.host,
      `${label}${index + 1}: ${(spec.wordings ?? WORDINGS)[index] ?? 'And what else?'}`,
    );
    const answerers = Math.round(people.length * 0.5);
    for (let one = 0; one < answerers; one += 1) {
      // Median 5.1 minutes, nine in ten within 11.7 (dossier 7.2).
      const after = Math.exp(1.63 + 0.648 * normal(random));
      if (minute + after > spec.talkUntil + 4) continue;
      const isReply = random() < 0.4;
      say(minute + after, anyone(), `${answer}${index + 1} ${TALK[one % TALK.length]}`, {
        replyTo: isReply ? asked.id : null,
        replyToAuthor: isReply ? spec.host : null,
      });
    }
  }
  const from = spec.talkFrom ?? 0;
  const talks = Math.round((spec.talkUntil - from) * (spec.pace ?? 3));
  for (let one = 0; one < talks; one += 1) {
    const at = from + random() * (spec.talkUntil - from);
    say(at, anyone(), `@${anyone()} ${TALK[one % TALK.length]}`, { replyToAuthor: anyone() });
  }
  // People say thanks and good-bye for some minutes, ever fewer.
  for (let one = 0; one < 10; one += 1) {
    say(spec.talkUntil + 0.5 + one * one * 0.2, anyone(), 'Thanks all, enjoyed that');
  }
  return posts.sort(byTime);
}

/** Mulberry32: a small generator of numbers from 0 to 1 that gives the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
