import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Question } from '../../lib/chat/chat-types.ts';
import { catchUpWords as words } from '../../lib/locales/sidebar.ts';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { type CatchUp, catchUp } from './catch-up.ts';
import styles from './catch-up-card.module.css';
import { questionNumber, questionText } from './model-view.ts';
import { ReadyWords } from './ready-words.tsx';

/** Id of the place under the list of questions where the button that opens the card again stands. */
export const CATCH_UP_SLOT = 'catch-up-again';

/** A session of several days needs the date of its start (milliseconds). */
const NEEDS_DATE = 20 * 3_600_000;

/** The card for the late joiner; once it is closed, a button that opens it again. Nothing without something to tell. */
export function CatchUpCard(props: { model: SidebarModel; now: number; send: (command: ViewCommand) => void }) {
  const missed = catchUp(props.model, props.now);
  const [choice, setChoice] = useState<{ sessionId: string; isOpen: boolean } | null>(null);
  if (!missed) return null;
  const { sessionId } = missed;
  const isChosen = choice?.sessionId === sessionId;
  const close = () => {
    setChoice({ sessionId, isOpen: false });
    props.send({ type: 'dismiss-catch-up', sessionId });
    focusQuestion();
  };
  if (!(isChosen ? choice.isOpen : missed.isOffered))
    return <OpenAgain onOpen={() => setChoice({ sessionId, isOpen: true })} />;
  return <Card missed={missed} now={props.now} takesFocus={isChosen} onClose={close} />;
}

function Card(props: { missed: CatchUp; now: number; takesFocus: boolean; onClose: () => void }) {
  const { missed, takesFocus } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.card} aria-labelledby="catch-up-title">
      <div className={styles.head}>
        <h2 id="catch-up-title" ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <Button kind="quiet" onClick={props.onClose}>
          {words.close}
        </Button>
      </div>
      <p className={styles.soft}>
        {words.started}{' '}
        <ClockTime at={missed.startsAt} as={props.now - missed.startsAt > NEEDS_DATE ? 'both' : 'clock'} />
        {' · '}
        {words.room(missed.people, missed.posts)}
      </p>
      {missed.topic && (
        <>
          <h3 className={styles.label}>{words.topic}</h3>
          <p className={styles.topic} dir="auto">
            {missed.topic.text}
          </p>
        </>
      )}
      <h3 className={styles.label}>{words.questions}</h3>
      <ol>
        {missed.questions.map((question) => (
          <Row key={question.key} question={question} isCurrent={question.key === missed.currentKey} />
        ))}
      </ol>
      <ReadyWords key={missed.hello} label={words.helloLabel} text={missed.hello}>
        <p className={styles.soft}>{words.listening}</p>
      </ReadyWords>
    </section>
  );
}

function Row({ question, isCurrent }: { question: Question; isCurrent: boolean }) {
  return (
    <li className={isCurrent ? `${styles.row} ${styles.current}` : styles.row} aria-current={isCurrent || undefined}>
      <span className={styles.number} dir="ltr">
        {questionNumber(question) ?? '·'}
      </span>
      <div className={styles.wording}>
        {isCurrent && <p className={styles.tag}>{words.current}</p>}
        <p className={styles.text} dir="auto">
          {questionText(question)}
        </p>
      </div>
    </li>
  );
}

/** Stands under the list of questions; where there is no list, in the card's own place. */
function OpenAgain({ onOpen }: { onOpen: () => void }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  // After every drawing: the list comes and goes with the questions.
  useEffect(() => setSlot(document.getElementById(CATCH_UP_SLOT)));
  const button = (
    <div className={styles.again}>
      <Button kind="quiet" onClick={onOpen}>
        {words.title}
      </Button>
    </div>
  );
  return slot ? createPortal(button, slot) : button;
}

/** The closed card takes the focus with it; it goes on to the question's card, which outlives a change of question. */
function focusQuestion(): void {
  const card = document.getElementById('current-question')?.closest('section');
  const target = card ?? document.querySelector('main');
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}
