import type { StoreApi } from 'zustand/vanilla';
import type { Post } from '../../lib/chat/post.ts';
import type { PracticeTopic } from '../../lib/locales/practice-chats.ts';
import type { Pace } from '../../lib/practice/practice-clock.ts';
import type { PracticeFeedback, SentPractice } from '../../lib/practice/practice-feedback.ts';
import type { SidebarStore } from '../sidebar/sidebar-store.ts';

/** Where a way out of the sidebar would lead in a real chat. */
export type WayOut = 'notebook' | 'write-up' | 'post' | 'other';

/** A post that the person sent, and what was said about it. */
export interface JudgedPost extends SentPractice {
  readonly feedback: readonly PracticeFeedback[];
}

/** What the practice page shows. */
export interface PracticeState {
  readonly phase: 'choosing' | 'live' | 'over';
  /** Why the practice could not begin. */
  readonly problem: 'failed' | 'elsewhere' | null;
  readonly topic: PracticeTopic;
  readonly pace: Pace;
  /** Newest first. */
  readonly posts: readonly Post[];
  /** Minutes of the evening, whole. */
  readonly minute: number;
  readonly isPaused: boolean;
  /** Stands before a question until the person asks for it. */
  readonly isHeld: boolean;
  /** Number of the question that comes next; null when all were asked. */
  readonly nextNumber: number | null;
  readonly sent: readonly JudgedPost[];
}

/** The practice chat behind the page: what it shows, and what the person does. */
export interface PracticeStage {
  readonly store: StoreApi<PracticeState>;
  readonly sidebar: SidebarStore;
  /** The time of the evening, milliseconds since 1970. */
  readonly now: () => number;
  /** By which attributes the assistant finds the composer's parts. */
  readonly composer: { readonly editor: object; readonly send: object };
  begin(topic: PracticeTopic, pace: Pace): Promise<void>;
  setPaused(isPaused: boolean): void;
  /** The next question, or the end. */
  skip(): void;
  /** The person sends a post. @param replyTo the post it answers; null for none. */
  send(text: string, replyTo: Post | null): void;
  /** Ends it; nothing of it is kept. */
  leave(): Promise<void>;
  /** Calls back when the person takes a way out of the sidebar. */
  onWayOut(listener: (way: WayOut) => void): void;
}
