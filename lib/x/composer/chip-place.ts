import { composerSelectors as selectors } from './composer-selectors.ts';
import type { ComposerBox } from './find-composers.ts';

/**
 * Puts the line right after the element that frames the editor, where it pushes the tool bar down and covers nothing.
 * X's own nodes are never moved; a foreign element between them survives React's updates, and when X replaces the
 * whole part, the next call puts the line into the new one.
 */
export function keepInPlace(host: HTMLElement, box: ComposerBox): void {
  const anchor = anchorOf(box, host);
  if (host.previousElementSibling !== anchor || host.parentElement !== anchor.parentElement) anchor.after(host);
}

function anchorOf(box: ComposerBox, host: HTMLElement): HTMLElement {
  const { editor, group } = box;
  const draft = editor.closest<HTMLElement>(selectors.draftRoot);
  const start = editor.closest<HTMLElement>(selectors.editorFrame) ?? draft ?? editor;
  let anchor = start;
  for (let parent = anchor.parentElement; parent && parent !== group; parent = anchor.parentElement) {
    const hasOnlyThis = [...parent.children].every((child) => child === anchor || child === host);
    if (!hasOnlyThis && isStacked(parent)) return anchor;
    if (parent.querySelector(selectors.sendButton) || holdsOtherEditor(parent, editor)) break;
    anchor = parent;
  }
  return isStacked(anchor.parentElement) ? anchor : start;
}

function isStacked(parent: HTMLElement | null): boolean {
  if (!parent) return false;
  const { display, flexDirection } = getComputedStyle(parent);
  return display.includes('flex') ? flexDirection.startsWith('column') : !display.includes('grid');
}

function holdsOtherEditor(parent: Element, editor: Element): boolean {
  return [...parent.querySelectorAll('[contenteditable="true"], textarea')].some((other) => other !== editor);
}
