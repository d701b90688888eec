import { useEffect, useRef, useState } from 'react';
import { OwnAvatar } from '../article-parts.tsx';
import { Icon } from '../icons.tsx';
import { cx, tid } from '../names.ts';
import { useApp } from '../store.ts';
import type { PagePost } from '../wire.ts';
import { word } from '../words.ts';
import type { BoxHandle } from './box.ts';
import { ComposerBox } from './composer-box.tsx';
import { lengthOf, sendAll } from './send.ts';
import { ToolBar } from './tool-bar.tsx';

interface Props {
  readonly place: 'home' | 'inline-reply' | 'modal';
  readonly replyTo?: PagePost | undefined;
  readonly quoteOf?: PagePost | undefined;
  readonly startTexts?: readonly string[];
  readonly onTexts?: (texts: readonly string[]) => void;
  readonly onSent?: () => void;
  readonly onEscape?: () => void;
  readonly hasFocus?: boolean;
  /** What stands between the boxes and the tool bar (the quoted post). */
  readonly children?: React.ReactNode;
}

interface Piece {
  readonly key: number;
  readonly text: string;
}

/** A composer with one box, or several for a thread (modal only). */
export function Composer({
  place,
  replyTo,
  quoteOf,
  startTexts = [''],
  onTexts,
  onSent,
  onEscape,
  hasFocus,
  children,
}: Props) {
  const viewer = useApp((state) => state.viewer);
  const isPremium = useApp((state) => state.isPremium);
  const [pieces, setPieces] = useState<readonly Piece[]>(() => startTexts.map((text, key) => ({ key, text })));
  const [active, setActive] = useState(0);
  const [isSending, setSending] = useState(false);
  const [isOpen, setOpen] = useState(place !== 'inline-reply');
  const boxes = useRef(new Map<number, BoxHandle>());
  const latest = useRef(pieces);
  const busy = useRef(false);
  const texts = pieces.map((piece) => piece.text);
  const isThread = pieces.length > 1;
  const canSend = texts.every((text) => text.trim() !== '' && (isPremium || lengthOf(text) <= 280)) && !isSending;

  const change = (next: readonly Piece[]) => {
    latest.current = next;
    setPieces(next);
    onTexts?.(next.map((piece) => piece.text));
  };
  useEffect(() => {
    if (hasFocus) boxes.current.get(pieces.at(-1)?.key ?? 0)?.focus();
  }, []);

  const send = async () => {
    const models = latest.current.map((piece) => boxes.current.get(piece.key)?.text().trim() ?? '');
    if (busy.current || models.some((text) => text === '' || (!isPremium && lengthOf(text) > 280))) return;
    busy.current = true;
    setSending(true);
    const taken = await sendAll(models, replyTo, quoteOf);
    busy.current = false;
    setSending(false);
    if (taken < models.length) {
      if (taken > 0) change(latest.current.slice(taken));
      return;
    }
    const last = latest.current[0];
    if (last) boxes.current.get(last.key)?.clear();
    onSent?.();
  };
  const add = () => {
    const key = Math.max(...pieces.map((piece) => piece.key)) + 1;
    change([...latest.current, { key, text: '' }]);
    setActive(pieces.length);
    requestAnimationFrame(() => boxes.current.get(key)?.focus());
  };
  const remove = (key: number) => {
    change(latest.current.filter((piece) => piece.key !== key));
    setActive(0);
  };
  const placeholder = (n: number) =>
    word(n > 0 ? 'addAnother' : replyTo ? 'postReply' : quoteOf ? 'addComment' : 'whatsHappening');
  const sendWord = word(isThread ? 'postAll' : replyTo ? 'reply' : 'post');
  const current = texts[active] ?? '';

  const button = (
    <button
      type="button"
      role="button"
      {...tid(place === 'modal' ? 'tweetButton' : 'tweetButtonInline')}
      className={cx('send', place === 'home' || !replyTo ? 'send-post' : 'send-reply')}
      onClick={() => void send()}
      {...(canSend ? {} : { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
    >
      <div dir="ltr">
        <span>
          <span>{sendWord}</span>
        </span>
      </div>
    </button>
  );
  const boxesOf = pieces.map((piece, n) => (
    <div
      key={piece.key}
      className={cx('piece', isThread && n !== active && 'resting')}
      data-rbd-droppable-id={undefined}
    >
      <div className={cx('avatar-column')}>
        <OwnAvatar user={viewer} isLink />
        {n < pieces.length - 1 && <div className={cx('thread-line')} />}
      </div>
      <div className={cx('content-column')}>
        <ComposerBox
          index={n}
          startText={piece.text}
          placeholder={placeholder(n)}
          isReply={place === 'inline-reply'}
          handle={(box) => (box ? boxes.current.set(piece.key, box) : boxes.current.delete(piece.key))}
          onText={(text) => {
            const before = latest.current.find((one) => one.key === piece.key)?.text;
            if (before !== text) change(latest.current.map((one) => (one.key === piece.key ? { ...one, text } : one)));
          }}
          onSend={() => void send()}
          onEscape={onEscape}
          onFocus={() => {
            setActive(n);
            setOpen(true);
          }}
        />
        {isThread && n > 0 && piece.text === '' && n === active && (
          <button
            type="button"
            role="button"
            aria-label="Remove post"
            className={cx('icon-button', 'remove')}
            onClick={() => remove(piece.key)}
          >
            <Icon name="close" size={16} />
          </button>
        )}
        {n === 0 && children}
      </div>
    </div>
  ));
  return (
    <div className={cx('composer', place === 'modal' ? 'in-modal' : 'in-page')}>
      <div role="progressbar" className={cx('progress', isSending && 'running')}>
        <div {...tid('progressBar-bar')} className={cx('progress-bar')} />
      </div>
      <DragContainer>{boxesOf}</DragContainer>
      {isOpen && place !== 'inline-reply' && (
        <div className={cx('audience-row')}>
          <button type="button" role="button" aria-label={word('everyone')} className={cx('audience')}>
            <div dir="ltr" className={cx('audience-inner')}>
              <Icon name="globe" size={15} />
              <div>
                <span>
                  <span>{word('everyone')}</span>
                </span>
              </div>
            </div>
          </button>
        </div>
      )}
      <div className={cx('bar', place !== 'modal' && 'bar-inset')}>
        <div className={cx('bar-tools')}>{(isOpen || place !== 'inline-reply') && <ToolBar />}</div>
        <div className={cx('bar-end')}>
          <Counter length={current === '' ? 0 : lengthOf(current)} isPremium={isPremium} />
          {place === 'modal' && (
            <button
              type="button"
              role="button"
              aria-label={word('addPost')}
              {...tid('addButton')}
              className={cx('add-button')}
              onClick={add}
              {...(current.trim() === '' ? { 'aria-disabled': true, disabled: true, tabIndex: -1 } : {})}
            >
              <Icon name="plus" size={16} />
            </button>
          )}
          {button}
        </div>
      </div>
    </div>
  );
}

function DragContainer({ children }: { readonly children: React.ReactNode }) {
  const hasWrapper = useApp((state) => state.variants.composerDragWrapper);
  return hasWrapper ? (
    <div data-rbd-droppable-id="composer-0" data-rbd-droppable-context-id="0">
      {children}
    </div>
  ) : (
    <div>{children}</div>
  );
}

/** The ring that fills; a number only for the last twenty characters. */
function Counter({ length, isPremium }: { readonly length: number; readonly isPremium: boolean }) {
  if (length === 0) return null;
  const left = 280 - length;
  const radius = left <= 20 ? 14 : 10;
  const round = 2 * Math.PI * radius;
  const part = Math.min(1, length / 280);
  const colour = left <= 0 && !isPremium ? 'rgb(244, 33, 46)' : left <= 20 ? 'rgb(255, 212, 0)' : 'rgb(29, 155, 240)';
  return (
    <div
      role="progressbar"
      aria-valuenow={Math.round(part * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cx('counter')}
    >
      {left > -10 && (
        <svg width="30" height="30" viewBox="0 0 30 30" style={{ transform: 'rotate(-90deg)' }}>
          <circle cx="15" cy="15" r={radius} fill="none" strokeWidth="2" className={cx('ring')} />
          <circle
            cx="15"
            cy="15"
            r={radius}
            fill="none"
            strokeWidth="2"
            stroke={colour}
            strokeDasharray={`${round * part} ${round}`}
            strokeLinecap="round"
          />
        </svg>
      )}
      {left <= 20 && (
        <div className={cx('left')} style={left <= 0 ? { color: 'rgb(244, 33, 46)' } : undefined}>
          {left}
        </div>
      )}
    </div>
  );
}
