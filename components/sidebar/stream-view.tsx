import { useEffect, useMemo, useRef, useState } from 'react';
import type { ActiveChat, Question } from '../../lib/chat/chat-types.ts';
import { stream as words } from '../../lib/locales/en/stream.ts';
import type { StreamPost, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Stream } from './apply-stream.ts';
import { QuestionLine } from './question-card.tsx';
import { StreamList } from './stream-list.tsx';
import { filterCounts, isLetThrough, STREAM_FILTERS, type StreamFilter, streamRows } from './stream-rows.ts';
import styles from './stream-view.module.css';
import { useHeldPosts } from './use-held-posts.ts';

/** A screen reader hears of waiting posts at most this often (milliseconds). */
const TELL_EVERY = 30_000;
/** Who has scrolled this far, px, is reading. */
const READING_FROM = 40;
const NO_POSTS: readonly StreamPost[] = [];

/**
 * The chat's posts, to be read in peace: nothing moves while the person reads, points at a post, writes on X, or asked
 * for it; new posts wait behind a button.
 */
export function StreamView(props: {
  stream: Stream | null;
  chat: ActiveChat;
  current: Question | null;
  followUps: readonly string[];
  isWriting: boolean;
  send: (command: ViewCommand) => void;
}) {
  const { stream, chat, current, isWriting, send } = props;
  const [filter, setFilter] = useState<StreamFilter>('all');
  const [isHolding, setHolding] = useState(false);
  const reading = useReading();
  const followUps = useMemo(() => new Set(props.followUps.map((handle) => handle.toLowerCase())), [props.followUps]);
  const posts = stream?.posts ?? NO_POSTS;
  const { shown, waiting, letIn } = useHeldPosts(posts, isHolding || isWriting || reading.isReading);
  const counts = useMemo(() => filterCounts(shown, followUps), [shown, followUps]);
  const rows = useMemo(
    () =>
      streamRows(
        shown.filter((post) => isLetThrough(post, filter, followUps)),
        chat.questions,
      ),
    [shown, filter, followUps, chat.questions],
  );
  const waitingHere = waiting.filter((post) => isLetThrough(post, filter, followUps)).length;
  const told = useTold(waitingHere);

  useEffect(() => {
    send({ type: 'watch-stream', isOn: true });
    return () => send({ type: 'watch-stream', isOn: false });
  }, [send]);

  return (
    <div>
      <div className={styles.bar}>
        {current && <QuestionLine question={current} />}
        <div className={styles.choices}>
          <fieldset className={styles.filters}>
            <legend className="visually-hidden">{words.filters}</legend>
            {STREAM_FILTERS.map((one) => (
              <label key={one} className={styles.filter}>
                <input
                  type="radio"
                  name="stream-filter"
                  className="visually-hidden"
                  checked={filter === one}
                  onChange={() => setFilter(one)}
                />
                {words.filterNames[one]} <span className={styles.count}>{counts[one]}</span>
              </label>
            ))}
          </fieldset>
          <Switch isOn={isHolding} onChange={setHolding}>
            {words.hold}
          </Switch>
        </div>
        {isWriting && <p className={styles.note}>{words.heldWhileWriting}</p>}
        {waitingHere > 0 && (
          <Button
            kind="primary"
            className={styles.waiting}
            onClick={() => {
              letIn();
              window.scrollTo({ top: 0 });
            }}
          >
            {words.newPosts(waitingHere)}
          </Button>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {told > 0 && words.waiting(told)}
      </p>
      {rows.length > 0 ? (
        <div {...reading.handlers}>
          <StreamList rows={rows} tags={chat.tags} followUps={followUps} send={send} />
        </div>
      ) : (
        <p className={styles.nothing}>{stream === null ? words.loading : words.nothing[filter]}</p>
      )}
    </div>
  );
}

/** Whether the person seems to read: scrolled away from the newest, pointing at the posts, or with the focus in them. */
function useReading() {
  const [isAway, setAway] = useState(false);
  const [isOver, setOver] = useState(false);
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    const look = () => setAway(window.scrollY > READING_FROM);
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  const handlers = {
    onPointerEnter: (event: React.PointerEvent) => setOver(event.pointerType === 'mouse'),
    onPointerLeave: () => setOver(false),
    onFocus: () => setInside(true),
    onBlur: () => setInside(false),
  };
  return { isReading: isAway || isOver || isInside, handlers };
}

/** The number to tell a screen reader: the count, renewed at most every 30 seconds. */
function useTold(count: number): number {
  const [told, setTold] = useState(0);
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (count === told) return;
    const wait = count === 0 ? 0 : Math.max(0, toldAt.current + TELL_EVERY - performance.now());
    const timer = setTimeout(() => {
      toldAt.current = performance.now();
      setTold(count);
    }, wait);
    return () => clearTimeout(timer);
  }, [count, told]);
  return told;
}
