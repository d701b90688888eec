import { createElement, Fragment, type ReactNode } from 'react';
import { cx, elementId, tid } from './names.ts';
import { useApp } from './store.ts';
import type { Part } from './wire.ts';

const emoji = /(\p{RGI_Emoji})/v;

function emojiAddress(sign: string): string {
  const isJoined = sign.includes('\u200d');
  const codes = [...sign]
    .map((one) => (one.codePointAt(0) ?? 0).toString(16))
    .filter((code) => isJoined || code !== 'fe0f');
  return `https://abs.twimg.com/emoji/v2/svg/${codes.join('-')}.svg`;
}

/** Text with its emoji as pictures. */
export function WithEmoji({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(emoji)
        .map((piece, n) =>
          n % 2 === 1 ? (
            <img
              key={n}
              alt={piece}
              title={piece}
              draggable={false}
              src={emojiAddress(piece)}
              className={cx('emoji')}
            />
          ) : (
            piece
          ),
        )}
    </>
  );
}

/** What a browser's page translation wraps texts in; an old element that React's types no longer know. */
function translated(inner: ReactNode): ReactNode {
  return createElement('font', { dir: 'auto', style: { verticalAlign: 'inherit' } }, inner);
}

function Plain({ text }: { readonly text: string }) {
  const isTranslated = useApp((state) => state.variants.pageTranslation);
  return (
    <>
      {text.split(emoji).map((piece, n) => {
        if (piece === '') return null;
        if (n % 2 === 1)
          return (
            <img
              key={n}
              alt={piece}
              title={piece}
              draggable={false}
              src={emojiAddress(piece)}
              className={cx('emoji')}
            />
          );
        const inner = isTranslated ? translated(translated(piece)) : piece;
        return (
          <span key={n} className={cx('text')}>
            {inner}
          </span>
        );
      })}
    </>
  );
}

function Linked({ part }: { readonly part: Part }) {
  if (part.kind === 'url') return <Address part={part} />;
  const sign = { hashtag: '#', cashtag: '$', mention: '@', text: '' }[part.kind];
  const link = <a dir="ltr" role="link" href={part.href} className={cx('link')}>{`${sign}${part.text}`}</a>;
  return part.kind === 'mention' ? (
    <div className={cx('inline')}>{link}</div>
  ) : (
    <span className={cx('text')}>{link}</span>
  );
}

function Address({ part }: { readonly part: Part }) {
  const shown = part.text.replace(/…$/, '');
  const whole = (part.expanded ?? '').replace(/^https?:\/\/(www\.)?/, '');
  const scheme = (part.expanded ?? '').slice(0, (part.expanded ?? '').length - whole.length);
  const rest = whole.slice(shown.length).replace(/^\/$/, '');
  return (
    <a dir="ltr" href={part.href} rel="noopener noreferrer nofollow" target="_blank" role="link" className={cx('link')}>
      <span aria-hidden="true" className={cx('invisible')}>
        {scheme}
      </span>
      {shown}
      {rest !== '' && (
        <span aria-hidden="true" className={cx('invisible')}>
          {rest}
        </span>
      )}
      {part.text.endsWith('…') && <span aria-hidden="true">…</span>}
    </a>
  );
}

/** The text block of a post. `lines` is the number of lines shown at most. */
export function PostText({
  parts,
  lang,
  lines,
  isBig,
}: {
  readonly parts: readonly Part[];
  readonly lang: string;
  readonly lines?: number | undefined;
  readonly isBig?: boolean;
}) {
  return (
    <div
      dir="auto"
      lang={lang}
      id={elementId()}
      {...tid('tweetText')}
      className={cx('post-text', isBig && 'big', lines !== undefined && 'clamped')}
      style={lines ? { WebkitLineClamp: lines } : undefined}
    >
      {parts.map((part, n) => (
        <Fragment key={n}>{part.kind === 'text' ? <Plain text={part.text} /> : <Linked part={part} />}</Fragment>
      ))}
    </div>
  );
}
