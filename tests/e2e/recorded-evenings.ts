import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { currentQuestion, otherQuestions, questionNumber, questionText } from '../../components/sidebar/model-view.ts';
import { sessionClock } from '../../components/sidebar/session-clock.ts';
import { tagsInWords } from '../../components/sidebar/tag-input.ts';
import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import { chatState } from '../../lib/chat/chat-state.ts';
import type { ChatState, PageSighting } from '../../lib/chat/chat-types.ts';
import { extractTags } from '../../lib/chat/hashtags.ts';
import { blankPost, type Post } from '../../lib/chat/post.ts';
import { sidebar } from '../../lib/locales/en/sidebar.ts';
import { readJsonLines } from '../eval/json-lines.ts';
import type { NewPost, StandInPost } from '../stand-in/world-types.ts';

/** Where the recorded evenings lie when they are there: other people's posts, never part of the repository. */
const FILE = resolve(import.meta.dirname, '../../../shared/corpus/chat-sessions.jsonl');
const PICTURE = /\s*(?:https?:\/\/)?pic\.twitter\.com\/\w+/gu;
/** The background hears from a tab at least this often (milliseconds), so its state is never older. */
const TICK = 20_000;

/** A post of a recorded evening, as the stand-in takes it. */
export type RecordedPost = NewPost & { readonly at: number };

/** One recorded evening, posts oldest first. */
export interface RecordedEvening {
  readonly name: string;
  /** Without `#`. */
  readonly tag: string;
  readonly posts: readonly RecordedPost[];
  /** The numbers asked, in the order of asking, as people labelled them. */
  readonly numbers: readonly string[];
}

/** The recorded evenings; null where their file is absent. */
export function recordedEvenings(): RecordedEvening[] | null {
  if (!existsSync(FILE)) return null;
  const lines = readJsonLines(FILE) ?? [];
  const byName = Map.groupBy(lines, ({ value }) => String(value.session));
  return [...byName].map(([name, found]) => ({
    name,
    tag: String(found[0]?.value.chat).replace(/^#/u, ''),
    posts: found
      .map(({ line, value }) => ({ line, post: recordedPost(value) }))
      .sort((a, b) => a.post.at - b.post.at || a.line - b.line)
      .map(({ post }) => post),
    numbers: [...new Set(found.flatMap(({ value }) => labelledNumber(value) ?? []))],
  }));
}

function labelledNumber(value: Record<string, unknown>): string | null {
  const question = value.question as { number?: string; part?: string | null } | null;
  return question?.number == null ? null : `${question.number}${question.part ?? ''}`;
}

/** The record has a picture's short address in the text; on X it is a picture beside the text. */
function recordedPost(value: Record<string, unknown>): RecordedPost {
  const text = String(value.text);
  const pictures = text.match(PICTURE) ?? [];
  return {
    author: String(value.author).replace(/^@/u, ''),
    text: text.replace(PICTURE, '').trim(),
    at: Date.parse(String(value.at)),
    ...(pictures.length > 0 && { media: pictures.map(() => 'A picture of the evening') }),
  };
}

/**
 * What the sidebar must say at any moment of an evening, by the pure function alone: posts and a clock go in. The posts
 * are the record's; of the stand-in only their ids are taken, of the extension nothing.
 */
export class ExpectedSidebar {
  readonly #page: PageSighting;
  readonly #delivered: { readonly at: number; readonly post: Post }[] = [];
  readonly #states = new Map<string, ChatState>();

  constructor(page: PageSighting) {
    this.#page = page;
  }

  /** Takes a post in the order of posting, and when X had it to give (milliseconds since 1970, the evening's clock). */
  add(recorded: RecordedPost, posted: StandInPost, deliveredAt: number): void {
    const { text } = recorded;
    const post: Post = {
      ...blankPost,
      id: posted.id,
      author: recorded.author,
      text,
      at: recorded.at,
      hashtags: extractTags(text),
      mentions: [...text.matchAll(/@(\w{1,15})/gu)].map((match) => match[1] ?? ''),
      links: [...text.matchAll(/https?:\/\/\S+/gu)].map((match) => match[0]),
      hasMedia: recorded.media !== undefined,
      conversationId: posted.id,
      eyes: ['wire'],
    };
    this.#delivered.push({ at: deliveredAt, post });
  }

  /**
   * The lines of the sidebar for what was posted up to `seenAt`, read when its own clock shows `clockAt` (milliseconds
   * since 1970): tag, minute, current question, earlier questions. Empty where there is no sidebar.
   */
  textAt(seenAt: number, clockAt: number): string {
    const state = this.#stateAt(seenAt);
    const { chat } = state;
    if (!chat) return state.status;
    const clock = sessionClock(chat.session, clockAt);
    const current = currentQuestion(chat);
    const others = otherQuestions(chat);
    const line = (question: (typeof others)[number]) => `${questionNumber(question) ?? '·'} ${questionText(question)}`;
    const phase = clock?.phase;
    const noQuestion =
      phase === 'live'
        ? sidebar.noQuestionLive
        : phase === 'after'
          ? sidebar.noQuestionAfter
          : sidebar.noQuestionBefore;
    const now = current ? [line(current)] : others.length === 0 ? [noQuestion] : [];
    return [tagsInWords(chat.tags), clock?.words ?? sidebar.noSession, ...now, ...others.map(line)]
      .map(squeeze)
      .join('\n');
  }

  #stateAt(at: number): ChatState {
    const delivered = this.#delivered.filter((one) => one.at <= at);
    const posts = delivered.map((one) => one.post);
    const now = Math.max(delivered.at(-1)?.at ?? 0, Math.floor(at / TICK) * TICK);
    const key = `${posts.length} ${now}`;
    const known = this.#states.get(key);
    if (known) return known;
    const choices = { followed: [], declined: [], hosts: [] };
    const state = chatState({ page: this.#page, tabId: 1, posts, choices, catalogue: CATALOGUE, viewer: null, now });
    this.#states.set(key, state);
    return state;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
