import { Avatar, Name } from './article-parts.tsx';
import { cx, elementId, tid } from './names.ts';
import { PostText } from './post-text.tsx';
import type { PagePost } from './wire.ts';
import { age, ageLabel, word } from './words.ts';

/** A quoted post: no article, no links, no id (dossier x-web-client 6.5). */
export function QuoteBox({
  quote,
  isInComposer,
}: {
  readonly quote: PagePost | 'unavailable';
  readonly isInComposer?: boolean;
}) {
  if (quote === 'unavailable')
    return (
      <div className={cx('quote')}>
        <article className={cx('tombstone')}>
          <span>This Post is unavailable.</span>
        </article>
      </div>
    );
  const box = (
    <>
      <div className={cx('quote-head')}>
        <Avatar user={quote.author} isSmall />
        <div {...tid('User-Name')} className={cx('user-name')}>
          <div>
            <div className={cx('name-row')}>
              <Name user={quote.author} />
            </div>
          </div>
          <div>
            <div className={cx('handle-row')}>
              <div tabIndex={-1}>
                <div dir="ltr">
                  <span className={cx('text')}>@{quote.author.handle}</span>
                </div>
              </div>
              <div dir="ltr" aria-hidden="true">
                <span>·</span>
              </div>
              <div>
                <div dir="ltr" aria-label={ageLabel(quote.at)}>
                  <time dateTime={`${new Date(quote.at).toISOString().slice(0, 19)}.000Z`}>{age(quote.at)}</time>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      {quote.replyingTo.length > 0 && (
        <div dir="ltr" className={cx('faint')}>
          {word('replyingTo')} <span>@{quote.replyingTo[0]}</span>
        </div>
      )}
      <PostText parts={quote.parts} lang={quote.lang} lines={5} />
      {quote.pictures[0] && (
        <div {...tid('testCondensedMedia')} className={cx('media')}>
          <div {...tid('tweetPhoto')} aria-label={quote.pictures[0].alt ?? word('photo')} className={cx('photo')}>
            <img
              alt={quote.pictures[0].alt ?? word('photo')}
              src={quote.pictures[0].url}
              className={cx('photo-picture')}
            />
          </div>
        </div>
      )}
    </>
  );
  if (isInComposer) return <div className={cx('quote')}>{box}</div>;
  return (
    <div aria-labelledby={`${elementId()} ${elementId()}`} id={elementId()}>
      <div id={elementId()}>
        <div dir="ltr" className={cx('hidden')}>
          <span>{word('quote')}</span>
        </div>
        <div tabIndex={0} role="link" className={cx('quote')}>
          {box}
        </div>
      </div>
    </div>
  );
}
