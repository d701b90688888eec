import type { ActiveChat, Candidate, ChatState, Hint, PageSighting, Reason } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { Mark } from '../history/history-types.ts';
import type { Language } from '../locales/language.ts';
import type { RiskKind } from '../safety/risk.ts';

/** Name of the port between a tab of x.com and the background. */
export const TAB_PORT = 'chatside:tab';
/** Name of the port between a view (docked frame, native panel) and the background. */
export const VIEW_PORT = 'chatside:view';

/** How well the two eyes see; `blind` means that the page surely has posts and the eye delivers none. */
export interface EyesHealth {
  readonly page: 'unknown' | 'seeing' | 'blind';
  readonly wire: 'unknown' | 'seeing' | 'blind';
}

/** What kind of composer a post was written in (the words of the tagging policy). */
export type ComposerKind = 'reply' | 'inline-reply' | 'post' | 'quote' | 'thread-2';

/** The person pressed Post: stored before X answers. */
export interface PendingContribution {
  /** Made by the content script; the history's key, so that a repeated message cannot double it. */
  readonly clientId: string;
  readonly text: string;
  readonly at: number;
  readonly author: string | null;
  readonly composer: ComposerKind;
  readonly replyTo: string | null;
  readonly replyToAuthor: string | null;
  readonly quoteOf: string | null;
  /** Tags of the chat it was written in; empty when it was written outside any chat. */
  readonly tags: readonly string[];
}

/** What became of a contribution. */
export type ContributionEvent =
  | { readonly kind: 'pending'; readonly pending: PendingContribution }
  /** X accepted it: by its answer (`post` whole) or by the toast's link (id only). */
  | { readonly kind: 'confirmed'; readonly clientId: string; readonly postId: string; readonly post: Post | null }
  | { readonly kind: 'failed'; readonly clientId: string; readonly code: number | null; readonly message: string };

/** From a tab of x.com to the background. Everything with a `seq` is acknowledged, and sent again until it is. */
export type FromTab =
  | {
      /** Sent on each change and every 20 seconds while in front: presence, and the clock's tick. */
      readonly type: 'page';
      readonly page: PageSighting;
      readonly viewer: string | null;
      readonly theme: Theme;
      /** Whether the person can see the tab now. */
      readonly isInFront: boolean;
      /** Whether the focus is in a text box of the page. */
      readonly isWriting: boolean;
    }
  | { readonly type: 'posts'; readonly seq: string; readonly posts: readonly Post[] }
  /** X said that their authors deleted these posts; a tombstone tells only the id. */
  | { readonly type: 'deleted'; readonly seq: string; readonly ids: readonly string[] }
  /** The person reposted, liked or bookmarked a post, or took it back; `author` is their account. */
  | {
      readonly type: 'mark';
      readonly mark: Mark;
      readonly seq: string;
      readonly postId: string;
      readonly isDone: boolean;
      readonly at: number;
      readonly author: string | null;
    }
  | { readonly type: 'eyes'; readonly eyes: EyesHealth }
  | { readonly type: 'dock-room'; readonly shape: DockShape }
  /** There is a chat, and the script that helps in composers is not in this tab yet. */
  | { readonly type: 'needs-composer' }
  | { readonly type: 'contribution'; readonly seq: string; readonly event: ContributionEvent }
  /** Typing has come to rest: the draft is to be checked. It is looked at and forgotten. */
  | {
      readonly type: 'draft';
      /** Names the draft at this moment; comes back with the answer. */
      readonly key: string;
      readonly text: string;
      /** The post that it answers; null where there is none or it cannot be read. */
      readonly replyingTo: { readonly author: string; readonly text: string } | null;
    }
  /** The person does not want to be told of such findings again. */
  | { readonly type: 'mute-risk'; readonly kind: RiskKind };

/** What is said by the composer of one thing that the check found in a draft. */
export interface DraftAdvice {
  readonly kind: RiskKind;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly source: { readonly title: string; readonly link: string };
}

/** From the background to a tab. */
export type ToTab =
  /** What the check found in a draft: at most one of a kind, in the order of the text. */
  | { readonly type: 'draft-advice'; readonly key: string; readonly advice: readonly DraftAdvice[] }
  | { readonly type: 'ack'; readonly seqs: readonly string[] }
  /** The background knows nothing of this tab's page: say it again. */
  | { readonly type: 'tell' }
  | { readonly type: 'plan'; readonly plan: TabPlan };

export type Theme = 'light' | 'dim' | 'dark';

/** How the docked sidebar can stand at the window's width: beside the posts, or only as a narrow rail. */
export type DockShape = 'full' | 'rail';

/** What the content script needs to know of a chat to decide about a composer. */
export interface PlanChat {
  readonly tags: readonly string[];
  readonly isJoint: boolean;
  readonly hosts: readonly string[];
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** Ids of the posts that asked the questions of the session. */
  readonly questionIds: readonly string[];
  /** Ids of the first posts of the chat's conversations in this session. */
  readonly conversationIds: readonly string[];
  /** How an answer to each numbered question begins in this chat ("A2", "T2"), with the posts that asked it. */
  readonly answers: readonly { readonly label: string; readonly postIds: readonly string[] }[];
  /** The label of an answer to the current question; null when it has no number. */
  readonly currentAnswer: string | null;
}

/** The background's instructions to a tab. */
export interface TabPlan {
  readonly chats: readonly PlanChat[];
  /** The account the session began with; null when unknown. */
  readonly account: string | null;
  readonly dock: { readonly isShown: boolean; readonly isCollapsed: boolean };
  /** The language the person chose; null for the browser's. */
  readonly language: Language | null;
  readonly isTagging: boolean;
  /** Whether the number of an answer may be offered. */
  readonly isNumbering: boolean;
  /** Whether drafts are to be checked. */
  readonly isChecking: boolean;
  /** Which likes and bookmarks the person wants kept; no others are looked at. */
  readonly keptMarks: readonly ('like' | 'bookmark')[];
}

/** A contribution as a view shows it. */
export interface ContributionLine {
  readonly id: string;
  readonly state: 'pending' | 'confirmed' | 'failed';
  readonly text: string;
  readonly at: number;
  /** Address of the post on x.com, null until confirmed. */
  readonly link: string | null;
  /** Address of X's composer with this text in it, for a post that X has not accepted; else null. */
  readonly again: string | null;
  /** X said that it was deleted. */
  readonly isDeleted: boolean;
  readonly questionKeys: readonly string[];
  /** What X said when it refused. */
  readonly problem: Reason | null;
}

/** A quiet line at the top of a view. */
export interface Notice {
  /** Names the sentence in `lib/locales`. */
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly tone: 'info' | 'warning';
  /** Whether the person can dismiss it. */
  readonly canDismiss: boolean;
}

/** A post of the session as the stream shows it. */
export interface StreamPost {
  readonly id: string;
  readonly author: string;
  readonly authorName: string | null;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isHost: boolean;
  /** By the account in use. */
  readonly isOwn: boolean;
  /** Keys of the questions it answers. */
  readonly questionKeys: readonly string[];
  /** Key of the question that it asks, repeats or corrects. */
  readonly asks: string | null;
  readonly replyTo: string | null;
  readonly replyToAuthor: string | null;
  readonly quoteOf: string | null;
  readonly links: readonly string[];
  readonly hasMedia: boolean;
  readonly altTexts: readonly string[];
  readonly isTruncated: boolean;
  /** Whether anybody else replied to it. */
  readonly isAnswered: boolean;
  /** Handles of those who reposted it, folded into it. */
  readonly repostedBy: readonly string[];
}

/** A change of the stream of a view. */
export interface StreamUpdate {
  /** Names the chat and session; with another key everything shown before is forgotten. Null: there is no stream. */
  readonly key: string | null;
  /** True when `posts` is the whole stream. */
  readonly isWhole: boolean;
  /** New and changed posts, oldest first. */
  readonly posts: readonly StreamPost[];
  /** Ids of posts that are no longer part of it: deleted, or replaced by a newer version. */
  readonly gone: readonly string[];
}

/** All that the sidebar shows, made by the background. */
export interface SidebarModel {
  /** The browser's id of the tab this is about; null when no tab of x.com is in front. */
  readonly tabId: number | null;
  readonly theme: Theme;
  readonly viewer: string | null;
  readonly status: ChatState['status'] | 'not-x';
  readonly chat: ActiveChat | null;
  /** One line of etiquette for the moment. */
  readonly hint: Hint | null;
  readonly candidates: readonly Candidate[];
  readonly contributions: readonly ContributionLine[];
  readonly sessionId: string | null;
  /** When the person first had the session before them; null while there is none. Milliseconds since 1970. */
  readonly joinedAt: number | null;
  /** Whether the card for late joiners was closed in this session. */
  readonly isCaughtUp: boolean;
  /** Whether the person is writing on x.com: nothing moves meanwhile. */
  readonly isWriting: boolean;
  /** Handles of people whom the person marked to come back to. */
  readonly followUps: readonly string[];
  readonly notices: readonly Notice[];
  /** Whether the chat's hashtag is put into replies. */
  readonly isTagging: boolean;
  /** Whether the number of an answer is offered by the composer. */
  readonly isNumbering: boolean;
  /** Whether drafts are checked for what could identify a patient. */
  readonly isChecking: boolean;
  /** Kinds of findings the person does not want to be told of. */
  readonly mutedRisks: readonly RiskKind[];
  /** False in a chat of which the person wants nothing kept. */
  readonly isKept: boolean;
  readonly dock: {
    readonly place: 'page' | 'panel';
    readonly isCollapsed: boolean;
    readonly shape: DockShape;
    /** Whether a click in the page may open the browser's own panel (not in Firefox, measured). */
    readonly canOpenPanel: boolean;
  };
}

/** From a view to the background. */
export type ViewCommand =
  | { readonly type: 'follow'; readonly tags: readonly string[]; readonly isJoint: boolean }
  | { readonly type: 'decline'; readonly tag: string }
  | { readonly type: 'leave' }
  | { readonly type: 'set-host'; readonly tag: string; readonly handle: string; readonly isHost: boolean }
  | { readonly type: 'set-collapsed'; readonly isCollapsed: boolean }
  | { readonly type: 'move'; readonly place: 'page' | 'panel' }
  | { readonly type: 'dismiss-hint'; readonly code: string }
  /** A hint came before the person's eyes: it counts as said from now on. */
  | { readonly type: 'hint-seen'; readonly code: string }
  | { readonly type: 'dismiss-notice'; readonly code: string }
  | { readonly type: 'set-tagging'; readonly isOn: boolean }
  | { readonly type: 'set-numbering'; readonly isOn: boolean }
  | { readonly type: 'set-checking'; readonly isOn: boolean }
  /** Tells of all kinds of findings again. */
  | { readonly type: 'unmute-risks' }
  /** Keeps what is seen and posted in the chats of these tags, or nothing of them. */
  | { readonly type: 'set-keeping'; readonly tags: readonly string[]; readonly isOn: boolean }
  | { readonly type: 'open-notebook'; readonly sessionId: string | null }
  /** Opens the page on which a CPD record of the session begins. */
  | { readonly type: 'write-up'; readonly sessionId: string }
  /** Opens the page on which the person notes what they want to learn from a chat to come; its start is a time. */
  | { readonly type: 'plan'; readonly tags: readonly string[]; readonly startsAt: number }
  | { readonly type: 'open-calendar' }
  /** Sends the stream of the session from now on, or no longer. */
  | { readonly type: 'watch-stream'; readonly isOn: boolean }
  /** Marks a person to come back to, or no longer. */
  | { readonly type: 'follow-up'; readonly handle: string; readonly isOn: boolean }
  | { readonly type: 'dismiss-catch-up'; readonly sessionId: string };

/** From the background to a view. */
export type ToView =
  | { readonly type: 'model'; readonly model: SidebarModel }
  | { readonly type: 'stream'; readonly update: StreamUpdate };

/** First message of a view: which tab it is for. A docked frame says nothing (its sender's tab counts). */
export type FromView =
  | { readonly type: 'hello'; readonly place: 'page' | 'panel'; readonly windowId: number | null }
  | { readonly type: 'command'; readonly command: ViewCommand };
