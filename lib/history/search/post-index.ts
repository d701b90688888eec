import type { ContributionRow, SessionRow } from '../history-types.ts';
import { foldedWords } from './fold-text.ts';
import {
  type FilterValue,
  type FilterValues,
  LISTED,
  type ListedFilter,
  NO_SESSION,
  type PostQuery,
} from './post-query.ts';
import { holdsAll, searchTerms } from './search-terms.ts';
import { ValueList } from './value-list.ts';

/** A post as it is looked through. Values of filters are numbers: their places in the lists of values. */
interface Entry {
  readonly id: string;
  readonly at: number;
  readonly words: string;
  readonly sessionId: string | null;
  readonly tags: readonly string[];
  readonly questionKeys: readonly string[];
  readonly year: number;
  readonly state: number;
  readonly account: number;
}

interface SessionEntry {
  readonly chats: readonly number[];
  readonly hosts: readonly number[];
  readonly questions: readonly { readonly key: string; readonly words: string }[];
}

interface Hits {
  readonly entries: readonly Entry[];
  readonly isInside: boolean;
}

/** What an index finds: ids of posts, newest first. */
export interface IndexFinding {
  readonly ids: readonly string[];
  readonly isInside: boolean;
  readonly values: FilterValues;
}

const NO_VALUES: readonly number[] = [];
/** In the place of a value that the post does not have. */
const USUAL = -1;
/** No filter keeps the post out, or more than one does. */
const NONE = -1;
const SEVERAL = -2;

/** The posts and sessions in memory in the form in which they are searched fastest: all are looked through each time. */
export class PostIndex {
  readonly #entries = new Map<string, Entry>();
  /** Newest first; null when it is to be sorted anew. */
  #sorted: Entry[] | null = null;
  readonly #sessions = new Map<string, SessionEntry>();
  readonly #lists = newLists();
  readonly #outside = this.#lists.chat.place(NO_SESSION);
  /** The last search's posts: a change of the filters alone does not look through the words again. */
  #last: { readonly text: string; readonly question: string; readonly hits: Hits } | null = null;

  /** How many posts there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** Puts posts in, or in the place of earlier versions. */
  put(rows: readonly ContributionRow[]): void {
    for (const row of rows) this.#entries.set(row.id, this.#entry(row));
    if (rows.length > 0) this.#changed();
  }

  /** Takes posts out; unknown ids do no harm. */
  remove(ids: readonly string[]): void {
    let isChanged = false;
    for (const id of ids) isChanged = this.#entries.delete(id) || isChanged;
    if (isChanged) this.#changed();
  }

  /** Takes all posts out but these. */
  removeOthers(ids: ReadonlySet<string>): void {
    this.remove([...this.#entries.keys()].filter((id) => !ids.has(id)));
  }

  /** Makes these the sessions that the posts belong to. */
  setSessions(sessions: readonly SessionRow[]): void {
    this.#sessions.clear();
    const { chat, host } = this.#lists;
    for (const { id, tags, hosts, questions } of sessions)
      this.#sessions.set(id, {
        chats: tags.map((tag) => chat.place(tag)),
        hosts: hosts.map((handle) => host.place(handle)),
        questions: questions.map(({ key, label, text }) => ({ key, words: foldedWords(`${label} ${text}`) })),
      });
    this.#last = null;
  }

  /** The posts that pass. */
  find(query: PostQuery): IndexFinding {
    const { entries, isInside } = this.#search(query);
    const lists = this.#lists;
    const wanted = LISTED.map((name) => (query[name] === null ? null : lists[name].find(String(query[name]))));
    const counts = LISTED.map((name) => new Int32Array(lists[name].size));
    const ids: string[] = [];
    const values: (readonly number[])[] = [];
    const single = LISTED.map(() => [0] as [number]);
    for (const entry of entries) {
      const session = entry.sessionId === null ? undefined : this.#sessions.get(entry.sessionId);
      values[0] = session ? session.chats : this.#chatsOutside(entry);
      values[1] = one(single[1], entry.year);
      values[2] = session?.hosts ?? NO_VALUES;
      values[3] = entry.state === USUAL ? NO_VALUES : one(single[3], entry.state);
      values[4] = entry.account === USUAL ? NO_VALUES : one(single[4], entry.account);
      const failing = failingFilter(values, wanted);
      if (failing === NONE) ids.push(entry.id);
      // A filter's own choice does not narrow its counts: they tell what another choice would give.
      if (failing === NONE) for (let place = 0; place < values.length; place += 1) add(counts[place], values[place]);
      else if (failing !== SEVERAL) add(counts[failing], values[failing]);
    }
    const filled = LISTED.map((name, place) => [name, filterValues(lists[name], counts[place])]);
    return { ids, isInside, values: Object.fromEntries(filled) as Record<ListedFilter, readonly FilterValue[]> };
  }

  #search({ text, question }: PostQuery): Hits {
    if (this.#last?.text === text && this.#last.question === question) return this.#last.hits;
    let hits: Hits = { entries: this.#holding(text, question, false), isInside: false };
    if (hits.entries.length === 0 && searchTerms(text).length > 0) {
      const entries = this.#holding(text, question, true);
      hits = { entries, isInside: entries.length > 0 };
    }
    this.#last = { text, question, hits };
    return hits;
  }

  #holding(text: string, question: string, isInside: boolean): readonly Entry[] {
    const terms = searchTerms(text, isInside);
    const answering = this.#answering(question);
    const all = this.#newestFirst();
    if (terms.length === 0 && answering === null) return all;
    return all.filter((entry) => {
      if (answering !== null) {
        const keys = answering.get(entry.sessionId ?? '');
        if (!keys || !entry.questionKeys.some((key) => keys.has(key))) return false;
      }
      return holdsAll(entry.words, terms);
    });
  }

  /** By session the keys of the questions that hold the words; null when none are given. */
  #answering(question: string): ReadonlyMap<string, ReadonlySet<string>> | null {
    // "Q1" is not "Q10".
    const terms = searchTerms(question).map((term) => (/^ \p{L}*\d+$/u.test(term) ? `${term} ` : term));
    if (terms.length === 0) return null;
    const found = new Map<string, Set<string>>();
    for (const [id, { questions }] of this.#sessions) {
      const keys = questions.filter(({ words }) => holdsAll(words, terms)).map(({ key }) => key);
      if (keys.length > 0) found.set(id, new Set(keys));
    }
    return found;
  }

  #entry(row: ContributionRow): Entry {
    const { id, at, text, tags, replyToAuthor, sessionId, questionKeys, author } = row;
    const lists = this.#lists;
    const state = row.deletedAt !== undefined ? 'deleted' : row.state;
    const handle = replyToAuthor === null ? '' : ` @${replyToAuthor}`;
    return {
      id,
      at,
      words: foldedWords(`${text} ${tags.map((tag) => `#${tag}`).join(' ')}${handle}`),
      sessionId,
      tags: sessionId === null ? tags.map((tag) => tag.toLowerCase()) : [],
      questionKeys,
      year: lists.year.place(String(new Date(at).getFullYear())),
      state: state === 'confirmed' ? USUAL : lists.state.place(state),
      account: author === null ? USUAL : lists.account.place(author),
    };
  }

  /** The chats whose tag a post outside any session carries, and that it is outside. */
  #chatsOutside({ tags }: Entry): readonly number[] {
    const { chat } = this.#lists;
    const chats = [this.#outside];
    for (const tag of tags) {
      const place = chat.find(tag);
      if (place !== undefined) chats.push(place);
    }
    return chats;
  }

  #newestFirst(): readonly Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    return this.#sorted;
  }

  #changed(): void {
    this.#sorted = null;
    this.#last = null;
  }
}

function newLists(): Record<ListedFilter, ValueList> {
  return {
    chat: new ValueList(),
    year: new ValueList(),
    host: new ValueList(),
    state: new ValueList(),
    account: new ValueList(),
  };
}

/** Which of the filters keeps a post with these values out. */
function failingFilter(values: readonly (readonly number[])[], wanted: readonly (number | null | undefined)[]): number {
  let failing = NONE;
  for (let place = 0; place < wanted.length; place += 1) {
    const value = wanted[place];
    if (value === null || (value !== undefined && values[place]?.includes(value))) continue;
    if (failing !== NONE) return SEVERAL;
    failing = place;
  }
  return failing;
}

/** A list of one value, without a new list for each of many thousand posts. */
function one(list: [number] | undefined, value: number): readonly number[] {
  if (!list) return [value];
  list[0] = value;
  return list;
}

function add(counts: Int32Array | undefined, values: readonly number[] | undefined): void {
  if (!counts || !values) return;
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
}

function filterValues(list: ValueList, counts: Int32Array | undefined): readonly FilterValue[] {
  return list.values.map(({ value, label }, place) => ({ value, label, count: counts?.[place] ?? 0 }));
}
