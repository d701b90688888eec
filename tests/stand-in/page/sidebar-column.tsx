import { OwnAvatar } from './article-parts.tsx';
import { Icon } from './icons.tsx';
import { cx, tid } from './names.ts';
import { navigate } from './router.ts';
import { useApp } from './store.ts';
import { timelines } from './timeline-data.ts';
import type { PageUser } from './wire.ts';
import { word } from './words.ts';

/** A person in a list. */
export function UserCell({ user }: { readonly user: PageUser }) {
  return (
    <button
      type="button"
      role="button"
      {...tid('UserCell')}
      className={cx('user-cell')}
      onClick={() => navigate(`/${user.handle}`)}
    >
      <OwnAvatar user={user} />
      <div className={cx('grow', 'user-cell-names')}>
        <div dir="ltr" className={cx('name')}>
          {user.name}
        </div>
        <div dir="ltr" className={cx('faint')}>
          @{user.handle}
        </div>
      </div>
      <span className={cx('follow')} {...tid(`${user.id}-follow`)}>
        {word('follow')}
      </span>
    </button>
  );
}

/** The search field. */
export function SearchBox({ start }: { readonly start: string }) {
  return (
    <form
      role="search"
      className={cx('search')}
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get('q');
        navigate(`/search?q=${encodeURIComponent(String(value))}&src=typed_query`);
      }}
    >
      <Icon name="search" size={17} />
      <input
        key={start}
        name="q"
        defaultValue={start}
        placeholder={word('search')}
        aria-label={word('search')}
        autoComplete="off"
        {...tid('SearchBox_Search_Input')}
        className={cx('search-input')}
      />
    </form>
  );
}

const trends = [
  ['Trending', '#SeedSwap', '2,114'],
  ['Trending in health', 'Antibiotic Awareness Week', '8,932'],
  ['Trending', '#RepairEvening', '1,207'],
];

/** The right column. */
export function SidebarColumn() {
  const route = useApp((state) => state.route);
  const viewer = useApp((state) => state.viewer);
  const isSearch = route.kind === 'search' || route.kind === 'hashtag';
  const users = new Map<string, PageUser>();
  for (const timeline of timelines())
    for (const row of timeline.rows) if (row.post) users.set(row.post.author.handle, row.post.author);
  users.delete(viewer.handle);
  const people = route.kind === 'status' ? [...users.values()].slice(0, 3) : [...users.values()].slice(-3);
  return (
    <div {...tid('sidebarColumn')} className={cx('sidebar')}>
      <div className={cx('sidebar-inner')}>
        {!isSearch && (
          <div className={cx('search-place')}>
            <SearchBox start="" />
          </div>
        )}
        {people.length > 0 && (
          <aside role="complementary" aria-label={word('relevantPeople')} className={cx('panel')}>
            <h2 role="heading" className={cx('panel-heading')}>
              {word(route.kind === 'status' ? 'relevantPeople' : 'whoToFollow')}
            </h2>
            <ul role="list" className={cx('plain-list')}>
              {people.map((user) => (
                <li key={user.handle} role="listitem">
                  <UserCell user={user} />
                </li>
              ))}
            </ul>
          </aside>
        )}
        <section role="region" className={cx('panel')}>
          <h2 role="heading" className={cx('panel-heading')}>
            {word('trends')}
          </h2>
          {trends.map(([kind, name, posts]) => (
            <div
              key={name}
              role="link"
              tabIndex={0}
              {...tid('trend')}
              className={cx('trend')}
              onClick={() => navigate(`/search?q=${encodeURIComponent(name ?? '')}&src=trend_click`)}
            >
              <div className={cx('faint')}>{kind}</div>
              <div className={cx('strong')}>{name}</div>
              <div className={cx('faint')}>
                {posts} {word('posts')}
              </div>
            </div>
          ))}
        </section>
        <nav role="navigation" aria-label="Footer" className={cx('footer')}>
          <a href="/tos">Terms</a> <a href="/privacy">Privacy</a>{' '}
          <span>A stand-in for rehearsal. Nothing here is posted.</span>
        </nav>
      </div>
    </div>
  );
}
