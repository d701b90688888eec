import type { PageSighting } from '../../chat/chat-types.ts';
import type { Post } from '../../chat/post.ts';
import { MOST_WEIGHT, weightedLength } from '../../chat/post-length.ts';
import { decideTags } from '../../chat/tagging.ts';
import type { TabPlan } from '../../messaging/protocol.ts';
import { type Chip, createChip } from './chip.ts';
import { isComposing } from './composing.ts';
import {
  accept,
  type DraftAction,
  type DraftDecision,
  type DraftMemory,
  freshDraft,
  nextStep,
  noteRemoval,
  noteText,
  noteWrite,
  refuse,
} from './draft-step.ts';
import { type ComposerBox, canSend, sendButtonOf } from './find-composers.ts';
import { gluedTags, placeOfTag, spareBlank, tagSuffix, tagSuffixForTyping, withoutTags } from './own-tags.ts';
import { readParent, readThreadParent } from './read-parent.ts';
import { buildSituation, type ParentSeen } from './situation.ts';
import { appendText, type Editor, readText, removeAt, type WriteResult } from './write-text.ts';

/** What the keeper needs to know of its surroundings. */
export interface KeeperSettings {
  readonly getPlan: () => TabPlan | null;
  readonly getPage: () => PageSighting;
  readonly getViewer: () => string | null;
  readonly lookupPost: (id: string) => Post | null;
  readonly readArticle: (article: HTMLElement) => Post | null;
  /** Asks for another look after some milliseconds. */
  readonly lookLater: (ms: number) => void;
  readonly log: (code: string, detail?: unknown) => void;
}

/** Keeps each draft's hashtag right. */
export interface DraftKeeper {
  /** Looks at a box and does what is due. Between its steps lie only microtasks. */
  look(box: ComposerBox, boxes: readonly ComposerBox[], isSending: boolean): Promise<void>;
  /** The box's text counts as sent: the next other text is a fresh draft. */
  noteSent(box: ComposerBox): void;
  /** What the box answers, quotes or continues. */
  parentOf(box: ComposerBox, boxes: readonly ComposerBox[]): ParentSeen | null;
  /** Puts away what belongs to editors that are no longer in the page. */
  tidy(): void;
  hasDrafts(): boolean;
  stop(): void;
}

interface Draft {
  box: ComposerBox;
  boxes: readonly ComposerBox[];
  memory: DraftMemory;
  readonly chip: Chip;
  readonly observer: MutationObserver;
  parent: { readonly value: ParentSeen | null; readonly thread: ParentSeen | null; readonly at: number } | null;
  work: Promise<void> | null;
  lastText: string;
  lostAt: number;
  /** Writes in a row that the editor did not take. */
  misses: number;
}

/** A replaced editor is back within a second (dossier x-web-client 7.1); a composer opened anew later is a new draft. */
const REPLACED_MS = 1_500;
const PARENT_FRESH_MS = 2_000;
const RETRY_MS = 120;
/** Write, remove, write again on a change of chat; more rounds would be a fault of ours. */
const MOST_STEPS = 6;
const MOST_MISSES = 3;

export function createDraftKeeper(settings: KeeperSettings): DraftKeeper {
  const drafts = new Map<Editor, Draft>();
  let allowsLong = false;

  function draftOf(box: ComposerBox, boxes: readonly ComposerBox[]): Draft {
    let draft = drafts.get(box.editor);
    if (!draft) {
      tidy();
      draft = start(box, boxes);
      drafts.set(box.editor, draft);
    }
    draft.box = box;
    draft.boxes = boxes;
    return draft;
  }

  function start(box: ComposerBox, boxes: readonly ComposerBox[]): Draft {
    const observer = new MutationObserver(() => settings.lookLater(0));
    observer.observe(box.editor, { childList: true, characterData: true, subtree: true });
    const chip = createChip({
      onRefuse: () => void choose(draft, refuse),
      onAccept: (tags) => void choose(draft, (memory) => accept(memory, tags)),
    });
    const old = inherited(box);
    const draft: Draft = {
      box,
      boxes,
      memory: old?.memory ?? freshDraft,
      chip,
      observer,
      parent: null,
      work: null,
      lastText: old?.text ?? '',
      lostAt: 0,
      misses: 0,
    };
    return draft;
  }

  /** What was known of an editor that X has just replaced by this one. */
  function inherited(box: ComposerBox): { readonly memory: DraftMemory; readonly text: string } | null {
    const text = readText(box.editor);
    for (const [editor, old] of drafts) {
      if (
        editor.isConnected ||
        old.memory.sentText !== null ||
        old.box.index !== box.index ||
        old.box.kind !== box.kind
      )
        continue;
      if (performance.now() - old.lostAt > REPLACED_MS) continue;
      const isEmpty = text.trim() === '';
      if (!isEmpty && !text.startsWith(old.lastText)) continue;
      drop(editor, old);
      return isEmpty
        ? { memory: { ...freshDraft, isRefused: old.memory.isRefused }, text }
        : { memory: old.memory, text: old.lastText };
    }
    return null;
  }

  function drop(editor: Editor, draft: Draft): void {
    draft.observer.disconnect();
    draft.chip.remove();
    drafts.delete(editor);
  }

  function tidy(): void {
    const now = performance.now();
    for (const [editor, draft] of drafts) {
      if (editor.isConnected) continue;
      draft.chip.remove();
      if (draft.lostAt === 0) draft.lostAt = now;
      else if (now - draft.lostAt > REPLACED_MS) drop(editor, draft);
    }
  }

  async function choose(draft: Draft, change: (memory: DraftMemory) => DraftMemory): Promise<void> {
    try {
      await draft.work;
      draft.memory = change(draft.memory);
      await look(draft.box, draft.boxes, false);
    } catch (error) {
      settings.log('composer-fault', error);
    }
  }

  function look(box: ComposerBox, boxes: readonly ComposerBox[], isSending: boolean): Promise<void> {
    const draft = draftOf(box, boxes);
    if (draft.work) return isSending ? draft.work.then(() => look(box, boxes, true)) : draft.work;
    const work = run(draft, isSending).finally(() => {
      if (draft.work === work) draft.work = null;
    });
    draft.work = work;
    return work;
  }

  async function run(draft: Draft, isSending: boolean): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step++) {
      if (isComposing()) return settings.lookLater(RETRY_MS);
      const text = readText(draft.box.editor);
      const glued = gluedTags(draft.lastText, text, draft.memory.ours);
      if (glued) {
        const result = await removeAt(draft.box.editor, text.slice(glued.start, glued.end), glued.end);
        if (result === 'not-now') return;
        draft.memory = noteRemoval(draft.memory, draft.memory.ours);
        draft.lastText = readText(draft.box.editor);
        continue;
      }
      draft.memory = noteText(draft.memory, text, draft.lastText);
      draft.lastText = text;
      const decision = decide(draft, text, isSending);
      const { action, chip } = nextStep(draft.memory, text, decision);
      if (action.kind === 'none') {
        // The line moves the tool bar; between press and release that would take the button from under the pointer.
        if (!isSending) return draft.chip.show(chip, draft.box);
        const spare = spareBlank(text, draft.memory.ours);
        if (spare !== null) await removeAt(draft.box.editor, ' ', spare);
        return;
      }
      const result = await act(draft, action, text, isSending);
      if (result === 'ok') {
        draft.misses = 0;
        continue;
      }
      // A window behind others comes back with a focus event, a framed document gives the focus back with another.
      if (result === 'not-now') return isComposing() ? settings.lookLater(RETRY_MS) : undefined;
      draft.misses++;
      if (result === 'ignored' && draft.misses < MOST_MISSES) return settings.lookLater(RETRY_MS);
      settings.log('composer-write', { action: action.kind, result });
      draft.memory = noteWrite(noteRemoval(draft.memory, draft.memory.ours), [], false);
    }
  }

  async function act(
    draft: Draft,
    action: Exclude<DraftAction, { kind: 'none' }>,
    text: string,
    isSending: boolean,
  ): Promise<WriteResult> {
    const { editor } = draft.box;
    if (action.kind === 'write') {
      const roomy = tagSuffixForTyping(text, action.tags);
      const isTight = isSending || weightedLength(text + roomy) > MOST_WEIGHT;
      const result = await appendText(editor, isTight ? tagSuffix(text, action.tags) : roomy);
      if (result === 'ok') draft.memory = noteWrite(draft.memory, action.tags, true);
      return result;
    }
    const tag = action.tags.at(-1) ?? '';
    const place = placeOfTag(text, tag);
    const result = place ? await removeAt(editor, text.slice(place.start, place.end), place.end) : 'ok';
    if (result === 'ok') draft.memory = noteRemoval(draft.memory, [tag]);
    return result;
  }

  function decide(draft: Draft, text: string, isSending: boolean): DraftDecision {
    const plan = settings.getPlan();
    const own = withoutTags(text, draft.memory.ours);
    const none = { decision: 'leave', tagsToAdd: [], reason: { code: 'tag-no-chat' } } as const;
    if (!plan?.isTagging || plan.chats.length === 0 || own.trim() === '') {
      const followed = plan?.isTagging ? plan.chats.flatMap((chat) => chat.tags) : [];
      return { decided: none, tags: [], isOneChat: true, followed, isSending };
    }
    // X lets a paying account send more; the button is the only sign of it on the page.
    if (weightedLength(text) > MOST_WEIGHT) allowsLong = sendButtonOf(draft.box) !== null && canSend(draft.box);
    const { situation, tags } = buildSituation({
      plan,
      page: settings.getPage(),
      kind: draft.box.kind,
      parent: parents(draft).value,
      threadParent: parents(draft).thread,
      lookupPost: settings.lookupPost,
      draftText: own,
      isRemoved: draft.memory.isRefused,
      viewer: settings.getViewer(),
      allowsLong,
      now: Date.now(),
    });
    const followed = plan.chats.flatMap((chat) => chat.tags);
    const isOneChat = situation.jointChat === true || tags.length < 2;
    return { decided: decideTags(situation), tags, isOneChat, followed, isSending };
  }

  function parents(draft: Draft) {
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
      now: Date.now(),
    };
    const value = readParent(draft.box, draft.boxes, readers);
    const thread = readThreadParent(draft.box, draft.boxes, readers);
    draft.parent = { value, thread, at: now };
    return draft.parent;
  }

  return {
    look,
    tidy,
    parentOf: (box, boxes) => parents(draftOf(box, boxes)).value,
    noteSent(box) {
      const draft = drafts.get(box.editor);
      if (draft) draft.memory = { ...draft.memory, sentText: readText(box.editor) };
    },
    hasDrafts: () => drafts.size > 0,
    stop() {
      for (const [editor, draft] of drafts) drop(editor, draft);
    },
  };
}
