import { forwardRef, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { cx, tid } from '../names.ts';
import { word } from '../words.ts';
import type { BoxHandle, BoxProps } from './box.ts';

/** The narrow layout's box: a real text area that grows. */
export const TextareaBox = forwardRef<BoxHandle, BoxProps>(function TextareaBox(props, ref) {
  const { index, startText, placeholder, listId, onText, onKey, onFocus } = props;
  const [text, setText] = useState(startText);
  const latest = useRef(startText);
  const area = useRef<HTMLTextAreaElement>(null);
  const change = (next: string, caret: number | null) => {
    latest.current = next;
    setText(next);
    onText(next, caret === null ? null : (next.slice(0, caret).split('\n').at(-1) ?? null));
  };
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.max(52, element.scrollHeight)}px`;
  }, [text]);
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    text: () => latest.current,
    clear: () => change('', null),
    replaceBeforeCaret: (length, inserted) => {
      const caret = area.current?.selectionStart ?? latest.current.length;
      change(latest.current.slice(0, caret - length) + inserted + latest.current.slice(caret), null);
    },
  }));
  return (
    <textarea
      ref={area}
      {...tid(`tweetTextarea_${index}`)}
      className={cx('textarea')}
      aria-label={word('postText')}
      aria-autocomplete="list"
      aria-controls={listId}
      placeholder={placeholder}
      value={text}
      onFocus={onFocus}
      onChange={(event) => change(event.target.value, event.target.selectionStart)}
      onKeyDown={(event) => {
        if (onKey(event)) event.preventDefault();
      }}
    />
  );
});

/** An editor of unknown kind: editable, with a model of its own that only its own events fill. */
export const UnknownBox = forwardRef<BoxHandle, BoxProps>(function UnknownBox(props, ref) {
  const { index, startText, placeholder, listId, onText, onKey, onFocus } = props;
  const box = useRef<HTMLDivElement>(null);
  const model = useRef(startText);
  const [isEmpty, setEmpty] = useState(startText === '');
  const read = () => {
    const element = box.current;
    if (!element) return;
    const lines = element.innerText.replace(/\n$/, '');
    model.current = lines;
    setEmpty(lines === '');
    const selection = getSelection();
    const node = selection?.anchorNode;
    const isHere = node && element.contains(node) && node.nodeType === Node.TEXT_NODE;
    onText(lines, isHere ? (node.textContent ?? '').slice(0, selection.anchorOffset) : null);
  };
  useLayoutEffect(() => {
    if (box.current) box.current.innerText = startText;
  }, []);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    text: () => model.current,
    clear: () => {
      if (box.current) box.current.textContent = '';
      read();
    },
    replaceBeforeCaret: (length, inserted) => {
      const node = getSelection()?.anchorNode;
      const caret = getSelection()?.anchorOffset ?? 0;
      if (node?.nodeType !== Node.TEXT_NODE) return;
      (node as Text).replaceData(caret - length, length, inserted);
      getSelection()?.collapse(node, caret - length + inserted.length);
      read();
    },
  }));
  return (
    <div className={cx('unknown-root')}>
      {isEmpty && <div className={cx('unknown-placeholder')}>{placeholder}</div>}
      <div
        ref={box}
        contentEditable={true}
        suppressContentEditableWarning={true}
        {...tid(`tweetTextarea_${index}`)}
        role="textbox"
        tabIndex={0}
        aria-label={word('postText')}
        aria-multiline="true"
        aria-autocomplete="list"
        aria-controls={listId}
        spellCheck={true}
        className={cx('unknown-box')}
        onFocus={onFocus}
        onInput={read}
        onPaste={(event) => {
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
        }}
        onKeyDown={(event) => {
          if (onKey(event)) event.preventDefault();
        }}
      />
    </div>
  );
});
