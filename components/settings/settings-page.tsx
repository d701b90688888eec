import { type ReactNode, useEffect, useId, useState } from 'react';
import { riskNames } from '../../lib/locales/safety.ts';
import { settingsWords as words } from '../../lib/locales/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ProfessionChoice } from './profession-choice.tsx';
import type { SettingsData, Shortcut } from './settings-data.ts';
import styles from './settings-page.module.css';
import { useSettings } from './use-settings.ts';

/** All that can be set, in one place; what has a page of its own is one link away. */
export function SettingsPage({ data }: { data: SettingsData }) {
  const { settings, hasFailed, change } = useSettings(data);
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1>{words.title}</h1>
      <div role="alert">{hasFailed && <p className={styles.problem}>{words.failed}</p>}</div>
      {settings ? <Parts settings={settings} change={change} /> : <p role="status">{words.loading}</p>}
      <Shortcuts data={data} />
      <Part title={words.elsewhere}>
        <ul className={styles.links}>
          <li>
            <a href={routeHash({ page: 'stored' })}>{words.stored}</a>
          </li>
          <li>
            <a href={routeHash({ page: 'calendar', form: null })}>{words.calendar}</a>
          </li>
          <li>
            <a href={routeHash({ page: 'records' })}>{words.records}</a>
          </li>
          <li>
            <a href={routeHash({ page: 'welcome' })}>{words.welcome}</a>
          </li>
          <li>
            <a href="/practice.html">{words.practice}</a>
          </li>
        </ul>
      </Part>
    </main>
  );
}

function Parts(props: { settings: Settings; change: (change: Partial<Settings>) => Promise<void> }) {
  const { settings } = props;
  const change = (wanted: Partial<Settings>) => void props.change(wanted);
  const { mutedRisks, dismissedHints } = settings;
  return (
    <>
      <Part title={words.you}>
        <LanguageChoice value={settings.language} onChange={(language) => change({ language })} />
        <ProfessionChoice value={settings.profession} onChange={(profession) => change({ profession })} />
        <p className={styles.soft}>{words.professionNote}</p>
      </Part>
      <Part title={words.composer}>
        <Switch isOn={settings.isTagging} onChange={(isTagging) => change({ isTagging })}>
          {words.tagging}
        </Switch>
        <p className={styles.soft}>{words.taggingNote}</p>
        <Switch isOn={settings.isNumbering} onChange={(isNumbering) => change({ isNumbering })}>
          {words.numbering}
        </Switch>
        <p className={styles.soft}>{words.numberingNote}</p>
      </Part>
      <Part title={words.checking}>
        <Switch isOn={settings.isChecking} onChange={(isChecking) => change({ isChecking })}>
          {words.checkingOn}
        </Switch>
        <p className={styles.soft}>{words.checkingNote}</p>
        {mutedRisks.length > 0 && (
          <>
            <p>{words.muted(mutedRisks.map((kind) => riskNames[kind]))}</p>
            <Button onClick={() => change({ mutedRisks: [] })}>{words.unmute}</Button>
          </>
        )}
      </Part>
      <Part title={words.hints}>
        <p className={styles.soft}>{words.hintsNote}</p>
        {dismissedHints.length > 0 && (
          <>
            <p>{words.dismissed(dismissedHints.length)}</p>
            <Button onClick={() => change({ dismissedHints: [] })}>{words.showHints}</Button>
          </>
        )}
      </Part>
    </>
  );
}

function Shortcuts({ data }: { data: SettingsData }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [isByHand, setByHand] = useState(false);
  useEffect(() => {
    data.shortcuts().then(setShortcuts, () => setShortcuts([]));
  }, [data]);
  const open = async () => setByHand(!(await data.openShortcuts().catch(() => false)));
  return (
    <Part title={words.shortcuts}>
      <dl className={styles.keys}>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? words.noKeys : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void open()}>{words.changeKeys}</Button>
      <p role="status" className={styles.soft}>
        {isByHand && words.keysByHand[data.browser]}
      </p>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
