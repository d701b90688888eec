import { useState } from 'react';
import { LANGUAGES, type Language } from '../../lib/locales/language.ts';
import { settingsWords as words } from '../../lib/locales/settings.ts';
import { SPOKEN } from '../../lib/locales/spoken.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import styles from './settings-page.module.css';

/** The language of Chatside's own words, each by its own name. A page speaks it from its next loading on. */
export function LanguageChoice(props: { value: Language | null; onChange: (value: Language | null) => void }) {
  const [isChanged, setChanged] = useState(false);
  return (
    <>
      <Select
        label={words.language}
        value={props.value ?? ''}
        onChange={(value) => {
          setChanged(true);
          props.onChange(SPOKEN.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{words.browserLanguage}</option>
        {SPOKEN.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGES[one].name}
          </option>
        ))}
      </Select>
      <p className={styles.soft}>{words.languageNote}</p>
      {isChanged && <Button onClick={() => location.reload()}>{words.reload}</Button>}
    </>
  );
}
