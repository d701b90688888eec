import type { ContributionRow } from '../history-types.ts';

/** What a post can be that is not simply on X. */
export type PostState = 'pending' | 'failed' | 'deleted';

/** Whether the session of a post is written up: a CPD record of it has words of the person. */
export type PostReflection = 'with' | 'without';

/** Stands for the chat of posts outside any session. */
export const NO_SESSION = '-';

/** What narrows the posts down beside words; null and empty where it does not. */
export interface PostFilters {
  /** A chat's tag in lower case, or {@link NO_SESSION}. */
  readonly chat: string | null;
  /** In the person's time zone. */
  readonly year: number | null;
  /** Words of the question that the post answers, or its label ("Q2"). */
  readonly question: string;
  /** Handle in lower case of one who hosted the session. */
  readonly host: string | null;
  readonly state: PostState | null;
  /** Handle in lower case of the account that posted. */
  readonly account: string | null;
  readonly reflection: PostReflection | null;
}

/** The filters, and the words that a post must hold. */
export interface PostQuery extends PostFilters {
  readonly text: string;
}

/** Filters that let every post through. */
export const NO_FILTERS: PostFilters = {
  chat: null,
  year: null,
  question: '',
  host: null,
  state: null,
  account: null,
  reflection: null,
};

/** Whether any filter is set. */
export function hasFilters(filters: PostFilters): boolean {
  const { chat, year, question, host, state, account, reflection } = filters;
  return [chat, year, host, state, account, reflection].some((value) => value !== null) || question.trim() !== '';
}

/** A value to filter by, and how many posts there are with it if it is chosen. */
export interface FilterValue {
  readonly value: string;
  /** As it was written: "WePh". */
  readonly label: string;
  readonly count: number;
}

/** The filters that have a list of values. */
export const LISTED = ['chat', 'year', 'host', 'state', 'account', 'reflection'] as const;

/** One of {@link LISTED}. */
export type ListedFilter = (typeof LISTED)[number];

/** All values of each filter in the history; the counts are of the posts that pass the search and the other filters. */
export type FilterValues = Readonly<Record<ListedFilter, readonly FilterValue[]>>;

/** The posts found, newest first. */
export interface FoundPosts {
  readonly count: number;
  /** How many posts there are in the history, as far as they were looked through. */
  readonly total: number;
  /** False while older posts are still being looked through: there may be more at the end. */
  readonly isComplete: boolean;
  /** No word began with what was searched for: these hold it inside a word. */
  readonly isInside: boolean;
  readonly values: FilterValues;
  /** The newest of them. */
  readonly first: readonly ContributionRow[];
  /** Reads those from one place (the newest is 0) to before another; null for one that was deleted meanwhile. */
  rows(from: number, to: number): Promise<readonly (ContributionRow | null)[]>;
}
