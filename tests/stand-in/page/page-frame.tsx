import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { cx, tid } from './names.ts';
import { word } from './words.ts';

/** One tab of a page; with an address it is a link. */
export interface Tab {
  readonly label: string;
  readonly href?: string;
  readonly isOn: boolean;
  readonly onChoose?: () => void;
}

/** The row of tabs of a page. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  return (
    <nav role="navigation" aria-live="polite" className={cx('tabs')}>
      <div {...tid('ScrollSnap-SwipeableList')} className={cx('grow')}>
        <div role="tablist" {...tid('ScrollSnap-List')} className={cx('tab-list')}>
          {tabs.map((tab) => (
            <div key={tab.label} role="presentation" className={cx('tab-place')}>
              {tab.href === undefined ? (
                <div
                  role="tab"
                  tabIndex={0}
                  aria-selected={tab.isOn}
                  className={cx('tab', tab.isOn && 'on')}
                  onClick={tab.onChoose}
                >
                  <div dir="ltr">
                    <span>{tab.label}</span>
                  </div>
                </div>
              ) : (
                <a href={tab.href} role="tab" aria-selected={tab.isOn} className={cx('tab', tab.isOn && 'on')}>
                  <div dir="ltr">
                    <span>{tab.label}</span>
                  </div>
                </a>
              )}
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}

/** The head of a page with its way back. */
export function Head({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={cx('page-head')}>
      <div className={cx('page-head-row')}>
        <button
          type="button"
          role="button"
          aria-label={word('back')}
          {...tid('app-bar-back')}
          className={cx('round-button')}
          onClick={() => history.back()}
        >
          <Icon name="back" size={20} />
        </button>
        {children ?? (
          <div>
            <h2 dir="ltr" aria-level={2} role="heading" className={cx('page-title')}>
              <span>{title}</span>
            </h2>
            {note && (
              <div dir="ltr" className={cx('faint', 'small-text')}>
                {note}
              </div>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
