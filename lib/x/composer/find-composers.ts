import type { ComposerKind } from '../../messaging/protocol.ts';
import { composerSelectors as selectors } from './composer-selectors.ts';
import type { Editor } from './write-text.ts';

/** One box of a composer as it stands on the page now. Nodes may be replaced by X at any time: look again, never keep. */
export interface ComposerBox {
  readonly editor: Editor;
  readonly kind: ComposerKind;
  /** The element that holds all parts of the composer and its send button. */
  readonly group: HTMLElement;
  readonly isModal: boolean;
  /** 0 for the first part of a thread. */
  readonly index: number;
}

/** Where the page is, as far as composers are concerned. */
export interface ComposerPlace {
  /** Path of the address. */
  readonly path: string;
  readonly isStatusPage: boolean;
}

/** Reads the place from an address. */
export function composerPlace(url: string): ComposerPlace {
  const path = new URL(url).pathname;
  return { path, isStatusPage: /^\/[^/]+\/status\/\d+/.test(path) };
}

/**
 * The boxes in which a post can be written now, in the order of the page. While a modal composer is open only its
 * boxes count: the one on the page behind stays in the document.
 */
export function findComposers(place: ComposerPlace): readonly ComposerBox[] {
  const editors = findEditors(place);
  const inModal = editors.filter((editor) => editor.closest(selectors.dialog));
  const modal = inModal.at(-1)?.closest<HTMLElement>(selectors.dialog);
  const seen = new Map<HTMLElement, number>();
  return (modal ? inModal.filter((editor) => modal.contains(editor)) : editors).map((editor) => {
    const group = modal ?? inlineGroup(editor, place);
    const index = seen.get(group) ?? 0;
    seen.set(group, index + 1);
    return { editor, group, isModal: modal !== undefined, index, kind: kindOf(editor, group, index, place, !!modal) };
  });
}

/** The box that holds an element, or null. */
export function composerAround(target: EventTarget | null, place: ComposerPlace): ComposerBox | null {
  if (!(target instanceof Node)) return null;
  return findComposers(place).find((box) => box.editor.contains(target)) ?? null;
}

/** The composer (all its boxes) whose send button is `target` or holds it; null when `target` is no send button. */
export function composerOfSendButton(target: EventTarget | null, place: ComposerPlace): readonly ComposerBox[] | null {
  const button = target instanceof Element ? target.closest(selectors.anyButton) : null;
  if (!button) return null;
  const boxes = findComposers(place);
  const box = boxes.find((one) => sendButtonOf(one) === button);
  return box ? boxes.filter((one) => one.group === box.group) : null;
}

/** The button that sends a composer; found by its words' place when it carries no known test id. */
export function sendButtonOf(box: ComposerBox): HTMLElement | null {
  const known = box.group.querySelectorAll<HTMLElement>(selectors.sendButton);
  if (known.length > 0) return known[known.length - 1] ?? null;
  return [...box.group.querySelectorAll<HTMLElement>(selectors.anyButton)].filter(hasWords).at(-1) ?? null;
}

/** Whether X would send the composer now. Unknown buttons count as able. */
export function canSend(box: ComposerBox): boolean {
  const button = sendButtonOf(box);
  return !button || (button.getAttribute('aria-disabled') !== 'true' && !button.hasAttribute('disabled'));
}

function findEditors(place: ComposerPlace): readonly Editor[] {
  const all = document.querySelectorAll<Editor>(`${selectors.editor}, ${selectors.editorByRole}`);
  return [...all].filter((editor) => editor.matches(selectors.editor) || isComposerByStructure(editor, place));
}

/** Other editors of X must not be taken for a composer: direct messages, the profile's form, lists, reports. */
function isComposerByStructure(editor: Editor, place: ComposerPlace): boolean {
  if (/^\/(messages|i\/chat)\b/.test(place.path) || editor.closest(selectors.directMessage)) return false;
  if (editor.parentElement?.closest('[contenteditable="true"]')) return false;
  const isComposePage = isComposePath(place);
  if (editor instanceof HTMLTextAreaElement) return isComposePage;
  const dialog = editor.closest<HTMLElement>(selectors.dialog);
  // The drawer of direct messages lies outside the main part.
  if (!dialog) return editor.closest(selectors.main) !== null;
  return isComposePage || articleBefore(editor, dialog) !== null || quoteCardIn(dialog) !== null;
}

function isComposePath(place: ComposerPlace): boolean {
  return /^\/(compose|intent)\//.test(place.path);
}

/** The nearest element around an inline box that also holds its send button. */
function inlineGroup(editor: Editor, place: ComposerPlace): HTMLElement {
  const limit = editor.closest(selectors.main) ?? document.body;
  if (isComposePath(place)) return limit as HTMLElement;
  let group = editor.parentElement;
  for (; group && group !== limit && group !== document.body; group = group.parentElement) {
    if (group.querySelector(selectors.sendButton)) return group;
    if (group.querySelector(selectors.article)) break;
  }
  // Without known test ids: the nearest element with a button that has words, such as "Reply".
  for (group = editor.parentElement; group && group !== limit; group = group.parentElement) {
    if ([...group.querySelectorAll<HTMLElement>(selectors.anyButton)].some(hasWords)) return group;
  }
  return editor.parentElement ?? editor;
}

/** A tool button shows only a picture; a send button always has its word. The audience choice opens a menu. */
function hasWords(button: HTMLElement): boolean {
  if (button.closest(selectors.article) || button.closest('[role="link"]') || button.hasAttribute('aria-haspopup'))
    return false;
  if (button.closest('[contenteditable]')) return false;
  return (button.textContent ?? '').trim() !== '' && !button.closest('a');
}

function kindOf(
  editor: Editor,
  group: HTMLElement,
  index: number,
  place: ComposerPlace,
  isModal: boolean,
): ComposerKind {
  if (index > 0) return 'thread-2';
  if (isModal || isComposePath(place)) {
    if (articleBefore(editor, group)) return 'reply';
    return quoteCardIn(group) ? 'quote' : 'post';
  }
  return place.isStatusPage ? 'inline-reply' : 'post';
}

/** The last article before an editor within an element: the post that a modal reply answers. */
export function articleBefore(editor: Element, within: Element): HTMLElement | null {
  const articles = [...within.querySelectorAll<HTMLElement>(selectors.article)];
  return articles.filter((article) => isBefore(article, editor)).at(-1) ?? null;
}

/**
 * The card of the post that is being quoted. It is no article and has no link (2026-09); what it has is a time, and
 * nothing else of a composer has one. The card is the largest element around it without an editor.
 */
export function quoteCardIn(group: HTMLElement): HTMLElement | null {
  const times = [...group.querySelectorAll<HTMLElement>(selectors.time)];
  let card = times.find((time) => !time.closest(selectors.article));
  if (!card) return null;
  for (let parent = card.parentElement; parent && parent !== group; parent = parent.parentElement) {
    if (parent.querySelector(selectors.editorByRole)) break;
    card = parent;
  }
  return card;
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
