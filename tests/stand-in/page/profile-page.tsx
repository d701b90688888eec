import { useEffect, useState } from 'react';
import { OwnAvatar } from './article-parts.tsx';
import { cx, tid } from './names.ts';
import { Head, Tabs } from './page-frame.tsx';
import { type Route, setTitle } from './router.ts';
import { Timeline } from './timeline.tsx';
import type { Source } from './timeline-data.ts';
import { request } from './transport.ts';
import { type PageUser, readUser } from './wire.ts';
import { word } from './words.ts';

/** A person's page. */
export function Profile({ route }: { readonly route: Route }) {
  const [user, setUser] = useState<PageUser | null>(null);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const { body } = await request('UserByScreenName', { screen_name: route.handle, withSafetyModeUserFields: true });
      const result = body?.data?.user?.result;
      if (!isHere || !result) return;
      const found = readUser(result);
      setUser(found);
      setTitle(`${found.name} (@${found.handle})`);
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [route.handle]);
  const withReplies = route.tab === 'with_replies';
  const source: Source | null = user && {
    key: `user-${user.id}-${route.tab}`,
    operation: withReplies ? 'UserTweetsAndReplies' : 'UserTweets',
    variables: { userId: user.id, count: 20, includePromotedContent: true, withVoice: true },
    path: ['user', 'result', 'timeline', 'timeline', 'instructions'],
  };
  return (
    <div aria-label={word('home')} tabIndex={0} className={cx('page')}>
      <Head title={user?.name ?? route.handle} />
      {user && (
        <div>
          <div className={cx('profile-banner')} />
          <div className={cx('profile-card')}>
            <div className={cx('profile-avatar')}>
              <OwnAvatar user={user} />
            </div>
            <div {...tid('UserName')} className={cx('profile-name')}>
              <div dir="ltr" className={cx('page-title')}>
                <span>{user.name}</span>
              </div>
              <div dir="ltr" className={cx('faint')}>
                <span>@{user.handle}</span>
              </div>
            </div>
            <div dir="auto" {...tid('UserDescription')}>
              <span>{user.bio}</span>
            </div>
            <div className={cx('profile-counts')}>
              <a href={`/${user.handle}/following`} role="link" className={cx('quiet-link')}>
                <span className={cx('strong')}>{user.following}</span> {word('followingCount')}
              </a>
              <a href={`/${user.handle}/verified_followers`} role="link" className={cx('quiet-link')}>
                <span className={cx('strong')}>{user.followers}</span> {word('followers')}
              </a>
            </div>
          </div>
          <Tabs
            tabs={[
              { label: word('posts'), href: `/${user.handle}`, isOn: !withReplies },
              { label: word('postsAndReplies'), href: `/${user.handle}/with_replies`, isOn: withReplies },
            ]}
          />
        </div>
      )}
      {source && user && (
        <Timeline
          key={source.key}
          source={source}
          heading={`${user.name} ${word('posts')}`}
          label={`${word('timeline')}: ${user.name}’s posts`}
        />
      )}
    </div>
  );
}
