import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { practice } from '../../lib/locales/practice.ts';
import { practiceTopics } from '../../lib/locales/practice-chats.ts';
import type { Pace } from '../../lib/practice/practice-clock.ts';
import { Button } from '../ui/button.tsx';
import type { PracticeStage } from './practice-stage.ts';
import styles from './practice-start.module.css';

const PACES: readonly Pace[] = ['steady', 'own'];

/** The choice of a topic and a pace. */
export function PracticeStart({ stage }: { stage: PracticeStage }) {
  const state = useStore(stage.store);
  const [topic, setTopic] = useState(state.topic);
  const [pace, setPace] = useState(state.pace);
  const [isBeginning, setBeginning] = useState(false);
  const name = useId();
  const begin = async () => {
    setBeginning(true);
    await stage.begin(topic, pace);
    setBeginning(false);
  };
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{practice.title}</h1>
      <p className={styles.lead}>{practice.lead}</p>
      <fieldset className={styles.choices}>
        <legend>{practice.topic}</legend>
        {practiceTopics.map((one) => (
          <label key={one.id} className={styles.option}>
            <input type="radio" name={`${name}-topic`} checked={one.id === topic.id} onChange={() => setTopic(one)} />
            <span className={styles.optionName}>{one.name}</span>
            <span className={styles.soft}>{one.questions[0]?.question}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{practice.pace}</legend>
        {PACES.map((one) => (
          <label key={one} className={styles.option}>
            <input type="radio" name={`${name}-pace`} checked={one === pace} onChange={() => setPace(one)} />
            <span className={styles.optionName}>{practice.paces[one].name}</span>
            <span className={styles.soft}>{practice.paces[one].what}</span>
          </label>
        ))}
      </fieldset>
      <div role="alert">{state.problem && <p className={styles.problem}>{practice[state.problem]}</p>}</div>
      <Button kind="primary" disabled={isBeginning} onClick={() => void begin()}>
        {practice.start}
      </Button>
    </main>
  );
}
