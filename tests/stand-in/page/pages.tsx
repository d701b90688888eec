import { type ReactNode, useEffect, useState } from 'react';
import { Composer } from './composer/composer.tsx';
import { OwnAvatar } from './article-parts.tsx';
import { Icon } from './icons.tsx';
import { cx, tid } from './names.ts';
import { type Route, setTitle } from './router.ts';
import { SearchBox } from './sidebar-column.tsx';
import { app } from './store.ts';
import type { Source } from './timeline-data.ts';
import { Timeline } from './timeline.tsx';
import { request } from './transport.ts';
import { useIsNarrow } from './width.ts';
import { type PageUser, readUser } from './wire.ts';
import { word } from './words.ts';

interface Tab {
  readonly label: string;
  readonly href?: string;
  readonly isOn: boolean;
  readonly onChoose?: () => void;
}

function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  return (
    <nav role="navigation" aria-live="polite" className={cx('tabs')}>
      <div {...tid('ScrollSnap-SwipeableList')} className={cx('grow')}>
        <div role="tablist" {...tid('ScrollSnap-List')} className={cx('tab-list')}>
          {tabs.map((tab) => (
            <div key={tab.label} role="presentation" className={cx('tab-place')}>
              {tab.href === undefined
                ? <div role="tab" tabIndex={0} aria-selected={tab.isOn} className={cx('tab', tab.isOn && 'on')} onClick={tab.onChoose}><div dir="ltr"><span>{tab.label}</span></div></div>
                : <a href={tab.href} role="tab" aria-selected={tab.isOn} className={cx('tab', tab.isOn && 'on')}><div dir="ltr"><span>{tab.label}</span></div></a>}
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}

function Head({ title, note, children }: { readonly title: string; readonly note?: string; readonly children?: ReactNode }) {
  return (
    <div className={cx('page-head')}>
      <div className={cx('page-head-row')}>
        <button type="button" role="button" aria-label={word('back')} {...tid('app-bar-back')} className={cx('round-button')} onClick={() => history.back()}><Icon name="back" size={20} /></button>
        {children ?? <div><h2 dir="ltr" aria-level={2} role="heading" className={cx('page-title')}><span>{title}</span></h2>{note && <div dir="ltr" className={cx('faint', 'small-text')}>{note}</div>}</div>}
      </div>
    </div>
  );
}

function Home() {
  const [tab, setTab] = useState<'forYou' | 'following'>('forYou');
  const isNarrow = useIsNarrow();
  const operation = tab === 'forYou' ? 'HomeTimeline' : 'HomeLatestTimeline';
  const source: Source = {
    key: `home-${tab}`,
    operation,
    variables: { count: 20, includePromotedContent: true, latestControlAvailable: true, requestContext: 'launch', withCommunity: true },
    path: ['home', 'home_timeline_urt', 'instructions'],
    isLive: true,
  };
  return (
    <div aria-label={word('home')} tabIndex={0} className={cx('page')}>
      <div className={cx('page-head')}>
        <Tabs tabs={[{ label: word('forYou'), isOn: tab === 'forYou', onChoose: () => setTab('forYou') }, { label: word('following'), isOn: tab === 'following', onChoose: () => setTab('following') }]} />
      </div>
      {!isNarrow && <div className={cx('home-composer')}><Composer place="home" /></div>}
      <Timeline key={source.key} source={source} heading={word('yourHome')} label={`${word('timeline')}: ${word('yourHome')}`} />
    </div>
  );
}

function Search({ route }: { readonly route: Route }) {
  const base = route.kind === 'hashtag' ? `/hashtag/${encodeURIComponent(route.query.slice(1))}?src=hashtag_click` : `/search?q=${encodeURIComponent(route.query)}&src=typed_query`;
  const names = [['top', 'top'], ['latest', 'live'], ['people', 'user'], ['media', 'media'], ['lists', 'list']] as const;
  const tabs = names.map(([name, f]) => ({ label: word(name), isOn: route.tab === f, href: f === 'top' ? base : `${base}&f=${f}` }));
  const product = route.tab === 'live' ? 'Latest' : 'Top';
  const source: Source = {
    key: `search-${product}-${route.query}`,
    operation: 'SearchTimeline',
    variables: { rawQuery: route.query, count: 20, querySource: route.kind === 'hashtag' ? 'hashtag_click' : 'typed_query', product },
    path: ['search_by_raw_query', 'search_timeline', 'timeline', 'instructions'],
    isLive: product === 'Latest',
  };
  return (
    <div aria-label={word('search')} tabIndex={0} className={cx('page')}>
      <Head title=""><div className={cx('grow')}><SearchBox start={route.query} /></div></Head>
      <div className={cx('under-head')}><Tabs tabs={tabs} /></div>
      <Timeline key={source.key} source={source} heading={word('search')} label={`${word('timeline')}: ${word('search')}`} hasReplyLines emptyText={`${word('noResults')} “${route.query}”`} />
    </div>
  );
}

function Status({ route }: { readonly route: Route }) {
  const isNarrow = useIsNarrow();
  const source: Source = {
    key: `status-${route.statusId}`,
    operation: 'TweetDetail',
    variables: { focalTweetId: route.statusId, with_rux_injections: false, includePromotedContent: true, withCommunity: true, withVoice: true, rankingMode: 'Relevance', referrer: 'search' },
    path: ['threaded_conversation_with_injections_v2', 'instructions'],
    focal: route.statusId,
  };
  return (
    <div aria-label={word('conversation')} tabIndex={0} className={cx('page')}>
      <Head title={word('post')} />
      <Timeline key={source.key} source={source} heading={word('conversation')} label={`${word('timeline')}: ${word('conversation')}`} belowFocal={(row) => row.post && (
        <>
          <FocalTitle text={row.post.parts.map((part) => part.text).join(' ')} name={row.post.author.name} />
          {!isNarrow && <div {...tid('inline_reply_offscreen')} className={cx('inline-reply')}><Composer place="inline-reply" replyTo={row.post} /></div>}
        </>
      )} />
      <div className={cx('page-foot')} />
    </div>
  );
}

function FocalTitle({ name, text }: { readonly name: string; readonly text: string }) {
  useEffect(() => setTitle(`${name} ${word('on')}: "${text}"`), [name, text]);
  return null;
}

function Profile({ route }: { readonly route: Route }) {
  const [user, setUser] = useState<PageUser | null>(null);
  useEffect(() => {
    let isHere = true;
    void request('UserByScreenName', { screen_name: route.handle, withSafetyModeUserFields: true }).then(({ body }) => {
      const result = body?.data?.user?.result;
      if (!isHere || !result) return;
      const found = readUser(result);
      setUser(found);
      setTitle(`${found.name} (@${found.handle})`);
    });
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
            <div className={cx('profile-avatar')}><OwnAvatar user={user} /></div>
            <div {...tid('UserName')} className={cx('profile-name')}><div dir="ltr" className={cx('page-title')}><span>{user.name}</span></div><div dir="ltr" className={cx('faint')}><span>@{user.handle}</span></div></div>
            <div dir="auto" {...tid('UserDescription')}><span>{user.bio}</span></div>
            <div className={cx('profile-counts')}>
              <a href={`/${user.handle}/following`} role="link" className={cx('quiet-link')}><span className={cx('strong')}>{user.following}</span> {word('followingCount')}</a>
              <a href={`/${user.handle}/verified_followers`} role="link" className={cx('quiet-link')}><span className={cx('strong')}>{user.followers}</span> {word('followers')}</a>
            </div>
          </div>
          <Tabs tabs={[{ label: word('posts'), href: `/${user.handle}`, isOn: !withReplies }, { label: word('postsAndReplies'), href: `/${user.handle}/with_replies`, isOn: withReplies }]} />
        </div>
      )}
      {source && user && <Timeline key={source.key} source={source} heading={`${user.name} ${word('posts')}`} label={`${word('timeline')}: ${user.name}’s posts`} />}
    </div>
  );
}

function Notifications() {
  const source: Source = {
    key: 'notifications',
    operation: 'NotificationsTimeline',
    variables: { timeline_type: 'Mentions', count: 20 },
    path: ['viewer_v2', 'user_results', 'result', 'notification_timeline', 'timeline', 'instructions'],
    isLive: true,
  };
  return (
    <div aria-label={word('notifications')} tabIndex={0} className={cx('page')}>
      <Head title={word('notifications')} />
      <Timeline source={source} heading={word('notifications')} label={`${word('timeline')}: ${word('notifications')}`} hasReplyLines emptyText={word('notifications')} />
    </div>
  );
}

function List({ route }: { readonly route: Route }) {
  const source: Source = {
    key: `list-${route.query}`,
    operation: 'ListLatestTweetsTimeline',
    variables: { listId: route.query, count: 20 },
    path: ['list', 'tweets_timeline', 'timeline', 'instructions'],
    isLive: true,
  };
  return (
    <div aria-label={word('list')} tabIndex={0} className={cx('page')}>
      <Head title={word('list')} />
      <Timeline source={source} heading={word('list')} label={`${word('timeline')}: ${word('list')}`} />
    </div>
  );
}

/** The page of a route. */
export function Page({ route }: { readonly route: Route }) {
  if (route.kind === 'home' || route.kind === 'compose') return <Home />;
  if (route.kind === 'search' || route.kind === 'hashtag') return <Search route={route} />;
  if (route.kind === 'status') return <Status key={route.statusId} route={route} />;
  if (route.kind === 'profile') return <Profile key={route.handle} route={route} />;
  if (route.kind === 'notifications') return <Notifications />;
  if (route.kind === 'list') return <List route={route} />;
  return <div className={cx('page')}><Head title={app().route.path} /><div className={cx('empty')}><span>Hmm...this page doesn’t exist. Try searching for something else.</span></div></div>;
}
