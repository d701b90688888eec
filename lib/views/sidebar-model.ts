import type { ChatState, Hint, OwnContribution } from '../chat/chat-types.ts';
import { blankPost, composeAddress, postAddress } from '../chat/post.ts';
import type { ContributionRow } from '../history/history-types.ts';
import type { ContributionLine, DockShape, EyesHealth, Notice, SidebarModel, Theme } from '../messaging/protocol.ts';
import { isExcludedChat } from '../settings/excluded-chats.ts';
import type { Settings } from '../settings/settings.ts';
import { contributionProblem } from './contribution-problem.ts';

/** What the background knows of a tab besides its chat. */
export interface TabFacts {
  readonly tabId: number;
  readonly theme: Theme;
  readonly viewer: string | null;
  readonly eyes: EyesHealth;
  readonly shape: DockShape;
  readonly isWriting: boolean;
  /** The one hint for this moment. */
  readonly hint: Hint | null;
}

/** What else a view shows. */
export interface ViewFacts {
  readonly settings: Settings;
  readonly contributions: readonly ContributionRow[];
  readonly sessionId: string | null;
  /** When the person first had the session before them. */
  readonly joinedAt: number | null;
  readonly followUps: readonly string[];
  /** Codes of troubles of the program itself: `settings-damaged`, `storage-full`, `storage-failed`. */
  readonly troubles: readonly string[];
  /** Handle with which the session was begun. */
  readonly account: string | null;
  readonly canOpenPanel: boolean;
  readonly place: 'page' | 'panel';
}

/** Makes all that a view shows for a tab; pure, so that the same facts always give the same view. */
export function sidebarModel(tab: TabFacts, state: ChatState, facts: ViewFacts): SidebarModel {
  const { settings } = facts;
  const excluded = (state.chat?.tags ?? []).find((tag) => isExcludedChat([tag], settings.excludedChats)) ?? null;
  return {
    tabId: tab.tabId,
    theme: tab.theme,
    viewer: tab.viewer,
    status: state.status,
    chat: state.chat && {
      ...state.chat,
      own: state.chat.own.map(withoutText),
    },
    hint: tab.hint,
    candidates: state.candidates,
    contributions: facts.contributions.map(contributionLine),
    sessionId: facts.sessionId,
    joinedAt: facts.joinedAt,
    isCaughtUp: facts.sessionId !== null && settings.caughtUpSession === facts.sessionId,
    isWriting: tab.isWriting,
    followUps: facts.followUps,
    notices: [...notices(tab, facts), ...(excluded === null ? [] : [nothingKept(excluded)])],
    isTagging: settings.isTagging,
    isNumbering: settings.isNumbering,
    isChecking: settings.isChecking,
    mutedRisks: settings.mutedRisks,
    isKept: excluded === null,
    dock: {
      place: facts.place,
      isCollapsed: settings.isCollapsed,
      shape: tab.shape,
      canOpenPanel: facts.canOpenPanel,
    },
  };
}

/** The view of a window whose front tab is not on x.com (or whose page has not answered yet). */
export function emptyModel(settings: Settings, troubles: readonly string[], canOpenPanel: boolean): SidebarModel {
  return {
    tabId: null,
    theme: 'light',
    viewer: null,
    status: 'not-x',
    chat: null,
    hint: null,
    candidates: [],
    contributions: [],
    sessionId: null,
    joinedAt: null,
    isCaughtUp: false,
    isWriting: false,
    followUps: [],
    notices: troubles.map(trouble),
    isTagging: settings.isTagging,
    isNumbering: settings.isNumbering,
    isChecking: settings.isChecking,
    mutedRisks: settings.mutedRisks,
    isKept: true,
    dock: { place: 'panel', isCollapsed: settings.isCollapsed, shape: 'full', canOpenPanel },
  };
}

/** A stored contribution as a line of a view. */
export function contributionLine(row: ContributionRow): ContributionLine {
  return {
    id: row.id,
    state: row.state,
    text: row.text,
    at: row.at,
    link: row.postId && row.deletedAt === undefined ? postAddress(row.author, row.postId) : null,
    again: row.state === 'confirmed' ? null : composeAddress(row.text, row.replyTo, row.quoteOf),
    isDeleted: row.deletedAt !== undefined,
    questionKeys: row.questionKeys,
    problem: row.state === 'failed' ? contributionProblem(row.problem ?? { code: null, message: '' }) : null,
  };
}

/** A view shows the person's posts as contributions; of what was seen of them it needs the answered questions only. */
function withoutText({ post: { id, author, at }, questionKeys }: OwnContribution): OwnContribution {
  return { post: { ...blankPost, id, author, at }, questionKeys };
}

function trouble(code: string): Notice {
  return { code, tone: 'warning', canDismiss: code === 'settings-damaged' };
}

function nothingKept(tag: string): Notice {
  return { code: 'nothing-kept', values: { tag }, tone: 'info', canDismiss: false };
}

function notices(tab: TabFacts, facts: ViewFacts): Notice[] {
  const list = facts.troubles.map(trouble);
  const { page, wire } = tab.eyes;
  const blind = page === 'blind' && wire === 'blind' ? 'both-eyes-blind' : page === 'blind' ? 'page-eye-blind' : null;
  const code = blind ?? (wire === 'blind' ? 'wire-eye-blind' : null);
  if (code) list.push({ code, tone: code === 'both-eyes-blind' ? 'warning' : 'info', canDismiss: false });
  if (facts.account && tab.viewer && facts.account.toLowerCase() !== tab.viewer.toLowerCase()) {
    const values = { now: tab.viewer, began: facts.account };
    list.push({ code: 'other-account', values, tone: 'warning', canDismiss: false });
  }
  return list;
}
