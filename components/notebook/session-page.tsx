import { useCallback, useState } from 'react';
import { postAddress } from '../../lib/chat/post.ts';
import type { ExportFile, ExportFormat } from '../../lib/cpd/export-session.ts';
import { markedPosts } from '../../lib/cpd/session-record.ts';
import {
  type ContributionRow,
  MARKED_LISTS,
  type MarkedList,
  type SessionSummary,
} from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { records } from '../../lib/locales/records.ts';
import type { RecordsData } from '../records/records-data.ts';
import { SessionRecords } from '../records/session-records.tsx';
import { KeepNothing } from '../stored/keep-nothing.tsx';
import type { StoredData } from '../stored/stored-data.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import { ContributionCard } from './contribution-card.tsx';
import { MarkedLists } from './marked-lists.tsx';
import type { NotebookData } from './notebook-data.ts';
import { routeHash } from './notebook-route.ts';
import { answeredQuestions, byQuestion, timeSpent } from './session-facts.ts';
import styles from './session-page.module.css';
import { TranscriptSection } from './transcript-section.tsx';
import { useWatched } from './use-watched.ts';

/** One session: its questions in order with the person's answers beneath, and the other posts of the evening. */
export function SessionPage(props: {
  data: NotebookData;
  stored: StoredData | undefined;
  records: RecordsData | undefined;
  summary: SessionSummary;
  save: (file: ExportFile) => void;
  onDeletePost: (id: string) => void;
}) {
  const { data, summary } = props;
  const { session } = summary;
  const watch = useCallback(
    (onRows: (rows: readonly ContributionRow[]) => void, onError: (error: unknown) => void) =>
      data.watchContributions(session.id, onRows, onError),
    [data, session.id],
  );
  const watched = useWatched(watch);
  const rows = watched.state === 'ready' ? watched.rows : [];
  const { answers, others } = byQuestion(session, rows);
  const [said, setSaid] = useState('');
  const hasMarked = MARKED_LISTS.some((list) => markedPosts(session, list).length > 0);
  const removeMarked = async (list: MarkedList, postId: string) => {
    setSaid('');
    await data.removeMarked(session.id, list, postId).catch(() => setSaid(notebook.removeMarkedFailed));
  };
  return (
    <>
      <SessionHead
        data={data}
        summary={summary}
        answered={watched.state === 'ready' ? answeredQuestions(session, rows) : null}
        save={props.save}
        canWriteUp={props.records !== undefined}
      />
      {props.records && <SessionRecords data={props.records} sessionId={session.id} />}
      {watched.state === 'failed' && <p role="alert">{notebook.readFailedText}</p>}
      {watched.state === 'ready' && (
        <>
          {session.questions.length > 0 && (
            <section aria-labelledby="questions-heading">
              <h2 id="questions-heading" className={styles.heading}>
                {notebook.questionsHeading}
              </h2>
              <ol>
                {session.questions.map((question) => (
                  <li key={question.key} className={styles.question}>
                    <p className={styles.number}>{question.label}</p>
                    <div>
                      <p className={styles.text} dir="auto">
                        {question.text}
                      </p>
                      <p className={styles.meta}>
                        {notebook.asked} <ClockTime at={question.at} /> ·{' '}
                        <XLink href={postAddress(question.author, question.postId)}>
                          {notebook.openOnX}
                          <span className="visually-hidden"> {notebook.newTab}</span>
                        </XLink>
                      </p>
                      <Answers rows={answers.get(question.key) ?? []} onDelete={props.onDeletePost} />
                    </div>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {others.length > 0 && (
            <section aria-labelledby="others-heading">
              <h2 id="others-heading" className={styles.heading}>
                {notebook.otherHeading}
              </h2>
              <div className={styles.others}>
                {others.map((row) => (
                  <ContributionCard key={row.id} row={row} onDelete={props.onDeletePost} />
                ))}
              </div>
            </section>
          )}
          {session.questions.length === 0 && others.length === 0 && !hasMarked && (
            <p className={styles.heading}>{notebook.nothingInSession}</p>
          )}
          <MarkedLists session={session} onRemove={(list, postId) => void removeMarked(list, postId)} />
          {said !== '' && <p role="alert">{said}</p>}
          <TranscriptSection data={data} session={session} save={props.save} />
          {props.stored && <KeepNothing data={props.stored} tags={session.tags} />}
        </>
      )}
    </>
  );
}

function Answers({ rows, onDelete }: { rows: readonly ContributionRow[]; onDelete: (id: string) => void }) {
  return (
    <div className={styles.answers}>
      {rows.length === 0 && <p className={styles.none}>{notebook.noAnswer}</p>}
      {rows.map((row) => (
        <ContributionCard key={row.id} row={row} onDelete={onDelete} />
      ))}
    </div>
  );
}

interface HeadProps {
  data: NotebookData;
  summary: SessionSummary;
  /** How many questions the person answered; null till it is known. */
  answered: number | null;
  save: (file: ExportFile) => void;
  canWriteUp: boolean;
}

function SessionHead(props: HeadProps) {
  const { session, contributions } = props.summary;
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const save = async (format: ExportFormat) => {
    try {
      const file = await props.data.exportSession(session.id, format);
      props.save(file);
      setSaid(notebook.saved(file.fileName));
    } catch {
      setSaid(notebook.exportFailed);
    }
  };
  const remove = async () => {
    setAsking(false);
    try {
      await props.data.deleteSession(session.id);
      location.hash = routeHash({ page: 'home' });
    } catch {
      setSaid(notebook.deleteFailed);
    }
  };
  const tags = session.tags.map((tag) => `#${tag}`).join(' ');
  const name = session.name && session.name.toLowerCase() !== session.tags[0]?.toLowerCase() ? session.name : null;
  return (
    <header className={styles.head}>
      <p className={styles.date}>
        <ClockTime at={session.startsAt} as="date" />
      </p>
      <h1 className={styles.title}>
        <bdi>{tags}</bdi> {name && <span className={styles.name}>{name}</span>}
      </h1>
      <Facts {...props.summary} answered={props.answered} />
      <div className={styles.actions}>
        {props.canWriteUp && (
          <a className={buttonClass('primary')} href={routeHash({ page: 'write-up', sessionId: session.id })}>
            <Icon name="leaf" size={16} />
            {records.writeUp}
          </a>
        )}
        <Button icon="download" onClick={() => void save('markdown')}>
          {notebook.exportMarkdown}
        </Button>
        <Button icon="download" onClick={() => void save('csv')}>
          {notebook.exportCsv}
        </Button>
        <Button kind="danger" icon="trash" className={styles.last} onClick={() => setAsking(true)}>
          {notebook.deleteSession}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={notebook.deleteSessionTitle}
          text={notebook.deleteSessionText(contributions)}
          action={notebook.deleteAction}
          cancel={notebook.keep}
          onCancel={() => setAsking(false)}
          onConfirm={() => void remove()}
        />
      )}
    </header>
  );
}

function Facts({ session, contributions, answered }: SessionSummary & { answered: number | null }) {
  const questions = session.questions.length;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{notebook.when}</dt>
        <dd>
          <ClockTime at={session.startsAt} />–<ClockTime at={session.endsAt} />
        </dd>
      </div>
      <div>
        <dt>{notebook.timeSpent}</dt>
        <dd>{timeSpent(session)}</dd>
      </div>
      <div>
        <dt>{notebook.yourPosts}</dt>
        <dd>{contributions}</dd>
      </div>
      <div>
        <dt>{notebook.answered}</dt>
        <dd>{questions > 0 ? notebook.answeredOf(answered ?? '…', questions) : notebook.noQuestions}</dd>
      </div>
      <div>
        <dt>{notebook.hosts}</dt>
        <dd>
          {session.hosts.length === 0 && notebook.unknown}
          {session.hosts.map((handle, place) => (
            <span key={handle}>
              {place > 0 && ', '}
              <XLink href={profileUrl(handle)}>@{handle}</XLink>
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
