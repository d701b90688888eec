import { openCompose } from './actions.ts';
import { OwnAvatar } from './article-parts.tsx';
import { Icon } from './icons.tsx';
import { cx, tid } from './names.ts';
import { useApp } from './store.ts';
import { word } from './words.ts';

/** The left column. */
export function LeftColumn({ hasLabels }: { readonly hasLabels: boolean }) {
  const viewer = useApp((state) => state.viewer);
  const route = useApp((state) => state.route);
  const items = [
    ['home', '/home', 'AppTabBar_Home_Link'],
    ['explore', '/explore', 'AppTabBar_Explore_Link'],
    ['notifications', '/notifications', 'AppTabBar_Notifications_Link'],
    ['chat', '/i/chat', 'AppTabBar_DirectMessage_Link'],
    ['grok', '/i/grok', null],
    ['history', '/i/history', null],
    ['studio', '/i/jf/creators/studio', null],
    ['premium', '/i/premium_sign_up', 'premium-signup-tab'],
    ['profile', `/${viewer.handle}`, 'AppTabBar_Profile_Link'],
  ] as const;
  return (
    <header role="banner" className={cx('banner', hasLabels && 'labelled')}>
      <div className={cx('banner-inner')}>
        <div className={cx('banner-top')}>
          <h1 role="heading" className={cx('logo')}>
            <a href="/home" aria-label="X" role="link" className={cx('round-link')}>
              <div dir="ltr">
                <Icon name="x" size={27} />
              </div>
            </a>
          </h1>
          <nav aria-label="Primary" role="navigation" className={cx('nav')}>
            {items.map(([name, href, id]) => (
              <a
                key={name}
                href={href}
                aria-label={word(name)}
                role="link"
                {...(id === null ? {} : tid(id))}
                className={cx('nav-link', route.path === href && 'here')}
              >
                <div className={cx('nav-inner')}>
                  <div>
                    <Icon name={name} size={25} isFilled={route.path === href && name === 'home'} />
                  </div>
                  {hasLabels && (
                    <div dir="ltr" className={cx('nav-label')}>
                      <span>{word(name)}</span>
                    </div>
                  )}
                </div>
              </a>
            ))}
            <button
              type="button"
              role="button"
              aria-label={word('more')}
              aria-haspopup="menu"
              {...tid('AppTabBar_More_Menu')}
              className={cx('nav-link', 'plain-button')}
            >
              <div className={cx('nav-inner')}>
                <div>
                  <Icon name="more" size={25} />
                </div>
                {hasLabels && (
                  <div dir="ltr" className={cx('nav-label')}>
                    <span>{word('more')}</span>
                  </div>
                )}
              </div>
            </button>
          </nav>
          <div className={cx('nav-post-place')}>
            <a
              href="/compose/post"
              role="link"
              aria-label={word('post')}
              {...tid('SideNav_NewTweet_Button')}
              className={cx('nav-post')}
              onClick={(event) => {
                event.preventDefault();
                openCompose();
              }}
            >
              {hasLabels ? (
                <div dir="ltr">
                  <span>{word('post')}</span>
                </div>
              ) : (
                <Icon name="plus" size={24} />
              )}
            </a>
          </div>
        </div>
        <div className={cx('account-place')}>
          <button
            type="button"
            role="button"
            aria-label="Account menu"
            aria-haspopup="menu"
            {...tid('SideNav_AccountSwitcher_Button')}
            className={cx('account')}
          >
            <OwnAvatar user={viewer} />
            {hasLabels && (
              <div className={cx('grow', 'account-names')}>
                <div dir="ltr" className={cx('name')}>
                  <span>{viewer.name}</span>
                </div>
                <div tabIndex={-1} className={cx('faint')}>
                  <div dir="ltr">
                    <span>@{viewer.handle}</span>
                  </div>
                </div>
              </div>
            )}
            {hasLabels && <Icon name="dots" />}
          </button>
        </div>
      </div>
    </header>
  );
}

/** The head, foot and floating button of the narrow layout. */
export function NarrowBars() {
  const viewer = useApp((state) => state.viewer);
  const items = [
    ['home', '/home', 'AppTabBar_Home_Link'],
    ['explore', '/explore', 'AppTabBar_Explore_Link'],
    ['notifications', '/notifications', 'AppTabBar_Notifications_Link'],
    ['chat', '/i/chat', 'AppTabBar_DirectMessage_Link'],
  ] as const;
  return (
    <>
      <div {...tid('TopNavBar')} className={cx('top-bar')}>
        <a href={`/${viewer.handle}`} {...tid('DashButton_ProfileIcon_Link')} role="link">
          <OwnAvatar user={viewer} />
        </a>
        <Icon name="x" size={24} />
        <span />
      </div>
      <a
        href="/compose/post"
        role="link"
        aria-label={word('post')}
        {...tid('FloatingActionButtons_Tweet_Button')}
        className={cx('floating')}
        onClick={(event) => {
          event.preventDefault();
          openCompose();
        }}
      >
        <Icon name="plus" size={26} />
      </a>
      <div {...tid('BottomBar')} className={cx('bottom-bar')}>
        <nav role="navigation" className={cx('bottom-nav')}>
          {items.map(([name, href, id]) => (
            <a key={name} href={href} aria-label={word(name)} role="link" {...tid(id)}>
              <Icon name={name} size={25} />
            </a>
          ))}
        </nav>
      </div>
    </>
  );
}
