/** A place in an editor that outlives Draft's re-rendering: the line and the UTF-16 offset in it. */
export interface Caret {
  readonly block: number;
  readonly offset: number;
}

/** The elements that hold one line each. Empty when the editor has not been drawn yet. */
export function textBlocks(root: HTMLElement): readonly HTMLElement[] {
  const draft = root.querySelectorAll<HTMLElement>('[data-block="true"]');
  if (draft.length > 0) return [...draft];
  if (root.closest('.DraftEditor-root')) return [];
  const children = [...root.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const isLined = children.length > 0 && children.every((child) => /^(P|DIV|LI)$/.test(child.tagName));
  return isLined ? children : [root];
}

/** The text of each line. */
export function readBlocks(root: HTMLElement): readonly string[] {
  return textBlocks(root).map((block) => block.textContent ?? '');
}

/** The place after the last character. */
export function endOf(root: HTMLElement): Caret {
  const lines = readBlocks(root);
  const block = Math.max(lines.length - 1, 0);
  return { block, offset: lines[block]?.length ?? 0 };
}

/** Characters between two places of one line. */
export function lengthOf(from: Caret, to: Caret): number {
  return to.offset - from.offset;
}

/** The person's selection (anchor first) as places, or null when it is not in the editor. */
export function caretIn(root: HTMLElement): { readonly from: Caret; readonly to: Caret } | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return null;
  return {
    from: placeOf(root, selection.anchorNode, selection.anchorOffset),
    to: placeOf(root, selection.focusNode, selection.focusOffset),
  };
}

/** Selects from one place to another (anchor first). */
export function placeCaret(root: HTMLElement, from: Caret, to: Caret): void {
  const anchor = nodeAt(root, from);
  const focus = nodeAt(root, to);
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function placeOf(root: HTMLElement, node: Node, offset: number): Caret {
  const blocks = textBlocks(root);
  const point = document.createRange();
  point.setStart(node, offset);
  let block = 0;
  blocks.forEach((candidate, index) => {
    const range = document.createRange();
    range.selectNodeContents(candidate);
    if (point.compareBoundaryPoints(Range.START_TO_START, range) >= 0) block = index;
  });
  const holder = blocks[block];
  if (!holder) return { block: 0, offset: 0 };
  const range = document.createRange();
  range.selectNodeContents(holder);
  if (point.compareBoundaryPoints(Range.START_TO_START, range) < 0) return { block, offset: 0 };
  if (range.comparePoint(node, offset) === 0) range.setEnd(node, offset);
  return { block, offset: range.toString().length };
}

function nodeAt(root: HTMLElement, caret: Caret): { readonly node: Node; readonly offset: number } {
  const block = textBlocks(root)[caret.block] ?? root;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = caret.offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  if (last) return { node: last, offset: last.nodeValue?.length ?? 0 };
  // An empty line of Draft holds only a line break, and Draft knows the place by its leaf.
  const leaf = block.querySelector('[data-offset-key] br')?.parentNode ?? block;
  return { node: leaf, offset: 0 };
}
