import type { Transcript, TranscriptPost, TranscriptSection } from './transcript.ts';

/** The words that both forms of a transcript share. */
export const transcriptWords = {
  title: (tags: string) => `Transcript of ${tags}`,
  date: 'Date',
  time: 'Time',
  hosts: 'Hosts',
  unknown: 'not known',
  posts: 'Posts',
  contents: 'Contents',
  host: 'host',
  own: 'you',
  open: 'Open on X',
  noPosts: 'No post under this question was seen.',
  truncated: 'Only the beginning of this post was seen.',
  replyTo: (name: string) => `in reply to ${name}`,
  quotes: (name: string) => `quotes ${name}`,
  alsoAnswers: (labels: string) => `also answers ${labels}`,
  picture: (text: string) => `Picture: ${text}`,
  pollChoice: (text: string) => `Poll choice: ${text}`,
  media: 'With a picture or video; see the post on X.',
  askedBy: (name: string, time: string) => `Asked by ${name} at ${time}`,
  notice: 'Other people’s public posts, kept for your own study. Ask before you publish it.',
  withoutNames:
    'Names are left out except for the hosts and you: others appear as “Participant 1” and so on, without links. ' +
    'Names that people wrote out in their words are still there, and a search on X may find a post by its words.',
  made: (date: string, time: string, zone: string) =>
    `Made by Chatside on ${date} at ${time} (${zone}) from the posts that this browser had loaded. ` +
    'Posts it did not load are missing, so the transcript may be incomplete.',
} as const;

/** "42 posts by 12 people, 5 of them yours; 3 reposts left out". */
export function countsInWords({ posts, people, own, reposts }: Transcript['counts']): string {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  const parts = [`${many(posts, 'post', 'posts')} by ${many(people, 'person', 'people')}, ${own} of them yours`];
  if (reposts > 0) parts.push(`${many(reposts, 'repost', 'reposts')} left out`);
  return parts.join('; ');
}

/** The heading of a section without its question's wording; `all` are the sections it stands among. */
export function sectionTitle({ kind, question }: TranscriptSection, all: readonly TranscriptSection[]): string {
  if (kind === 'question') return question?.label ?? '';
  if (kind === 'after') return 'Afterwards';
  return all.some((section) => section.question) ? 'Before the first question' : 'During the session';
}

/** What stands beside a post's author, in order. */
export function postRemarks(post: TranscriptPost): string[] {
  return [
    ...(post.isHost ? [transcriptWords.host] : []),
    ...(post.isOwn ? [transcriptWords.own] : []),
    ...(post.replyTo === null ? [] : [transcriptWords.replyTo(post.replyTo)]),
    ...(post.quotes === null ? [] : [transcriptWords.quotes(post.quotes)]),
    ...(post.alsoAnswers.length > 0 ? [transcriptWords.alsoAnswers(post.alsoAnswers.join(', '))] : []),
  ];
}

/** What is said below a post's text about pictures and what is missing. */
export function postNotes(post: TranscriptPost): string[] {
  return [
    ...post.pictures.map((text) => transcriptWords.picture(text)),
    ...(post.hasMedia && post.pictures.length === 0 ? [transcriptWords.media] : []),
    ...(post.isTruncated ? [transcriptWords.truncated] : []),
  ];
}
