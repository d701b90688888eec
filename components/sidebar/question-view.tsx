import type { ActiveChat } from '../../lib/chat/chat-types.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CatchUpCard } from './catch-up-card.tsx';
import { ChatHeader, WhyLine } from './chat-header.tsx';
import { ChatOptions } from './chat-options.tsx';
import { ChatRules } from './chat-rules.tsx';
import { ContributionList } from './contribution-list.tsx';
import { answeredKeys, currentQuestion, otherQuestions } from './model-view.ts';
import { NoQuestionCard, QuestionCard } from './question-card.tsx';
import { QuestionList } from './question-list.tsx';
import { HintPlace } from './quiet-lines.tsx';
import { sessionClock } from './session-clock.ts';
import { SessionOver } from './session-over.tsx';
import styles from './sidebar-app.module.css';

/** The chat's questions and the person's part in it. */
export function QuestionView(props: {
  model: SidebarModel;
  chat: ActiveChat;
  now: number;
  send: (command: ViewCommand) => void;
}) {
  const { model, chat, now, send } = props;
  const { contributions, candidates, sessionId } = model;
  const time = sessionClock(chat.session, now);
  const answered = answeredKeys(model);
  const current = currentQuestion(chat);
  const others = otherQuestions(chat);
  return (
    <div className={styles.chat}>
      <ChatHeader chat={chat} clock={time} />
      <WhyLine chat={chat} send={send} />
      {time?.phase === 'after' && sessionId !== null && <SessionOver sessionId={sessionId} send={send} />}
      {time?.phase === 'before' && chat.session && model.isKept && (
        <div className={styles.plan}>
          <Button
            kind="quiet"
            icon="leaf"
            onClick={() => send({ type: 'plan', tags: chat.tags, startsAt: chat.session?.startsAt ?? 0 })}
          >
            {sidebar.plan}
          </Button>
        </div>
      )}
      <CatchUpCard model={model} now={now} send={send} />
      {current ? (
        <QuestionCard question={current} isAnswered={answered.has(current.key)} />
      ) : (
        others.length === 0 && <NoQuestionCard phase={time?.phase ?? null} />
      )}
      <HintPlace hint={model.hint} send={send} />
      <ChatRules rules={chat.rules} />
      {others.length > 0 && (
        <QuestionList
          title={current ? sidebar.earlierQuestions : sidebar.questions}
          questions={others}
          answered={answered}
          contributions={contributions}
        />
      )}
      <ContributionList
        contributions={contributions}
        questions={chat.questions}
        viewer={model.viewer}
        isKept={model.isKept}
        now={now}
      />
      <ChatOptions
        key={chat.tags.join(' ')}
        chat={chat}
        candidates={candidates}
        isNumbering={model.isNumbering}
        isChecking={model.isChecking}
        mutedRisks={model.mutedRisks}
        isKept={model.isKept}
        send={send}
      />
    </div>
  );
}
