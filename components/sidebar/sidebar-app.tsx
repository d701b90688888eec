import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { sidebar } from '../../lib/locales/en/sidebar.ts';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Mark } from '../ui/mark.tsx';
import { useNow } from '../ui/use-now.ts';
import { Announcer } from './announcer.tsx';
import type { Stream } from './apply-stream.ts';
import { ChatHeader } from './chat-header.tsx';
import { FootBar } from './foot-bar.tsx';
import { currentQuestion, layoutOf } from './model-view.ts';
import { AskView, NoChatView, NotOnXView } from './no-chat.tsx';
import { PeopleView } from './people-view.tsx';
import { QuestionView } from './question-view.tsx';
import { NoticeList } from './quiet-lines.tsx';
import { sessionClock } from './session-clock.ts';
import styles from './sidebar-app.module.css';
import type { Place, SidebarStore } from './sidebar-store.ts';
import { Rail, SlimBar } from './slim-views.tsx';
import { StreamView } from './stream-view.tsx';
import { TopBar } from './top-bar.tsx';
import { useWidth } from './use-width.ts';
import { type ChatView, VIEW_PANEL, ViewTabs } from './view-tabs.tsx';

/** The clock moves by whole minutes; this keeps it right within some seconds (milliseconds). */
const CLOCK_EVERY = 5_000;

/**
 * The sidebar, wherever it stands.
 * @param clock where the time comes from; a parameter for tests.
 */
export function SidebarApp({ store, clock = Date.now }: { store: SidebarStore; clock?: () => number }) {
  const { place, model, stream, isOrphaned, panelShortcut, send } = useStore(store);
  const now = useNow(CLOCK_EVERY, clock);
  const layout = layoutOf(model?.dock ?? null, place, useWidth());
  useTheme(model, place);

  if (isOrphaned) return <Waiting words={sidebar.orphaned} />;
  if (!model) return <Waiting words={sidebar.connecting} isLate />;
  const time = sessionClock(model.chat?.session ?? null, now);
  return (
    <main aria-label={sidebar.region}>
      <Announcer question={currentQuestion(model.chat)} />
      {layout === 'bar' && <SlimBar model={model} clock={time} send={send} />}
      {layout === 'rail' && <Rail model={model} clock={time} send={send} />}
      {layout === 'full' && (
        <div className={place === 'page' ? `${styles.app} ${styles.docked}` : styles.app}>
          <TopBar place={place} canOpenPanel={model.dock.canOpenPanel} panelShortcut={panelShortcut} send={send} />
          <div className={model.notices.length > 0 ? styles.notices : undefined}>
            <NoticeList notices={model.notices} send={send} />
          </div>
          <Content model={model} stream={stream} now={now} send={send} />
          <FootBar model={model} send={send} />
        </div>
      )}
    </main>
  );
}

function Content(props: {
  model: SidebarModel;
  stream: Stream | null;
  now: number;
  send: (command: ViewCommand) => void;
}) {
  const { model, stream, now, send } = props;
  const [view, setView] = useState<ChatView>('question');
  const { chat, candidates } = model;
  if (model.status === 'not-x') return <NotOnXView />;
  if (model.status === 'ask') return <AskView candidates={candidates} send={send} />;
  if (!chat) return <NoChatView candidates={candidates} send={send} />;
  return (
    <div className={styles.chat}>
      <ChatHeader chat={chat} clock={sessionClock(chat.session, now)} />
      <ViewTabs view={view} onChange={setView} />
      <div id={VIEW_PANEL} role="tabpanel" aria-labelledby={`view-${view}`}>
        {view === 'question' && <QuestionView model={model} chat={chat} now={now} send={send} />}
        {view === 'posts' && (
          <StreamView
            key={chat.tags.join(' ')}
            stream={stream}
            chat={chat}
            current={currentQuestion(chat)}
            followUps={model.followUps}
            isWriting={model.isWriting}
            send={send}
          />
        )}
        {view === 'people' && <PeopleView stream={stream} followUps={model.followUps} send={send} />}
      </div>
    </div>
  );
}

function Waiting({ words, isLate = false }: { words: string; isLate?: boolean }) {
  return (
    <main aria-label={sidebar.region} className={isLate ? `${styles.wait} ${styles.late}` : styles.wait}>
      <Mark size={36} />
      <p role="status">{words}</p>
    </main>
  );
}

/** The page takes X's theme; away from x.com the system's choice counts. */
function useTheme(model: SidebarModel | null, place: Place): void {
  const theme = model && (place === 'page' || model.status !== 'not-x') ? model.theme : null;
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else if (model) delete document.documentElement.dataset.theme;
  }, [theme, model]);
}
