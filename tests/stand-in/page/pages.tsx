import { useEffect, useState } from 'react';
import { Composer } from './composer/composer.tsx';
import { cx, tid } from './names.ts';
import { Head, Tabs } from './page-frame.tsx';
import { Profile } from './profile-page.tsx';
import { type Route, setTitle } from './router.ts';
import { SearchBox } from './sidebar-column.tsx';
import { app } from './store.ts';
import { Timeline } from './timeline.tsx';
import type { Source } from './timeline-data.ts';
import { useIsNarrow } from './width.ts';
import { word } from './words.ts';

function Home() {
  const [tab, setTab] = useState<'forYou' | 'following'>('forYou');
  const isNarrow = useIsNarrow();
  const operation = tab === 'forYou' ? 'HomeTimeline' : 'HomeLatestTimeline';
  const source: Source = {
    key: `home-${tab}`,
    operation,
    variables: {
      count: 20,
      includePromotedContent: true,
      latestControlAvailable: true,
      requestContext: 'launch',
      withCommunity: true,
    },
    path: ['home', 'home_timeline_urt', 'instructions'],
    isLive: true,
  };
  return (
    <div aria-label={word('home')} tabIndex={0} className={cx('page')}>
      <div className={cx('page-head')}>
        <Tabs
          tabs={[
            { label: word('forYou'), isOn: tab === 'forYou', onChoose: () => setTab('forYou') },
            { label: word('following'), isOn: tab === 'following', onChoose: () => setTab('following') },
          ]}
        />
      </div>
      {!isNarrow && (
        <div className={cx('home-composer')}>
          <Composer place="home" />
        </div>
      )}
      <Timeline
        key={source.key}
        source={source}
        heading={word('yourHome')}
        label={`${word('timeline')}: ${word('yourHome')}`}
      />
    </div>
  );
}

function Search({ route }: { readonly route: Route }) {
  const base =
    route.kind === 'hashtag'
      ? `/hashtag/${encodeURIComponent(route.query.slice(1))}?src=hashtag_click`
      : `/search?q=${encodeURIComponent(route.query)}&src=typed_query`;
  const names = [
    ['top', 'top'],
    ['latest', 'live'],
    ['people', 'user'],
    ['media', 'media'],
    ['lists', 'list'],
  ] as const;
  const tabs = names.map(([name, f]) => ({
    label: word(name),
    isOn: route.tab === f,
    href: f === 'top' ? base : `${base}&f=${f}`,
  }));
  const product = route.tab === 'live' ? 'Latest' : 'Top';
  const source: Source = {
    key: `search-${product}-${route.query}`,
    operation: 'SearchTimeline',
    variables: {
      rawQuery: route.query,
      count: 20,
      querySource: route.kind === 'hashtag' ? 'hashtag_click' : 'typed_query',
      product,
    },
    path: ['search_by_raw_query', 'search_timeline', 'timeline', 'instructions'],
    isLive: product === 'Latest',
  };
  return (
    <div aria-label={word('search')} tabIndex={0} className={cx('page')}>
      <Head title="">
        <div className={cx('grow')}>
          <SearchBox start={route.query} />
        </div>
      </Head>
      <div className={cx('under-head')}>
        <Tabs tabs={tabs} />
      </div>
      <Timeline
        key={source.key}
        source={source}
        heading={word('search')}
        label={`${word('timeline')}: ${word('search')}`}
        hasReplyLines
        emptyText={`${word('noResults')} “${route.query}”`}
      />
    </div>
  );
}

function Status({ route }: { readonly route: Route }) {
  const isNarrow = useIsNarrow();
  const source: Source = {
    key: `status-${route.statusId}`,
    operation: 'TweetDetail',
    variables: {
      focalTweetId: route.statusId,
      with_rux_injections: false,
      includePromotedContent: true,
      withCommunity: true,
      withVoice: true,
      rankingMode: 'Relevance',
      referrer: 'search',
    },
    path: ['threaded_conversation_with_injections_v2', 'instructions'],
    focal: route.statusId,
  };
  return (
    <div aria-label={word('conversation')} tabIndex={0} className={cx('page')}>
      <Head title={word('post')} />
      <Timeline
        key={source.key}
        source={source}
        heading={word('conversation')}
        label={`${word('timeline')}: ${word('conversation')}`}
        belowFocal={(row) =>
          row.post && (
            <>
              <FocalTitle text={row.post.parts.map((part) => part.text).join(' ')} name={row.post.author.name} />
              {!isNarrow && (
                <div {...tid('inline_reply_offscreen')} className={cx('inline-reply')}>
                  <Composer place="inline-reply" replyTo={row.post} />
                </div>
              )}
            </>
          )
        }
      />
      <div className={cx('page-foot')} />
    </div>
  );
}

function FocalTitle({ name, text }: { readonly name: string; readonly text: string }) {
  useEffect(() => setTitle(`${name} ${word('on')}: "${text}"`), [name, text]);
  return null;
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
      <Timeline
        source={source}
        heading={word('notifications')}
        label={`${word('timeline')}: ${word('notifications')}`}
        hasReplyLines
        emptyText={word('notifications')}
      />
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
  return (
    <div className={cx('page')}>
      <Head title={app().route.path} />
      <div className={cx('empty')}>
        <span>Hmm...this page doesn’t exist. Try searching for something else.</span>
      </div>
    </div>
  );
}
