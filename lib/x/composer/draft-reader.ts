import type { PageSighting } from '../../chat/chat-types.ts';
import type { Post } from '../../chat/post.ts';
import { MOST_WEIGHT, weightedLength } from '../../chat/post-length.ts';
import { decideTags } from '../../chat/tagging.ts';
import type { TabPlan } from '../../messaging/protocol.ts';
import { type NumberOffer, numberOffer } from './answer-number.ts';
import type { DraftDecision, DraftMemory } from './draft-step.ts';
import { type ComposerBox, canSend, sendButtonOf } from './find-composers.ts';
import { withoutTags } from './own-tags.ts';
import { proposedAnswer } from './proposed-answer.ts';
import { readParent, readThreadParent } from './read-parent.ts';
import { buildSituation, LONG_WEIGHT, type ParentSeen, type SituationInput } from './situation.ts';

/** What is around a draft: the chats, the page, the posts. */
export interface Surroundings {
  readonly getPlan: () => TabPlan | null;
  readonly getPage: () => PageSighting;
  readonly getViewer: () => string | null;
  readonly lookupPost: (id: string) => Post | null;
  readonly readArticle: (article: HTMLElement) => Post | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a draft answers or quotes, and its thread's first part; read anew every now and then. */
export interface Parents {
  readonly value: ParentSeen | null;
  readonly thread: ParentSeen | null;
  /** By `performance.now()`. */
  readonly at: number;
}

/** A draft as the reader needs it. */
export interface ReadableDraft {
  readonly box: ComposerBox;
  readonly boxes: readonly ComposerBox[];
  readonly memory: DraftMemory;
  parent: Parents | null;
}

const PARENT_FRESH_MS = 2_000;

/** Finds out what the rules say about a draft. It changes nothing in the page. */
export interface DraftReader {
  parents(draft: ReadableDraft): Parents;
  /** What the tagging policy says. */
  decide(draft: ReadableDraft, text: string, isSending: boolean): DraftDecision;
  /** What to offer about the answer's number. */
  offer(draft: ReadableDraft, text: string): NumberOffer;
}

export function createDraftReader(settings: Surroundings): DraftReader {
  let allowsLong = false;

  function parents(draft: ReadableDraft): Parents {
    const now = performance.now();
    // The part before in a thread changes with every key; a post does not.
    const isFresh = draft.parent && draft.box.kind !== 'thread-2' && now - draft.parent.at < PARENT_FRESH_MS;
    if (draft.parent && isFresh) return draft.parent;
    const { readArticle, lookupPost } = settings;
    const readers = {
      readArticle,
      lookupPost,
      statusId: settings.getPage().statusId,
      viewer: settings.getViewer(),
      now: settings.now(),
    };
    const value = readParent(draft.box, draft.boxes, readers);
    const thread = readThreadParent(draft.box, draft.boxes, readers);
    draft.parent = { value, thread, at: now };
    return draft.parent;
  }

  function situationInput(plan: TabPlan, draft: ReadableDraft, text: string): SituationInput {
    // X lets a paying account send more; the button is the only sign of it on the page.
    if (weightedLength(text) > MOST_WEIGHT) allowsLong = sendButtonOf(draft.box) !== null && canSend(draft.box);
    return {
      plan,
      page: settings.getPage(),
      kind: draft.box.kind,
      parent: parents(draft).value,
      threadParent: parents(draft).thread,
      lookupPost: settings.lookupPost,
      draftText: withoutTags(text, draft.memory.ours),
      isRemoved: draft.memory.isRefused,
      viewer: settings.getViewer(),
      allowsLong,
      now: settings.now(),
    };
  }

  function decide(draft: ReadableDraft, text: string, isSending: boolean): DraftDecision {
    const plan = settings.getPlan();
    const followed = plan?.isTagging ? plan.chats.flatMap((chat) => chat.tags) : [];
    const own = withoutTags(text, draft.memory.ours);
    if (!plan?.isTagging || plan.chats.length === 0 || own.trim() === '') {
      const decided = { decision: 'leave', tagsToAdd: [], reason: { code: 'tag-no-chat' } } as const;
      return { decided, tags: [], isOneChat: true, followed, isSending };
    }
    const { situation, tags } = buildSituation(situationInput(plan, draft, text));
    const isOneChat = situation.jointChat === true || tags.length < 2;
    return { decided: decideTags(situation), tags, isOneChat, followed, isSending };
  }

  function offer(draft: ReadableDraft, text: string): NumberOffer {
    const plan = settings.getPlan();
    const { number, isRefused } = draft.memory;
    // Who takes the tag out says that the post is not of the chat.
    if (!plan?.isNumbering || plan.chats.length === 0 || (number.isSettled && !number.failed) || isRefused) return null;
    const input = situationInput(plan, draft, text);
    const label = proposedAnswer(input);
    if (label === null) return numberOffer(number, null, 0);
    const over = weightedLength(`${label} ${text}`) - (input.allowsLong ? LONG_WEIGHT : MOST_WEIGHT);
    return numberOffer(number, label, Math.max(0, over));
  }

  return { parents, decide, offer };
}
