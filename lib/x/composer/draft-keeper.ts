import { MOST_WEIGHT, weightedLength } from '../../chat/post-length.ts';
import { askForNumber, noteNumber, noteNumberWrite } from './answer-number.ts';
import { type Chip, createChip } from './chip.ts';
import { isComposing } from './composing.ts';
import type { DraftChecks } from './draft-checks.ts';
import { createDraftReader, type ReadableDraft, type Surroundings } from './draft-reader.ts';
import {
  accept,
  type ChipState,
  type DraftAction,
  type DraftMemory,
  freshDraft,
  nextStep,
  noteRemoval,
  noteText,
  noteWrite,
  refuse,
} from './draft-step.ts';
import type { ComposerBox } from './find-composers.ts';
import { gluedTags, placeOfTag, spareBlank, tagSuffix, tagSuffixForTyping } from './own-tags.ts';
import type { ParentSeen } from './situation.ts';
import {
  appendText,
  type Editor,
  isInEditor,
  prependText,
  readText,
  removeAt,
  type Selected,
  selectionIn,
  takeFocus,
  type WriteResult,
} from './write-text.ts';

/** What the keeper needs to know of its surroundings. */
export interface KeeperSettings extends Surroundings {
  /** Asks for another look after some milliseconds. */
  readonly lookLater: (ms: number) => void;
  readonly checks: DraftChecks;
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
  /** The caret has moved. */
  noteCaret(): void;
  /** Puts away what belongs to editors that are no longer in the page. */
  tidy(): void;
  hasDrafts(): boolean;
  stop(): void;
}

interface Draft extends ReadableDraft {
  box: ComposerBox;
  boxes: readonly ComposerBox[];
  memory: DraftMemory;
  readonly chip: Chip;
  readonly observer: MutationObserver;
  work: Promise<void> | null;
  lastText: string;
  lostAt: number;
  /** Writes in a row that the editor did not take. */
  misses: number;
  /** The person has been in the editor: before that no line may move the page. */
  wasEntered: boolean;
  /** Where the person was in the editor when it last had the focus. */
  selected: Selected;
}

/** A replaced editor is back within a second (dossier x-web-client 7.1); a composer opened anew later is a new draft. */
const REPLACED_MS = 1_500;
const RETRY_MS = 120;
/** Write, remove, write again on a change of chat; more rounds would be a fault of ours. */
const MOST_STEPS = 6;
const MOST_MISSES = 3;

export function createDraftKeeper(settings: KeeperSettings): DraftKeeper {
  const drafts = new Map<Editor, Draft>();
  const reader = createDraftReader(settings);

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
    // The button is about to go, and the person is about to write.
    const backToText = () => !isInEditor() && takeFocus(draft.box.editor, draft.selected);
    const chip = createChip({
      onRefuse: () => void choose(draft, refuse),
      onAccept: (tags) => void choose(draft, (memory) => accept(memory, tags)),
      onHush: (kind) => {
        backToText();
        void choose(draft, (memory) => ({ ...memory, hushed: [...memory.hushed, kind] }));
      },
      onMute: (kind) => {
        backToText();
        settings.checks.mute(draft.box.editor, kind);
      },
      onNumber: (label) => {
        backToText();
        void choose(draft, (memory) => ({ ...memory, number: askForNumber(memory.number, label) }));
      },
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
      wasEntered: false,
      selected: null,
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
      return isEmpty ? { memory: noteText(old.memory, text), text } : { memory: old.memory, text: old.lastText };
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
      draft.memory = { ...draft.memory, number: noteNumber(draft.memory.number, text) };
      draft.lastText = text;
      if (draft.memory.number.asked) {
        if (await begin(draft, draft.memory.number.asked)) continue;
        return;
      }
      const decision = reader.decide(draft, text, isSending);
      const { action, chip } = nextStep(draft.memory, text, decision);
      if (action.kind === 'none') {
        // The line moves the tool bar; between press and release that would take the button from under the pointer.
        if (!isSending) return show(draft, chip, text);
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

  /** Writes the number the person asked for; false when it has to wait. */
  async function begin(draft: Draft, label: string): Promise<boolean> {
    const result = await prependText(draft.box.editor, `${label} `);
    if (result === 'not-now' || (result === 'ignored' && ++draft.misses < MOST_MISSES)) {
      settings.lookLater(RETRY_MS);
      return false;
    }
    draft.misses = 0;
    if (result !== 'ok') settings.log('composer-write', { action: 'number', result });
    draft.memory = { ...draft.memory, number: noteNumberWrite(draft.memory.number, label, result === 'ok') };
    draft.lastText = readText(draft.box.editor);
    return true;
  }

  function show(draft: Draft, chip: ChipState, text: string): void {
    draft.wasEntered ||= document.activeElement === draft.box.editor;
    const isQuiet = text.trim() === '' && !draft.wasEntered;
    const offer = isQuiet ? null : reader.offer(draft, text);
    const advice = settings.checks
      .adviceOn(draft.box.editor, text, reader.parents(draft).value)
      .filter(({ kind }) => !draft.memory.hushed.includes(kind));
    draft.chip.show(chip, offer, advice, draft.box);
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

  return {
    look,
    tidy,
    parentOf: (box, boxes) => reader.parents(draftOf(box, boxes)).value,
    noteSent(box) {
      const draft = drafts.get(box.editor);
      if (draft) draft.memory = { ...draft.memory, sentText: readText(box.editor) };
    },
    noteCaret() {
      for (const draft of drafts.values()) draft.selected = selectionIn(draft.box.editor) ?? draft.selected;
    },
    hasDrafts: () => drafts.size > 0,
    stop() {
      for (const [editor, draft] of drafts) drop(editor, draft);
    },
  };
}
