import { useMemo, useRef, useState } from 'react';
import { cx, randomName, tid } from '../names.ts';
import { useApp } from '../store.ts';
import { useIsNarrow } from '../width.ts';
import type { BoxHandle } from './box.ts';
import { DraftBox } from './draft-box.tsx';
import { TextareaBox, UnknownBox } from './plain-boxes.tsx';
import { TypeaheadList, useTypeahead } from './typeahead.tsx';

interface Props {
  readonly index: number;
  readonly startText: string;
  readonly placeholder: string;
  readonly isReply: boolean;
  readonly handle: (box: BoxHandle | null) => void;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly onEscape?: (() => void) | undefined;
  readonly onFocus: () => void;
}

/** One box of a composer: the editor the variant names, its label containers and its list of suggestions. */
export function ComposerBox({ index, startText, placeholder, handle, onText, onSend, onEscape, onFocus }: Props) {
  const isNarrow = useIsNarrow();
  const editor = useApp((state) => state.variants.editor);
  const box = useRef<BoxHandle | null>(null);
  const list = useTypeahead((length, text) => box.current?.replaceBeforeCaret(length, text));
  const listId = useMemo(() => `typeaheadDropdownWrapped-${randomName(3)}`, []);
  const [start] = useState(startText);
  const Box = isNarrow || editor === 'textarea' ? TextareaBox : editor === 'contenteditable' ? UnknownBox : DraftBox;
  const onKey = (event: { key: string; ctrlKey: boolean; metaKey: boolean }) => {
    if (list.onKey(event.key)) return true;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      onSend();
      return true;
    }
    if (event.key === 'Escape' && onEscape) {
      onEscape();
      return true;
    }
    return false;
  };
  return (
    <div {...tid(`tweetTextarea_${index}_label`)} className={cx('box-label')}>
      <div>
        <div dir="ltr">
          <div>
            <div>
              <div {...tid(`tweetTextarea_${index}RichTextInputContainer`)} className={cx('box')}>
                <Box
                  ref={(next: BoxHandle | null) => {
                    box.current = next;
                    handle(next);
                  }}
                  index={index}
                  startText={start}
                  placeholder={placeholder}
                  listId={listId}
                  isListOpen={list.isOpen}
                  onText={(text, beforeCaret) => {
                    onText(text);
                    list.onText(beforeCaret);
                  }}
                  onKey={onKey}
                  onFocus={onFocus}
                />
              </div>
            </div>
          </div>
        </div>
      </div>
      <TypeaheadList id={listId} options={list.options} active={list.active} onTake={list.take} />
    </div>
  );
}
