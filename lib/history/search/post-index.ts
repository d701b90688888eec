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
import { mayHold, type WordMarks, wordMarks } from './word-marks.ts';

/** A post as it is looked through. */
interface Entry {
  readonly id: string;
  readonly at: number;
  readonly words: string;
  readonly marks: WordMarks;
  readonly questionKeys: readonly string[];
  readonly group: Group;
}

/** Posts that are alike in all that the filters look at; values are numbers: their places in the lists of values. */
interface Group {
  readonly sessionId: string | null;
  /** In lower case, of posts outside any session. */
  readonly tags: readonly string[];
  readonly year: number;
  readonly state: number | null;
  readonly account: number | null;
  /** How many posts of it were found last, and whether they pass the filters. */
  hits: number;
  passes: boolean;
  /** In the order of {@link LISTED}; null when the sessions have changed since. */
  values: readonly (readonly number[])[] | null;
  /** Keys of the questions that are asked for now. */
  asked: ReadonlySet<string> | undefined;
}

interface SessionEntry {
  readonly chats: readonly number[];
  readonly hosts: readonly number[];
  readonly questions: readonly { readonly key: string; readonly words: string }[];
}

/** What was searched for last, and the posts that hold it. */
interface Search {
  readonly text: string;
  readonly question: string;
  readonly isInside: boolean;
  readonly terms: readonly string[];
  readonly entries: readonly Entry[];
}

/** What an index finds. */
export interface IndexFinding {
  readonly count: number;
  /** Ids of the posts found, newest first, from one place (the newest is 0) to before another. */
  readonly ids: (from: number, to: number) => readonly string[];
  readonly isInside: boolean;
  readonly values: FilterValues;
}

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
  readonly #with = this.#lists.reflection.place('with');
  readonly #without = this.#lists.reflection.place('without');
  #reflected: ReadonlySet<string> = new Set();
  readonly #groups = new Map<string, Group>();
  /** The last searches, for beginnings of words and inside words: typing on narrows down what they found. */
  #last: readonly Search[] = [];

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

  /** Makes these the sessions that the posts belong to. @param reflected ids of those that are written up. */
  setSessions(sessions: readonly SessionRow[], reflected: ReadonlySet<string> = new Set()): void {
    this.#sessions.clear();
    this.#reflected = reflected;
    const { chat, host } = this.#lists;
    for (const { id, tags, hosts, questions } of sessions)
      this.#sessions.set(id, {
        chats: tags.map((tag) => chat.place(tag)),
        hosts: hosts.map((handle) => host.place(handle)),
        questions: questions.map(({ key, label, text }) => ({ key, words: foldedWords(`${label} ${text}`) })),
      });
    for (const group of this.#groups.values()) group.values = null;
    this.#last = [];
  }

  /** The posts that pass. */
  find(query: PostQuery): IndexFinding {
    const { entries, isInside } = this.#search(query);
    const values = this.#count(entries, query);
    // Copying a hundred thousand of them for each letter typed keeps the collector busy.
    const isNarrowed = LISTED.some((name) => query[name] !== null);
    const found = isNarrowed ? entries.filter(({ group }) => group.passes) : entries;
    return {
      count: found.length,
      ids: (from, to) => found.slice(from, to).map(({ id }) => id),
      isInside: isInside && entries.length > 0,
      values,
    };
  }

  /** Counts what was found by the values of its groups, and marks the groups that pass. */
  #count(entries: readonly Entry[], query: PostQuery): FilterValues {
    const lists = this.#lists;
    const wanted = LISTED.map((name) => (query[name] === null ? null : lists[name].find(String(query[name]))));
    const counts = LISTED.map((name) => new Int32Array(lists[name].size));
    for (const group of this.#groups.values()) group.hits = 0;
    for (const { group } of entries) group.hits += 1;
    for (const group of this.#groups.values()) {
      if (group.hits === 0) continue;
      group.values ??= this.#valuesOf(group);
      const { values } = group;
      const failing = failingFilter(values, wanted);
      group.passes = failing === NONE;
      // A filter's own choice does not narrow its counts: they tell what another choice would give.
      for (const [place, own] of values.entries())
        if (failing === NONE || failing === place) add(counts[place], own, group.hits);
    }
    const filled = LISTED.map((name, place) => [name, filterValues(lists[name], counts[place])]);
    return Object.fromEntries(filled) as Record<ListedFilter, readonly FilterValue[]>;
  }

  #valuesOf(group: Group): readonly (readonly number[])[] {
    const session = group.sessionId === null ? undefined : this.#sessions.get(group.sessionId);
    const chats = session?.chats ?? this.#chatsOutside(group);
    const reflection = this.#reflected.has(group.sessionId ?? '') ? this.#with : this.#without;
    return [chats, [group.year], session?.hosts ?? [], listed(group.state), listed(group.account), [reflection]];
  }

  #search({ text, question }: PostQuery): Search {
    const last = this.#last.at(-1);
    if (last?.text === text && last.question === question) return last;
    const begun = this.#holding(text, question, false);
    const isFound = begun.entries.length > 0 || begun.terms.length === 0;
    const found = isFound ? begun : this.#holding(text, question, true);
    this.#last = isFound ? [begun] : [begun, found];
    return found;
  }

  #holding(text: string, question: string, isInside: boolean): Search {
    const terms = searchTerms(text, isInside);
    const answering = this.#answering(question);
    const before = this.#last.find((one) => one.isInside === isInside && one.question === question);
    // What holds the longer terms is among what holds the shorter ones.
    const isNarrower = before?.terms.every((old) => terms.some((term) => term.includes(old))) ?? false;
    const all = before && isNarrower ? before.entries : this.#newestFirst();
    if (answering) for (const group of this.#groups.values()) group.asked = answering.get(group.sessionId ?? '');
    const isAnswer = ({ questionKeys, group: { asked } }: Entry) =>
      asked !== undefined && questionKeys.some((key) => asked.has(key));
    const asked = answering === null ? all : all.filter(isAnswer);
    const wanted = terms.map(wordMarks);
    const isHit = ({ words, marks }: Entry) => wanted.every((one) => mayHold(marks, one)) && holdsAll(words, terms);
    const entries = terms.length === 0 ? asked : asked.filter(isHit);
    return { text, question, isInside, terms, entries };
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
    const { id, at, text, tags, replyToAuthor, questionKeys, poll = [] } = row;
    const handle = replyToAuthor === null ? '' : ` @${replyToAuthor}`;
    const words = foldedWords(`${text} ${poll.join(' ')} ${tags.map((tag) => `#${tag}`).join(' ')}${handle}`);
    return { id, at, words, marks: wordMarks(words), questionKeys, group: this.#groupOf(row) };
  }

  #groupOf(row: ContributionRow): Group {
    const { sessionId, author, at } = row;
    const year = new Date(at).getFullYear();
    const state = row.deletedAt === undefined ? row.state : 'deleted';
    const tags = sessionId === null ? row.tags.map((tag) => tag.toLowerCase()) : [];
    const key = JSON.stringify([sessionId, year, state, author, tags]);
    const known = this.#groups.get(key);
    if (known) return known;
    const lists = this.#lists;
    const group: Group = {
      sessionId,
      tags,
      year: lists.year.place(String(year)),
      state: state === 'confirmed' ? null : lists.state.place(state),
      account: author === null ? null : lists.account.place(author),
      hits: 0,
      passes: false,
      values: null,
      asked: undefined,
    };
    this.#groups.set(key, group);
    return group;
  }

  /** The chats whose tag posts outside any session carry, and that they are outside. */
  #chatsOutside({ tags }: Group): readonly number[] {
    const { chat } = this.#lists;
    return [this.#outside, ...tags.map((tag) => chat.find(tag)).filter((place) => place !== undefined)];
  }

  #newestFirst(): readonly Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    return this.#sorted;
  }

  #changed(): void {
    this.#sorted = null;
    this.#last = [];
  }
}

function newLists(): Record<ListedFilter, ValueList> {
  return {
    chat: new ValueList(),
    year: new ValueList(),
    host: new ValueList(),
    state: new ValueList(),
    account: new ValueList(),
    reflection: new ValueList(),
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

function listed(value: number | null): readonly number[] {
  return value === null ? [] : [value];
}

function add(counts: Int32Array | undefined, values: readonly number[], hits: number): void {
  if (counts) for (const value of values) counts[value] = (counts[value] ?? 0) + hits;
}

function filterValues(list: ValueList, counts: Int32Array | undefined): readonly FilterValue[] {
  return list.values.map(({ value, label }, place) => ({ value, label, count: counts?.[place] ?? 0 }));
}
