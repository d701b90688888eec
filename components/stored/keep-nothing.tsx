import { useCallback, useEffect, useState } from 'react';
import { stored } from '../../lib/locales/stored.ts';
import { isExcludedChat } from '../../lib/settings/excluded-chats.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Switch } from '../ui/switch.tsx';
import type { StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

/** At the end of a session: keeping nothing more of its chat, or keeping it again. */
export function KeepNothing({ data, tags }: { data: StoredData; tags: readonly string[] }) {
  const [isExcluded, setExcluded] = useState<boolean | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const names = tags.map((tag) => `#${tag}`).join(' ');
  const key = tags.join(' ');
  const look = useCallback(() => {
    data.choices().then(
      ({ excluded }) =>
        setExcluded(
          isExcludedChat(
            key.split(' '),
            excluded.map(({ tag }) => tag),
          ),
        ),
      () => setExcluded(null),
    );
  }, [data, key]);
  useEffect(() => {
    look();
    return data.watchSettings(look);
  }, [data, look]);
  if (isExcluded === null) return null;
  const change = async (isOn: boolean) => {
    setFailed(false);
    await data.setExcluded(tags, isOn).catch(() => setFailed(true));
    look();
  };
  return (
    <div className={styles.exclusion}>
      <Switch isOn={isExcluded} onChange={(isOn) => void change(isOn)}>
        {stored.exclusion(names)}
      </Switch>
      <p className={styles.soft}>
        {stored.exclusionNote(names)}{' '}
        {isExcluded && <a href={routeHash({ page: 'stored' })}>{stored.exclusionWhere}</a>}
      </p>
      {hasFailed && <p role="alert">{stored.failed}</p>}
    </div>
  );
}
