import { useEffect, useId, useState } from 'react';
import { advice as words } from '../../lib/locales/advice.ts';
import type { Risk } from '../../lib/safety/risk.ts';
import { riskAdvice } from '../../lib/views/risk-advice.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './risk-notes.module.css';

interface NoteHandlers {
  /** Marks the place in the text. */
  onShow: (risk: Risk) => void;
  onLetStand: (risk: Risk) => void;
  onMute: (risk: Risk) => void;
}

/** What the check says of a text, a note for each kind of finding. It advises; nothing is stopped or changed. */
export function RiskNotes({ risks, ...handlers }: NoteHandlers & { risks: readonly Risk[] }) {
  const first = risks.filter(({ kind }, index) => risks.findIndex((one) => one.kind === kind) === index);
  const kinds = first.map(({ kind }) => kind).join(' ');
  const [spoken, setSpoken] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the kinds change, not with every key.
  useEffect(() => setSpoken(first.map((risk) => riskAdvice(risk).what).join(' ')), [kinds]);
  return (
    <>
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
      {first.map((risk) => (
        <Note key={risk.kind} risk={risk} {...handlers} />
      ))}
    </>
  );
}

function Note({ risk, onShow, onLetStand, onMute }: NoteHandlers & { risk: Risk }) {
  const { what, why, todo, source } = riskAdvice(risk);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.note}>
      <p className={styles.what}>
        <Icon name="alert" size={16} />
        {what}
      </p>
      {isOpen && (
        <div id={id} className={styles.more}>
          <p>{why}</p>
          <p>{todo}</p>
          <p>
            <a href={source.link} target="_blank" rel="noreferrer" title={words.opensNewTab}>
              {words.source(source.title)}
            </a>
          </p>
        </div>
      )}
      <div className={styles.acts}>
        <Button
          kind="quiet"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {words.why}
        </Button>
        <Button kind="quiet" onClick={() => onShow(risk)}>
          {words.show}
        </Button>
        <Button kind="quiet" onClick={() => onLetStand(risk)}>
          {words.letStand}
        </Button>
        {isOpen && (
          <Button kind="quiet" onClick={() => onMute(risk)}>
            {words.mute}
          </Button>
        )}
      </div>
    </div>
  );
}
