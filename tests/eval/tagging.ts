import type { SituationParent, TagDecision, TaggingSituation } from '../../lib/chat/tagging.ts';
import { decideTags } from '../../lib/chat/tagging.ts';
import { readJsonLines } from './json-lines.ts';

interface Case {
  readonly line: number;
  readonly situation: TaggingSituation;
  readonly expect: TagDecision['decision'];
  /** Null where the line names none. */
  readonly tagsToAdd: readonly string[] | null;
}

interface Wrong {
  readonly line: number;
  readonly got: { readonly decision: string; readonly tagsToAdd: readonly string[] };
  readonly expect: { readonly decision: string; readonly tagsToAdd: readonly string[] | null };
}

/**
 * Checks the tagging policy on situations: `eval:tagging -- FILE.jsonl`, lines of
 * `{"situation": {...}, "expect": "add" | "leave" | "ask", "tagsToAdd": [...]}`. The decision must agree, and for `add`
 * the tags written, in the chat's spelling, in any order. For `leave` and `ask` nothing is written, so that the tags
 * named there are not compared.
 */
export function main(args: readonly string[]): number {
  const [file] = args;
  if (!file) {
    console.error('Usage: npm run -s eval:tagging -- FILE.jsonl');
    return 2;
  }
  const lines = readJsonLines(file);
  if (!lines) return 2;
  const wrong: Wrong[] = [];
  let total = 0;
  for (const { line, value } of lines) {
    const one = readCase(line, value);
    if (typeof one === 'string') {
      console.error(`${file}, line ${line}: ${one}; the line is left out.`);
      continue;
    }
    total += 1;
    const got = decideTags(one.situation);
    if (agrees(got, one)) continue;
    const entry: Wrong = {
      line,
      got: { decision: got.decision, tagsToAdd: got.tagsToAdd },
      expect: { decision: one.expect, tagsToAdd: one.tagsToAdd },
    };
    wrong.push(entry);
    console.log(
      `line ${line}: got ${got.decision} ${tagList(got.tagsToAdd)} (${got.reason.code}), expected ${one.expect} ${tagList(one.tagsToAdd ?? [])}`,
    );
  }
  console.log(JSON.stringify({ total, right: total - wrong.length, wrong }));
  return 0;
}

function agrees(got: TagDecision, one: Case): boolean {
  if (got.decision !== one.expect) return false;
  if (got.decision !== 'add' || one.tagsToAdd === null) return true;
  const sorted = (tags: readonly string[]) =>
    [...tags]
      .map((tag) => tag.replace(/^[#＃]/u, ''))
      .sort()
      .join(' ');
  return sorted(got.tagsToAdd) === sorted(one.tagsToAdd);
}

function tagList(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag.replace(/^[#＃]/u, '')}`).join(' ');
}

/** Reads one line; a string says what is wrong with it. */
export function readCase(line: number, value: Record<string, unknown>): Case | string {
  const { situation, expect } = value;
  if (typeof situation !== 'object' || situation === null) return 'there is no "situation"';
  if (expect !== 'add' && expect !== 'leave' && expect !== 'ask') return '"expect" is none of add, leave, ask';
  const fields = situation as Record<string, unknown>;
  const kinds = ['reply', 'inline-reply', 'post', 'quote', 'thread-2'];
  const composerKind = String(fields.composerKind);
  if (!kinds.includes(composerKind)) return `"composerKind" is none of ${kinds.join(', ')}`;
  const { sessionLive } = fields;
  if (typeof sessionLive !== 'boolean' && typeof sessionLive !== 'number')
    return '"sessionLive" is neither true, false nor a number';
  const tags = value.tagsToAdd;
  return {
    line,
    situation: {
      followedTags: words(fields.followedTags),
      sessionLive,
      pageKind: String(fields.pageKind ?? 'other'),
      pageTag: typeof fields.pageTag === 'string' ? fields.pageTag : null,
      composerKind: composerKind as TaggingSituation['composerKind'],
      parent: parentOf(fields.parent),
      draftText: typeof fields.draftText === 'string' ? fields.draftText : '',
      userRemovedTagHere: fields.userRemovedTagHere === true,
      account: fields.account === 'other' ? 'other' : 'same',
      lengthLeftAfterTag: typeof fields.lengthLeftAfterTag === 'number' ? fields.lengthLeftAfterTag : 280,
      jointChat: typeof fields.jointChat === 'boolean' ? fields.jointChat : null,
    },
    expect,
    tagsToAdd: Array.isArray(tags) ? words(tags) : null,
  };
}

function parentOf(value: unknown): SituationParent | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  return {
    author: String(fields.author ?? ''),
    isHost: fields.isHost === true,
    hashtags: words(fields.hashtags),
    partOfChatConversation: fields.partOfChatConversation === true,
    minutesAgo: typeof fields.minutesAgo === 'number' ? fields.minutesAgo : null,
    isOwn: fields.isOwn === true,
    textShort: typeof fields.textShort === 'string' ? fields.textShort : null,
  };
}

function words(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
