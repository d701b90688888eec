import * as Draft from 'draft-js';
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { forwardRef, type ReactNode, useImperativeHandle, useRef, useState } from 'react';
import twitter from 'twitter-text';
import { cx, testIdOf } from '../names.ts';
import { useApp } from '../store.ts';
import { word } from '../words.ts';
import type { BoxHandle, BoxProps } from './box.ts';

type Found = (from: number, to: number) => void;

function findOverflow(block: any, found: Found, content: any): void {
  const whole: string = content.getPlainText('\n');
  const parsed = twitter.parseTweet(whole);
  if (parsed.weightedLength <= 280) return;
  let start = 0;
  for (let before = content.getBlockBefore(block.getKey()); before; before = content.getBlockBefore(before.getKey()))
    start += before.getLength() + 1;
  const from = Math.max(0, parsed.validRangeEnd + 1 - start);
  if (from < block.getLength()) found(from, block.getLength());
}

function findEntities(block: any, found: Found): void {
  for (const { indices } of twitter.extractEntitiesWithIndices(block.getText())) found(indices[0], indices[1]);
}

const Coloured = ({ children }: { readonly children: ReactNode }) => <span className={cx('coloured')}>{children}</span>;
const Overflow = ({ children }: { readonly children: ReactNode }) => <span className={cx('overflow')}>{children}</span>;
const decorator = new CompositeDecorator([
  { strategy: findOverflow, component: Overflow },
  { strategy: findEntities, component: Coloured },
]);

function beforeCaret(state: any): string | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  return state
    .getCurrentContent()
    .getBlockForKey(selection.getStartKey())
    .getText()
    .slice(0, selection.getStartOffset());
}

/** X's usual editor: the real Draft.js in the markup of dossier x-web-client 7.3. */
export const DraftBox = forwardRef<BoxHandle, BoxProps>(function DraftBox(props, ref) {
  const { index, startText, placeholder, listId, isListOpen, onText, onKey, onFocus } = props;
  const hasWrapper = useApp((state) => state.variants.composerDragWrapper);
  const [editorState, setEditorState] = useState(() => {
    const empty = EditorState.createWithContent(ContentState.createFromText(startText), decorator);
    return startText === '' ? empty : EditorState.moveSelectionToEnd(empty);
  });
  const latest = useRef(editorState);
  const editor = useRef<any>(null);
  const change = (next: any) => {
    latest.current = next;
    setEditorState(next);
    onText(next.getCurrentContent().getPlainText('\n'), beforeCaret(next));
  };
  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    text: () => latest.current.getCurrentContent().getPlainText('\n'),
    clear: () => {
      const hadFocus = latest.current.getSelection().getHasFocus();
      const empty = EditorState.push(latest.current, ContentState.createFromText(''), 'remove-range');
      // The selection names a block that is gone; without a new one the next letters land in the wrong order.
      change(hadFocus ? EditorState.moveFocusToEnd(empty) : EditorState.moveSelectionToEnd(empty));
    },
    replaceBeforeCaret: (length, text) => {
      const state = latest.current;
      const selection = state.getSelection();
      const range = selection.merge({
        anchorOffset: selection.getStartOffset() - length,
        focusOffset: selection.getStartOffset(),
      });
      change(
        EditorState.push(state, Modifier.replaceText(state.getCurrentContent(), range, text), 'insert-characters'),
      );
    },
  }));
  const blockRenderMap = hasWrapper
    ? Draft.DefaultDraftBlockRenderMap.merge(
        Draft.DefaultDraftBlockRenderMap.map((one: any) => ({ ...one, wrapper: <DragWrapper /> })),
      )
    : Draft.DefaultDraftBlockRenderMap;
  return (
    <Editor
      ref={editor}
      editorState={editorState}
      onChange={change}
      placeholder={editorState.getCurrentContent().hasText() ? '' : placeholder}
      webDriverTestID={testIdOf(`tweetTextarea_${index}`)}
      ariaLabel={word('postText')}
      ariaMultiline={true}
      ariaAutoComplete="list"
      ariaControls={listId}
      ariaActiveDescendantID={isListOpen ? `typeaheadFocus-${listId}` : undefined}
      role="textbox"
      tabIndex={0}
      spellCheck={true}
      stripPastedStyles={true}
      blockRenderMap={blockRenderMap}
      onFocus={onFocus}
      keyBindingFn={(event: any) => (onKey(event) ? 'stand-in-used' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command: string) => (command === 'stand-in-used' ? 'handled' : 'not-handled')}
    />
  );
});

function DragWrapper({ children }: { readonly children?: ReactNode }) {
  return (
    <div data-rbd-draggable-context-id="0" data-rbd-draggable-id="composer-0-draggable">
      {children}
    </div>
  );
}
