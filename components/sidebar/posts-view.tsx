import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ActiveChat } from '../../lib/chat/chat-types.ts';
import { stream as words } from '../../lib/locales/stream.ts';
import type { StreamPost, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Stream } from './apply-stream.ts';
import { Chips } from './chips.tsx';
import { currentQuestion, questionNumber, questionText } from './model-view.ts';
import { PostFeed } from './post-feed.tsx';
import styles from './posts-view.module.css';
import { filterCounts, isLetThrough, STREAM_FILTERS, type StreamFilter, streamRows } from './stream-rows.ts';
import { useHeldPosts } from './use-held-posts.ts';
import { useReading } from './use-reading.ts';
import { WaitingAnnouncer } from './waiting-announcer.tsx';

const NO_POSTS: readonly StreamPost[] = [];

interface StreamProps {
  chat: ActiveChat;
  /** Null until the background sends it. */
  stream: Stream | null;
  followUps: readonly string[];
  /** Whether the person writes in a composer of X. */
  isWriting: boolean;
  send: (command: ViewCommand) => void;
}

/** The chat's posts as a calm stream: grouped under their questions, held still while they are read. */
export function PostsView({ toQuestion, ...props }: StreamProps & { toQuestion: () => void }) {
  const followUps = useSame(props.followUps);
  // A new question is there at once; drawing some thousand posts anew for it waits until it is.
  const chat = useDeferredValue(props.chat);
  const stream = useDeferredValue(props.stream);
  return (
    <div className={styles.view}>
      <QuestionLine chat={props.chat} onClick={toQuestion} />
      <PostStream chat={chat} stream={stream} followUps={followUps} isWriting={props.isWriting} send={props.send} />
    </div>
  );
}

const PostStream = memo(function PostStream(props: StreamProps) {
  const { chat, stream, isWriting } = props;
  const posts = stream?.posts ?? NO_POSTS;
  const [filter, setFilter] = useState<StreamFilter>('all');
  const [isHolding, setHolding] = useState(false);
  const [jumps, setJumps] = useState(0);
  const reading = useReading();
  const followUps = useMemo(() => new Set(props.followUps.map((handle) => handle.toLowerCase())), [props.followUps]);
  const counts = useMemo(() => filterCounts(posts, followUps), [posts, followUps]);
  // The chat's, not the stream's name: a background that starts anew may call the same session otherwise.
  const scope = `${chat.tags.join(' ')}: ${filter}`;
  const held = useHeldPosts(
    posts,
    scope,
    useCallback((post: StreamPost) => isLetThrough(post, filter, followUps), [filter, followUps]),
    // Where there is nothing yet, the first posts disturb nobody.
    posts.length > 0 && (isHolding || isWriting || reading.isReading),
  );
  const questions = useSame(chat.questions);
  const rows = useMemo(() => streamRows(held.shown, posts, questions), [held.shown, posts, questions]);
  const letIn = () => {
    held.letIn();
    setJumps((count) => count + 1);
  };
  return (
    <>
      <div className={styles.filters}>
        <Chips
          label={words.filters}
          chosen={filter}
          choices={STREAM_FILTERS.map((name) => ({
            value: name,
            words: words.filterNames[name],
            count: counts[name],
            help: words.filterHelp[name],
            ...(name === 'follow-ups' && { icon: 'star' as const }),
          }))}
          onChoose={(name) => {
            setFilter(name);
            reading.onScrolled(0);
          }}
        />
      </div>
      <div className={styles.stage} {...reading.handlers}>
        <div className={styles.bar}>
          {held.waiting > 0 ? (
            <button type="button" className={styles.waiting} onClick={letIn}>
              <Icon name="up" size={16} />
              {words.newPosts(held.waiting)}
            </button>
          ) : (
            <span className={styles.state}>
              {isHolding
                ? words.held
                : isWriting
                  ? words.heldWhileWriting
                  : reading.isReading
                    ? words.reading
                    : words.flows}
            </span>
          )}
          <Switch isOn={isHolding} onChange={setHolding}>
            {words.hold}
          </Switch>
        </div>
        {rows.length > 0 ? (
          <PostFeed
            key={scope}
            rows={rows}
            tags={chat.tags}
            currentKey={chat.currentKey}
            followUps={followUps}
            fresh={held.fresh}
            jumps={jumps}
            onScrolled={reading.onScrolled}
            send={props.send}
          />
        ) : (
          <p className={stream ? styles.nothing : `${styles.nothing} ${styles.late}`}>
            {stream ? nothing(filter, followUps.size) : words.loading}
          </p>
        )}
      </div>
      <WaitingAnnouncer count={held.waiting} />
    </>
  );
});

/** The current question in one line, so that it stays in sight; a click shows it whole. */
function QuestionLine({ chat, onClick }: { chat: ActiveChat; onClick: () => void }) {
  const question = currentQuestion(chat);
  const number = question && questionNumber(question);
  const text = question ? questionText(question) : words.noQuestion;
  return (
    <button
      type="button"
      className={styles.question}
      title={text}
      aria-label={words.toQuestion(number ? `${number} ${text}` : text)}
      onClick={onClick}
    >
      {number && (
        <span className={styles.number} dir="ltr">
          {number}
        </span>
      )}{' '}
      <bdi className={styles.text}>{text}</bdi>
    </button>
  );
}

/** Each model brings everything anew: the value as it first came, as long as it says the same. */
function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is all of the value.
  return useMemo(() => value, [text]);
}

function nothing(filter: StreamFilter, marked: number): string {
  return words.nothing[filter === 'follow-ups' && marked > 0 ? 'follow-ups-silent' : filter];
}
