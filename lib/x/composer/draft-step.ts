import { carriesTag } from '../../chat/hashtags.ts';
import type { TagDecision } from '../../chat/tagging.ts';
import type { RiskKind } from '../../safety/risk.ts';
import { freshNumber, type NumberMemory } from './answer-number.ts';
import { isTagFinished, missingTags, withoutTags } from './own-tags.ts';

/** What is remembered of one draft. */
export interface DraftMemory {
  /** Tags that this program wrote into the draft and that still stood at the last look. */
  readonly ours: readonly string[];
  /** The person took the tag out: their no for this draft. */
  readonly isRefused: boolean;
  /** Tags the person asked for by a click. */
  readonly accepted: readonly string[];
  /** Writing failed here; it is not tried again before the draft is empty. */
  readonly hasFailed: boolean;
  /** The text as it was sent, until the editor is seen without it; null when nothing was sent. */
  readonly sentText: string | null;
  /** What became of the offer of an answer's number. */
  readonly number: NumberMemory;
  /** Kinds of advice the person has read and put away for this draft. */
  readonly hushed: readonly RiskKind[];
}

/** The memory of a fresh draft. */
export const freshDraft: DraftMemory = {
  ours: [],
  isRefused: false,
  accepted: [],
  hasFailed: false,
  sentText: null,
  number: freshNumber,
  hushed: [],
};

/** The policy's word on a draft (its text without the tags this program wrote), and what it is about. */
export interface DraftDecision {
  readonly decided: TagDecision;
  /** All tags of the chat or chats in question. */
  readonly tags: readonly string[];
  /** The tags belong to one chat; otherwise each is a choice of its own. */
  readonly isOneChat: boolean;
  /** All tags of the chats followed now. */
  readonly followed: readonly string[];
  /** The person is pressing Post: nothing more will be typed. */
  readonly isSending: boolean;
}

export type DraftAction =
  | { readonly kind: 'none' }
  | { readonly kind: 'write'; readonly tags: readonly string[] }
  | { readonly kind: 'remove'; readonly tags: readonly string[] };

/** The line by the composer; null for none. */
export type ChipState = {
  readonly kind: 'added' | 'over' | 'removed' | 'ask' | 'too-long' | 'failed' | 'stuck';
  /** What can be chosen: one chat's tags, or each chat's when several are possible. */
  readonly choices: readonly (readonly string[])[];
  /** Characters too many, for `too-long` and for `over` (the tag stands in a text that has grown too long); else 0. */
  readonly over: number;
} | null;

export interface DraftStep {
  readonly action: DraftAction;
  readonly chip: ChipState;
}

/**
 * First half of a look at a draft: what the text itself tells (cleared, sent, tag taken out by the person). Its memory
 * goes into the policy's situation. `before` is the text at the last look.
 */
export function noteText(memory: DraftMemory, text: string, before = text): DraftMemory {
  if (text.trim() === '') {
    if (memory.sentText !== null) return freshDraft;
    // Everything went, the tag with it: that says nothing about the tag. An earlier no for this draft stays.
    const { isRefused, number, hushed } = memory;
    return { ...freshDraft, isRefused, number, hushed };
  }
  if (memory.ours.every((tag) => carriesTag(text, tag))) return memory;
  // Sent, cleared by X and typed anew before anybody looked: another draft, not the tag taken out of the old one.
  if (memory.sentText !== null && !isStillSent(memory.sentText, text, memory.ours)) return freshDraft;
  if (isOtherText(withoutTags(before, memory.ours), text)) return { ...memory, ours: [] };
  // One tag of a joint chat taken out speaks for both (policy 2); what still stands is now the person's.
  return { ...memory, ours: [], isRefused: true, accepted: [] };
}

/** Whether a text is what was sent, with nothing but its tags (or the end of them) taken out. */
function isStillSent(sentText: string, text: string, tags: readonly string[]): boolean {
  const own = plain(withoutTags(sentText, tags));
  const left = plain(text);
  return left === own || (left.length >= own.length && plain(sentText).startsWith(left));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a draft was replaced as a whole (all selected, then pasted over), which says nothing about the tag. */
function isOtherText(before: string, text: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === text[same]) same++;
  return same < text.length && same * 2 < before.trim().length;
}

/**
 * Second half: what to do. One action at a time; the next look does the rest. A tag of this program leaves again only
 * when its chat is no longer followed, when the policy says that the post is not of the chat and the person did not
 * ask for it, when the person has written the tag too, or when nothing of the person's own text is left. A policy that
 * only asks by now (the session ended, say) leaves it standing, so that it never comes and goes.
 */
export function nextStep(memory: DraftMemory, text: string, decision: DraftDecision): DraftStep {
  const { ours, isRefused, hasFailed } = memory;
  const { decided, tags, followed } = decision;
  const own = withoutTags(text, ours);
  // A number that stands alone is no post yet, unless it goes out with a picture.
  const isBare = own.trim() === '' || (own.trim() === memory.number.written && !decision.isSending);
  if (isBare) return ours.length > 0 ? does('remove', ours) : shows(null);

  const accepted = memory.accepted.filter((tag) => followed.includes(tag));
  const stale = ours.filter((tag) => {
    if (!followed.includes(tag)) return true;
    if (carriesTag(own, tag)) return decision.isSending || isTagFinished(own, tag);
    if (accepted.length > 0) return !accepted.includes(tag);
    return decided.decision === 'leave' || (decided.decision === 'add' && !decided.tagsToAdd.includes(tag));
  });
  if (stale.length > 0) return does('remove', stale);

  const wanted = accepted.length > 0 ? accepted : decided.tagsToAdd;
  const missing = missingTags(text, wanted);
  if (isRefused) {
    if (missingTags(text, tags).length > 0) return shows(chip('removed', decision, tags));
    return shows(hasFailed ? chip('stuck', decision, tags) : null);
  }
  if (missing.length === 0) {
    if (ours.length === 0) return shows(null);
    return shows(decided.missing ? chip('over', decision, ours, decided.missing) : chip('added', decision, ours));
  }
  if (hasFailed) return shows(chip('failed', decision, missing));
  if (decided.missing) return shows(chip('too-long', decision, missing, decided.missing));
  if (decided.decision === 'add' || accepted.length > 0) return does('write', missing);
  // Part of a chat's tags already stands by the program's hand: nothing is asked anew.
  return shows(ours.length > 0 ? chip('added', decision, ours) : chip('ask', decision, missing));
}

function does(kind: 'write' | 'remove', tags: readonly string[]): DraftStep {
  return { action: { kind, tags }, chip: null };
}

function shows(state: ChipState): DraftStep {
  return { action: { kind: 'none' }, chip: state };
}

function chip(kind: NonNullable<ChipState>['kind'], { isOneChat }: DraftDecision, tags: readonly string[], over = 0) {
  return { kind, choices: isOneChat || kind === 'added' || kind === 'over' ? [tags] : tags.map((tag) => [tag]), over };
}

/** After a write: the tags are ours, or it failed. */
export function noteWrite(memory: DraftMemory, tags: readonly string[], isWritten: boolean): DraftMemory {
  return isWritten ? { ...memory, ours: [...memory.ours, ...tags] } : { ...memory, hasFailed: true };
}

/** After this program took tags out itself, which is no word of the person. */
export function noteRemoval(memory: DraftMemory, tags: readonly string[]): DraftMemory {
  return { ...memory, ours: memory.ours.filter((tag) => !tags.includes(tag)) };
}

/** The person clicked "Not here": the tag stays away from this draft. */
export function refuse(memory: DraftMemory): DraftMemory {
  return { ...memory, isRefused: true, accepted: [] };
}

/** The person clicked "Add" or "Put back". */
export function accept(memory: DraftMemory, tags: readonly string[]): DraftMemory {
  return { ...memory, isRefused: false, accepted: tags, hasFailed: false };
}
