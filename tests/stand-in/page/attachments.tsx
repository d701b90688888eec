import { Icon } from './icons.tsx';
import { cx, tid } from './names.ts';
import type { PagePost } from './wire.ts';
import { word } from './words.ts';

/** The pictures of a post. */
export function Pictures({ post }: { readonly post: PagePost }) {
  return (
    <div className={cx('media', post.pictures.length > 1 && 'several')}>
      {post.pictures.map((picture, n) => (
        <a key={picture.url} href={`/${post.author.handle}/status/${post.id}/photo/${n + 1}`} role="link">
          <div {...tid('tweetPhoto')} aria-label={picture.alt ?? word('photo')} className={cx('photo')}>
            {!document.hidden && (
              <img
                alt={picture.alt ?? word('photo')}
                draggable={true}
                src={picture.url}
                className={cx('photo-picture')}
              />
            )}
          </div>
        </a>
      ))}
    </div>
  );
}

/** A poll. */
export function Poll({ poll }: { readonly poll: NonNullable<PagePost['poll']> }) {
  const all = poll.reduce((sum, one) => sum + one.votes, 0);
  return (
    <div {...tid('cardPoll')} className={cx('poll')}>
      <ul role="list" className={cx('poll-list')}>
        {poll.map((one) => (
          <li key={one.label} role="listitem" className={cx('poll-option')}>
            <div className={cx('poll-bar')} style={{ width: `${(one.votes / all) * 100}%` }} />
            <span>{one.label}</span>
            <span>{Math.round((one.votes / all) * 100)}%</span>
          </li>
        ))}
      </ul>
      <div dir="ltr" className={cx('faint')}>
        {all} {word('votes')}
      </div>
    </div>
  );
}

/** The preview of a linked page. */
export function Card({ card }: { readonly card: NonNullable<PagePost['card']> }) {
  return (
    <div {...tid('card.wrapper')} className={cx('card')}>
      <div aria-hidden="true" {...tid('card.layoutSmall.media')} className={cx('card-media')}>
        <a href={card.url} role="link" tabIndex={-1} target="_blank" rel="noopener noreferrer nofollow">
          <Icon name="studio" size={28} />
        </a>
      </div>
      <a href={card.url} role="link" target="_blank" rel="noopener noreferrer nofollow" className={cx('card-link')}>
        <div {...tid('card.layoutSmall.detail')}>
          <div dir="auto" className={cx('faint')}>
            <span>{card.domain}</span>
          </div>
          <div dir="auto">
            <span>{card.title}</span>
          </div>
          <div dir="auto" className={cx('faint')}>
            <span>{card.description}</span>
          </div>
        </div>
      </a>
    </div>
  );
}
