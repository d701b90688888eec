import type { HintSource } from './hint-sources.ts';
import type { Post } from './post.ts';
import type { Schedule } from './recurrence.ts';

/** One chat of the built-in catalogue (facts only; unknown values are null). */
export interface CatalogueChat {
  /** Without `#`, in the chat's own spelling. Null where only the handle is known. */
  readonly tag: string | null;
  readonly name: string;
  /** Handles without `@`. */
  readonly hosts: readonly string[];
  /** ISO weekdays, 1 = Monday; empty when unknown. */
  readonly weekdays: readonly number[];
  /** Local start times `HH:MM`; several for chats with two sessions a day; empty when unknown. */
  readonly times: readonly string[];
  /** IANA zone, null when unknown. */
  readonly zone: string | null;
  readonly minutes: number;
  readonly cadence: string;
  readonly numbering: 'Q/A' | 'T/T' | 'F/A' | 'V/A' | 'P/R' | 'none';
  /** How sure the day and time are. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly status: string;
  /** Exact days and times of a chat of the person; they count instead of `weekdays`, `times` and `cadence`. */
  readonly schedule?: Schedule;
  /** Field of the chat, for the list of suggestions. */
  readonly group?: ChatGroup;
  /** Date or year of the last evidence that it ran ("2022-05-26", "2016", "2010s"); null when no source dates it. */
  readonly lastSeen?: string | null;
}

/** Fields under which the catalogue's chats are listed. */
export type ChatGroup = 'health-uk' | 'health-intl' | 'education' | 'research' | 'other';

/** What kind of page of x.com a tab shows. The kinds of `tagging-policy` plus `other`. */
export type PageKind =
  | 'search'
  | 'hashtag'
  | 'home'
  | 'profile'
  | 'status'
  | 'notifications'
  | 'compose'
  | 'list'
  | 'other';

/** What a tab shows, as the page reader reports it. */
export interface PageSighting {
  readonly kind: PageKind;
  /** Address without fragment. */
  readonly url: string;
  /** Hashtags named by a search or hashtag page, as typed, without `#`. */
  readonly tags: readonly string[];
  /** The handle of a profile or status page. */
  readonly handle: string | null;
  /** The id of a status page. */
  readonly statusId: string | null;
}

/** The person's choices that bear on chats. All times are milliseconds since 1970. */
export interface Choices {
  /** Chats the person follows by choice; newest wins. `tabId` null means in every tab. */
  readonly followed: readonly { tags: readonly string[]; at: number; tabId: number | null; isJoint: boolean }[];
  /** Chats the person said no to ("not this chat"). A no counts for 12 hours. */
  readonly declined: readonly { tag: string; at: number }[];
  /** Hosts set (`isHost` true) or unset by a click. Newest wins for a handle and tag. */
  readonly hosts: readonly { tag: string; handle: string; isHost: boolean; at: number }[];
}

/** Why the program thinks something. `code` names the sentence in `lib/locales`, the rest are its values. */
export interface Reason {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One chat that the page may belong to. */
export interface Candidate {
  /** Tags in the chat's spelling; two for a joint chat. */
  readonly tags: readonly string[];
  readonly name: string | null;
  readonly hosts: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Strongest first, at least one. */
  readonly reasons: readonly Reason[];
}

/** A question the host asked in a session. */
export interface Question {
  /** Stable key within a session: the number and part in lower case ("3", "1a"), or the post's id if unnumbered. */
  readonly key: string;
  /** The number as the host wrote it ("3", "0"); null for an unnumbered question. */
  readonly number: string | null;
  readonly part: 'a' | 'b' | 'c' | 'd' | null;
  /** How the chat labels it: Q, T, F, V, P or C; for display ("Q3", "T1"). */
  readonly label: string;
  readonly kind: 'question' | 'bonus' | 'unnumbered';
  /** The wording without label, tag and picture links; never empty. */
  readonly text: string;
  /** True when the wording is in a picture and no alternative text tells it. */
  readonly isInPicture: boolean;
  /** When it was first asked. */
  readonly at: number;
  /** The post that holds the wording shown (the newest correction). */
  readonly postId: string;
  readonly author: string;
  /** Every post that asked it: first asking, repeats, corrections, other hosts. */
  readonly postIds: readonly string[];
  readonly reason: Reason;
}

/** Whether and when a session of the chat runs. */
export interface SessionState {
  readonly startsAt: number;
  readonly endsAt: number;
  /** `none`: no session near. */
  readonly phase: 'none' | 'before' | 'live' | 'after';
  /** Whole minutes since the start; negative before it. */
  readonly minute: number;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly reason: Reason;
}

/** A post of the person in the session, and the question it answers (key), if any. */
export interface OwnContribution {
  readonly post: Post;
  readonly questionKeys: readonly string[];
}

/** One line of etiquette that fits the moment. */
export interface Hint {
  /** Names the sentence in `lib/locales`; also what is remembered when the person dismisses it. */
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Who says so. */
  readonly source: HintSource;
}

/** A post in which a host tells how this chat is done. */
export interface ChatRule {
  readonly postId: string;
  readonly author: string;
  readonly text: string;
}

/** What the evening is about, in the host's own words. */
export interface Topic {
  readonly text: string;
  readonly postId: string;
  readonly author: string;
}

/** Everything known about the chat a tab is in. */
export interface ActiveChat {
  readonly tags: readonly string[];
  /** True when `tags` are the two tags of one joint chat. */
  readonly isJoint: boolean;
  readonly name: string | null;
  readonly isCatalogued: boolean;
  /** Followed by the person's own choice (true) or recognised (false). */
  readonly isChosen: boolean;
  readonly reasons: readonly Reason[];
  readonly hosts: readonly { readonly handle: string; readonly reason: Reason }[];
  readonly session: SessionState | null;
  /** Null while no host has said it. */
  readonly topic: Topic | null;
  /** In the order they were asked. */
  readonly questions: readonly Question[];
  /** Key of the current question. */
  readonly currentKey: string | null;
  readonly own: readonly OwnContribution[];
  /** Handle of the person who answered a post of the account in use last, as long as that is not answered. */
  readonly answeredBy: string | null;
  /** A tag of the person's in small letters that others write with capitals; null when there is none. */
  readonly plainTag: string | null;
  /** How the hosts say this chat is done, in the order they said it this evening. */
  readonly rules: readonly ChatRule[];
  readonly counts: { readonly posts: number; readonly people: number };
}

/** The state of a tab: a pure function of what was seen, the choices, the catalogue and the time. */
export interface ChatState {
  readonly status: 'none' | 'ask' | 'chat';
  /** Most likely first; those of `ask`, and for `chat` the others that were possible. */
  readonly candidates: readonly Candidate[];
  readonly chat: ActiveChat | null;
}

/** The input of `chatState`. */
export interface ChatInput {
  readonly page: PageSighting;
  readonly tabId: number;
  /** Posts of the last 36 hours and the questions of the last ten days, in any order, merged by id. */
  readonly posts: readonly Post[];
  readonly choices: Choices;
  readonly catalogue: readonly CatalogueChat[];
  /** Handle of the account in use, without `@`; null when unknown. */
  readonly viewer: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}
