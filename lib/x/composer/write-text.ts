import { DOCK_TAG } from '../dock/dock.ts';
import { isComposing } from './composing.ts';
import { type Caret, caretIn, endOf, lengthOf, placeCaret, readBlocks, textBlocks } from './editor-text.ts';

/** An element the person writes a post in: Draft's editing root, another editable element, or a text area. */
export type Editor = HTMLElement;

/**
 * What became of a change: `ok`, `ignored` (the editor did not take it; nothing changed), `mismatch` (the editor holds
 * something else than expected; leave it alone), `not-now` (the window is not in front, or a word is being composed).
 */
export type WriteResult = 'ok' | 'ignored' | 'mismatch' | 'not-now';

/** The whole text of an editor, its lines joined by `\n`. */
export function readText(editor: Editor): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return readBlocks(editor).join('\n');
}

/** Writes `text` (one line) at the end; caret, focus and the person's undo steps stay as they are. */
export function appendText(editor: Editor, text: string): Promise<WriteResult> {
  if (editor instanceof HTMLTextAreaElement) {
    return Promise.resolve(changeTextArea(editor, editor.value.length, editor.value.length, text));
  }
  return change(editor, () => ({ from: endOf(editor), to: endOf(editor), text }));
}

/**
 * Writes `text` (one line) at the very start; the caret stays in the person's words, or goes behind `text` when it stood
 * at the start. Focus and undo steps stay as they are.
 */
export function prependText(editor: Editor, text: string): Promise<WriteResult> {
  if (editor instanceof HTMLTextAreaElement) return Promise.resolve(changeTextArea(editor, 0, 0, text, true));
  const start = { block: 0, offset: 0 };
  return change(editor, () => ({ from: start, to: start, text, isBeforeCaret: true }));
}

/** The person's selection in an editor that has the focus; null for a text area, which keeps its own. */
export type Selected = ReturnType<typeof caretIn>;

/** Reads the selection; null as well when the editor does not have the focus. */
export function selectionIn(editor: Editor): Selected {
  return editor instanceof HTMLTextAreaElement || document.activeElement !== editor ? null : caretIn(editor);
}

/** Whether the focus is in a text box of the page. */
export function isInEditor(): boolean {
  const active = document.activeElement;
  return active instanceof HTMLElement && (active.isContentEditable || active instanceof HTMLTextAreaElement);
}

/** Gives an editor the focus with the selection it had: Chromium drops it with the focus and would begin at the start. */
export function takeFocus(editor: Editor, selected: Selected): void {
  editor.focus({ preventScroll: true });
  if (!selected || editor instanceof HTMLTextAreaElement) return;
  placeCaret(editor, selected.from, selected.to);
  tellSelection();
}

/**
 * Takes out the `text` that ends at `end`, an offset in `readText`; a negative `end` means its last occurrence.
 * `ignored` when it is not there.
 */
export function removeAt(editor: Editor, text: string, end: number): Promise<WriteResult> {
  const whole = readText(editor);
  const start = end < 0 ? whole.lastIndexOf(text) : end - text.length;
  if (start < 0 || whole.slice(start, start + text.length) !== text) return Promise.resolve('ignored');
  if (editor instanceof HTMLTextAreaElement) {
    return Promise.resolve(changeTextArea(editor, start, start + text.length, ''));
  }
  const before = whole.slice(0, start).split('\n');
  const block = before.length - 1;
  const offset = before[block]?.length ?? 0;
  return change(editor, () => ({ from: { block, offset }, to: { block, offset: offset + text.length }, text: '' }));
}

interface Change {
  readonly from: Caret;
  readonly to: Caret;
  readonly text: string;
  /** A caret at the very place of an insertion goes behind it; else it stays before it. */
  readonly isBeforeCaret?: boolean;
}

/**
 * The recipe measured in Chromium 156 and Firefox 153 with draft-js 0.11.7 on React 16 to 19: only microtasks lie
 * between its steps, so no key of the person can come in between. `execCommand` is never used here: it makes React
 * unmount the page when the line is empty, and takes the person's own words along on undo in Firefox.
 */
async function change(root: Editor, plan: () => Change): Promise<WriteResult> {
  if (!isReady(root)) return 'not-now';
  const planned = plan();
  const { from, to, text } = planned;
  const before = readBlocks(root);
  const expected = applied(before, planned);
  const wasActive = document.activeElement === root;
  const previous = deepActiveElement();
  const caret = wasActive ? caretIn(root) : null;

  if (!wasActive) {
    root.focus({ preventScroll: true });
    // Draft drops a selection that comes before it has rendered the one it took with the focus.
    await flush();
    if (!sameLines(readBlocks(root), before)) return 'not-now';
  }
  placeCaret(root, from, to);
  tellSelection();
  await flush();
  // The page may have sent and cleared the draft meanwhile (a scripted click runs its handlers before microtasks).
  if (!sameLines(readBlocks(root), before)) return 'not-now';

  const isTaken = text === '' ? pressBackspace(root) : paste(root, text);
  await flush();

  // React's select plugin drops a selectionchange equal to the last one it knew, so it must hear of the end first.
  tellSelection();
  if (caret) {
    placeCaret(root, shifted(caret.from, planned), shifted(caret.to, planned));
    tellSelection();
  } else if (!wasActive) {
    restoreFocus(root, previous);
  }
  await flush();
  if (sameLines(readBlocks(root), expected)) return 'ok';
  return isTaken ? 'mismatch' : sameLines(readBlocks(root), before) ? 'ignored' : 'mismatch';
}

function isReady(root: Editor): boolean {
  // In a window that is not in front Draft does not hear of a new selection, and the text would land at the caret.
  if (!document.hasFocus() || isComposing() || !root.isConnected) return false;
  if (root.getAttribute('contenteditable') === 'false') return false;
  // While a framed document has the focus, taking it would pull the person's caret out of the frame.
  if (document.activeElement instanceof HTMLIFrameElement || document.activeElement?.localName === DOCK_TAG)
    return false;
  return textBlocks(root).length > 0;
}

function paste(root: Editor, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  // Firefox ignores `clipboardData` here and reads its own `dataType` and `data`; Chromium does the reverse (2026-11).
  const init = {
    clipboardData: data,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return !root.dispatchEvent(new ClipboardEvent('paste', init));
}

function pressBackspace(root: Editor): boolean {
  const init = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true };
  return !root.dispatchEvent(new KeyboardEvent('keydown', init));
}

function tellSelection(): void {
  document.dispatchEvent(new Event('selectionchange'));
}

/** React 18 renders in a microtask; three rounds let render, layout effects and their updates through. */
async function flush(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
}

function restoreFocus(root: Editor, previous: Element | null): void {
  if (previous instanceof HTMLElement && previous !== document.body && previous.isConnected) {
    previous.focus({ preventScroll: true });
  } else {
    root.blur();
  }
}

function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function applied(lines: readonly string[], { from, to, text }: Change): readonly string[] {
  const result = [...lines];
  const first = lines[from.block] ?? '';
  const last = lines[to.block] ?? '';
  result.splice(from.block, to.block - from.block + 1, first.slice(0, from.offset) + text + last.slice(to.offset));
  return result;
}

function shifted(caret: Caret, { from, to, text, isBeforeCaret = false }: Change): Caret {
  if (caret.block !== from.block || caret.offset < from.offset) return caret;
  if (caret.offset === from.offset && !isBeforeCaret) return caret;
  const kept = Math.max(caret.offset - lengthOf(from, to), from.offset);
  return { block: caret.block, offset: kept + text.length };
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => plain(line) === plain(b[i] ?? ''));
}

function plain(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}

/**
 * A text area has a native undo history which `insertText` and `delete` of execCommand keep (both browsers), unlike
 * setting the value; React hears of both. Where the command is refused the value is set through the prototype, past
 * React's own property on the element.
 */
function changeTextArea(
  area: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
  isBeforeCaret = false,
): WriteResult {
  if (isComposing() || !area.isConnected || area.readOnly || area.disabled) return 'not-now';
  const before = area.value;
  const expected = before.slice(0, start) + text + before.slice(end);
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
  const stays = (at: number) => at < start || (at === start && !isBeforeCaret);
  const move = (at: number) => (stays(at) ? at : Math.max(at - (end - start), start) + text.length);

  if (document.activeElement === area && document.hasFocus()) {
    area.setSelectionRange(start, end);
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  }
  if (area.value === before) {
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    value?.set?.call(area, expected);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(move(selectionStart), move(selectionEnd), selectionDirection);
  area.scrollTop = scrollTop;
  if (area.value === expected) return 'ok';
  return area.value === before ? 'ignored' : 'mismatch';
}
