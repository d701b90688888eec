import { extractTags } from '../chat/hashtags.ts';
import { blankPost, type Post } from '../chat/post.ts';
import { practiceLines as lines, type PracticeTopic } from '../locales/practice-chats.ts';

/** Hashtag of every practice chat, without `#`; nobody on X is meant by it. */
export const PRACTICE_TAG = 'ChatsidePractice';
/** Handle under which the person takes part. */
export const PRACTICE_VIEWER = 'you';
/** Minutes of the evening at which the five questions are asked. */
export const QUESTION_MINUTES = [5, 15, 25, 35, 45] as const;
/** The chat is over, minutes after its start. */
export const PRACTICE_END = 60;

const MINUTE = 60_000;
/** Ids below X's own: a made-up post can never be taken for a real one. */
const FIRST_ID = 1_000;

/** A post of the person in the practice, as the page sent it. */
export interface OwnPracticePost {
  readonly post: Post;
  /** When it was sent, minutes after the start. */
  readonly minute: number;
}

interface Line {
  readonly minute: number;
  readonly author: { readonly handle: string; readonly name: string };
  readonly text: string;
  readonly replyTo?: Post;
}

/**
 * All posts of the evening so far, the person's own and what others answer to them among them, oldest first. The same
 * arguments give the same posts.
 * @param startsAt milliseconds since 1970. @param minute minutes after the start.
 */
export function practicePosts(
  topic: PracticeTopic,
  own: readonly OwnPracticePost[],
  startsAt: number,
  minute: number,
): readonly Post[] {
  const script = scriptOf(topic).map((line, place) => postOf(line, FIRST_ID + place, startsAt));
  const reactions = own.map((one, place) => postOf(reactionTo(one, place), FIRST_ID * 2 + place, startsAt));
  return [...script, ...reactions, ...own.map(({ post }) => post)]
    .filter(({ at }) => at <= startsAt + minute * MINUTE)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Minutes after the start of the next question after `minute`, or of the end. */
export function nextStop(minute: number): number {
  return QUESTION_MINUTES.find((at) => at > minute) ?? PRACTICE_END;
}

function scriptOf(topic: PracticeTopic): readonly Line[] {
  const tag = `#${PRACTICE_TAG}`;
  const person = (place: number) => lines.people[place % lines.people.length] ?? lines.people[0];
  const said = (minute: number, text: string, place: number): Line => ({
    minute,
    author: person(place),
    text: `${text} ${tag}`,
  });
  const asked = (minute: number, text: string): Line => ({ minute, author: lines.host, text });
  return [
    asked(0, lines.welcome(tag, topic.name)),
    asked(0.5, lines.rules(tag)),
    ...lines.hellos.map((text, place) => said(1 + place * 0.8, text, place)),
    ...topic.questions.flatMap(({ question, answers }, index) => {
      const at = QUESTION_MINUTES[index] ?? PRACTICE_END;
      return [
        asked(at, `Q${index + 1}: ${question} ${tag}`),
        ...answers.map((text, place) => said(at + 1.5 + place * 2, `A${index + 1} ${text}`, index * 3 + place + 2)),
      ];
    }),
    asked(50, lines.lastCall(tag)),
    asked(57.5, lines.closing(tag)),
    ...lines.thanks.map((text, place) => said(58.2 + place * 0.8, text, place + 7)),
  ].sort((a, b) => a.minute - b.minute);
}

/** Somebody answers each post of the person: the first with a welcome. */
function reactionTo({ post, minute }: OwnPracticePost, place: number): Line {
  const words = place === 0 ? lines.helloBack : lines.reactions;
  const author = place === 0 ? lines.host : (lines.people[(place * 5) % lines.people.length] ?? lines.people[0]);
  return { minute: minute + 1.5, author, text: words[place % words.length] ?? words[0] ?? '', replyTo: post };
}

function postOf({ minute, author, text, replyTo }: Line, id: number, startsAt: number): Post {
  return {
    ...blankPost,
    id: String(id),
    author: author.handle,
    authorName: author.name,
    text,
    at: startsAt + Math.round(minute * MINUTE),
    hashtags: extractTags(text),
    replyTo: replyTo?.id ?? null,
    replyToAuthor: replyTo?.author ?? null,
    conversationId: replyTo?.id ?? String(id),
    eyes: ['page', 'wire'],
  };
}
