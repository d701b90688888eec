import { useEffect, useRef, useState } from 'react';
import { closeCompose } from '../actions.ts';
import { Article } from '../article.tsx';
import { useFocusTrap } from '../focus-trap.ts';
import { Icon } from '../icons.tsx';
import { cx, tid } from '../names.ts';
import { QuoteBox } from '../quote-box.tsx';
import { app, update, useApp } from '../store.ts';
import { word } from '../words.ts';
import { Composer } from './composer.tsx';

/** The modal composer: a new post, an answer, a quote or a thread. In the narrow layout it is a page. */
export function ComposeModal({ isPage }: { readonly isPage: boolean }) {
  const intent = useApp((state) => state.compose);
  const isReplaced = useApp((state) => state.variants.dialogReplacedAfterInsert);
  const hasSheet = useApp((state) => state.sheet !== null);
  const texts = useRef<readonly string[]>([intent?.text ?? '']);
  const [turn, setTurn] = useState(0);
  const timer = useRef(0);
  const trap = useFocusTrap(!isPage && !hasSheet);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!intent) return null;

  const leave = () => {
    if (texts.current.every((text) => text.trim() === '')) return closeCompose();
    update({
      sheet: {
        title: word('discardTitle'),
        text: word('discardText'),
        confirm: word('save'),
        cancel: word('discard'),
        onConfirm: closeCompose,
        onCancel: closeCompose,
      },
    });
  };
  const onTexts = (next: readonly string[]) => {
    const wasEmpty = texts.current.every((text) => text === '');
    texts.current = next;
    if (isReplaced && turn === 0 && wasEmpty && next.some((text) => text !== '')) {
      timer.current = window.setTimeout(() => setTurn(1), 150);
    }
  };
  const { replyTo, quoteOf } = intent;
  const content = (
    <div key={turn} className={cx('modal-content')}>
      <div className={cx('modal-head')}>
        <button
          type="button"
          role="button"
          aria-label={word('close')}
          {...tid(isPage ? 'app-bar-back' : 'app-bar-close')}
          className={cx('round-button')}
          onClick={leave}
        >
          <Icon name={isPage ? 'back' : 'close'} size={20} />
        </button>
        <h2 id="modal-header" role="heading" className={cx('hidden')}>
          {word(replyTo ? 'reply' : 'post')}
        </h2>
        <button type="button" role="button" {...tid('unsentButton')} className={cx('drafts')}>
          Drafts
        </button>
      </div>
      {replyTo && (
        <div className={cx('answered')}>
          <Article
            row={{ key: 'answered', sort: '', kind: 'post', post: replyTo, isJoined: true }}
            hasReplyLine={false}
            isExpanded={false}
            onExpand={() => {}}
          />
          <div className={cx('answered-line')}>
            <button type="button" role="button" className={cx('plain-button')}>
              <div dir="ltr">
                {word('replyingTo')} <span className={cx('accent')}>@{replyTo.author.handle}</span>
              </div>
            </button>
          </div>
        </div>
      )}
      <Composer
        place="modal"
        replyTo={replyTo}
        quoteOf={quoteOf}
        startTexts={texts.current}
        onTexts={onTexts}
        onSent={closeCompose}
        onEscape={leave}
        hasFocus
      >
        {quoteOf && <QuoteBox quote={quoteOf} isInComposer />}
      </Composer>
    </div>
  );
  if (isPage) return content;
  return (
    <div className={cx('dialog-layer')}>
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className={cx('dialog-box')}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented && app().compose) leave();
        }}
      >
        <div {...tid('mask')} className={cx('mask')} onClick={leave} />
        <div ref={trap.start} tabIndex={0} />
        <div ref={trap.box} className={cx('dialog')}>
          {content}
        </div>
        <div ref={trap.end} tabIndex={0} />
      </div>
    </div>
  );
}
