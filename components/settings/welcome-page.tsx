import { useEffect, useState } from 'react';
import { settingsWords } from '../../lib/locales/settings.ts';
import { welcome as words } from '../../lib/locales/welcome.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { ProfessionChoice } from './profession-choice.tsx';
import type { SettingsData } from './settings-data.ts';
import { useSettings } from './use-settings.ts';
import styles from './welcome-page.module.css';

const DOES: readonly { readonly icon: IconName; readonly key: keyof typeof words.does }[] = [
  { icon: 'quote', key: 'question' },
  { icon: 'reply', key: 'tag' },
  { icon: 'notebook', key: 'record' },
];

/** Chats that many who install this are looking for; any other is found in the calendar. */
const CHATS = ['WePh', 'WeNurses', 'WeMDT', 'OTalk'];

/** The first page: what Chatside does and never does. Everything on it can be left out, and found again. */
export function WelcomePage({ data }: { data: SettingsData }) {
  const { settings, hasFailed, change } = useSettings(data);
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <Mark size={56} />
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <Access data={data} />
      <ul className={styles.does}>
        {DOES.map(({ icon, key }) => (
          <li key={key}>
            <span className={styles.sign}>
              <Icon name={icon} />
            </span>
            <h2>{words.does[key].title}</h2>
            <p>{words.does[key].text}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="never" className={styles.never}>
        <h2 id="never">{words.never}</h2>
        <ul>
          {words.nevers.map((text) => (
            <li key={text}>
              <Icon name="check" size={16} />
              {text}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="begin" className={styles.begin}>
        <h2 id="begin">{words.begin}</h2>
        <div className={styles.actions}>
          <a className={buttonClass('primary')} href="/practice.html">
            {words.practice}
          </a>
          <a className={buttonClass()} href="https://x.com/" target="_blank" rel="noopener noreferrer">
            {words.openX}
          </a>
        </div>
        <p className={styles.soft}>{words.sidebar[data.browser]}</p>
      </section>
      <section aria-labelledby="choices" className={styles.begin}>
        <h2 id="choices">{words.choices}</h2>
        <p className={styles.soft}>{words.choicesNote}</p>
        <ProfessionChoice value={settings?.profession ?? null} onChange={(profession) => void change({ profession })} />
        <div role="alert">{hasFailed && <p className={styles.problem}>{settingsWords.failed}</p>}</div>
        <h3>{words.chats}</h3>
        <p className={styles.soft}>{words.chatsNote}</p>
        <ul className={styles.chats}>
          {CHATS.map((tag) => (
            <li key={tag}>
              <a className={buttonClass()} href={routeHash({ page: 'calendar', form: { kind: 'new', entry: tag } })}>
                #{tag}
              </a>
            </li>
          ))}
          <li>
            <a className={buttonClass('quiet')} href={routeHash({ page: 'calendar', form: null })}>
              {words.otherChats}
            </a>
          </li>
        </ul>
        <p className={styles.soft}>
          {words.later} <a href={routeHash({ page: 'settings' })}>{settingsWords.title}</a>
        </p>
      </section>
    </main>
  );
}

/** Firefox leaves it to the person whether an extension may work on a site; without it nothing would happen on x.com. */
function Access({ data }: { data: SettingsData }) {
  const [may, setMay] = useState(true);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    data.mayUseX().then(setMay, () => undefined);
  }, [data]);
  const ask = async () => {
    const isAllowed = await data.askForX().catch(() => false);
    setMay(isAllowed);
    setRefused(!isAllowed);
  };
  return (
    <div role="status">
      {!may && (
        <div className={styles.access}>
          <p>{isRefused ? words.accessRefused : words.access}</p>
          <Button kind="primary" onClick={() => void ask()}>
            {words.allow}
          </Button>
        </div>
      )}
    </div>
  );
}
