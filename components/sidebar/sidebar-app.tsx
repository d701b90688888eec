import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Mark } from '../ui/mark.tsx';
import { useNow } from '../ui/use-now.ts';
import { useWidth } from '../ui/use-width.ts';
import { Announcer } from './announcer.tsx';
import type { Stream } from './apply-stream.ts';
import { FootBar } from './foot-bar.tsx';
import { currentQuestion, layoutOf } from './model-view.ts';
import { AskView, NoChatView, NotOnXView } from './no-chat.tsx';
import { PostsView } from './posts-view.tsx';
import { QuestionView } from './question-view.tsx';
import { NoticeList } from './quiet-lines.tsx';
import { RoomView } from './room-view.tsx';
import { sessionClock } from './session-clock.ts';
import styles from './sidebar-app.module.css';
import type { Place, SidebarStore } from './sidebar-store.ts';
import { Rail, SlimBar } from './slim-views.tsx';
import { tagsInWords } from './tag-input.ts';
import { TopBar } from './top-bar.tsx';
import { type ChatView, rememberedView, rememberView, VIEW_PANEL, ViewTabs } from './view-tabs.tsx';

/** The clock moves by whole minutes; this keeps it right within some seconds (milliseconds). */
const CLOCK_EVERY = 5_000;

/**
 * The sidebar, wherever it stands.
 * @param clock where the time comes from; a parameter for the practice chat and for tests.
 * @param isPart a part of a larger page of ours, as in the practice chat: it cannot be moved, and leaves the page's
 *   theme and scrolling alone.
 */
export function SidebarApp(props: { store: SidebarStore; clock?: () => number; isPart?: boolean }) {
  const { store, clock = Date.now, isPart = false } = props;
  const { place, model, stream, isOrphaned, panelShortcut, send } = useStore(store);
  const now = useNow(CLOCK_EVERY, clock);
  const width = useWidth();
  const layout = isPart ? 'full' : layoutOf(model?.dock ?? null, place, width);
  const hasChat = layout === 'full' && model !== null && model.chat !== null && !isOrphaned;
  const { view, onView } = useChatView(hasChat, send, isPart);
  useTheme(isPart ? null : model, place);

  const Landmark = isPart ? 'aside' : 'main';
  if (isOrphaned) return <Waiting as={Landmark} words={sidebar.orphaned} />;
  if (!model) return <Waiting as={Landmark} words={sidebar.connecting} isLate />;
  // The views that show no title of their own have one for those who go by headings.
  const hasHiddenTitle = layout !== 'full' || (hasChat && view !== 'question');
  const title = model.chat ? tagsInWords(model.chat.tags) : sidebar.name;
  const time = sessionClock(model.chat?.session ?? null, now);
  return (
    <Landmark aria-label={sidebar.region}>
      <Announcer question={currentQuestion(model.chat)} />
      {hasHiddenTitle && <h1 className="visually-hidden">{title}</h1>}
      {layout === 'bar' && <SlimBar model={model} clock={time} send={send} />}
      {layout === 'rail' && <Rail model={model} clock={time} send={send} />}
      {layout === 'full' && (
        <div
          className={[
            styles.app,
            place === 'page' ? styles.docked : '',
            hasChat && view === 'posts' ? styles.whole : '',
          ].join(' ')}
        >
          {!isPart && (
            <TopBar place={place} canOpenPanel={model.dock.canOpenPanel} panelShortcut={panelShortcut} send={send} />
          )}
          <div className={model.notices.length > 0 ? styles.notices : undefined}>
            <NoticeList notices={model.notices} send={send} />
          </div>
          <Content model={model} stream={stream} view={view} onView={onView} now={now} send={send} />
          <FootBar model={model} send={send} />
        </div>
      )}
    </Landmark>
  );
}

function Content(props: {
  model: SidebarModel;
  stream: Stream | null;
  view: ChatView;
  onView: (view: ChatView) => void;
  now: number;
  send: (command: ViewCommand) => void;
}) {
  const { model, stream, view, onView, now, send } = props;
  const { chat, candidates, followUps } = model;
  if (model.status === 'not-x') return <NotOnXView />;
  if (model.status === 'ask') return <AskView candidates={candidates} send={send} />;
  if (!chat) return <NoChatView candidates={candidates} send={send} />;
  return (
    <>
      <ViewTabs view={view} onChange={onView} />
      <div id={VIEW_PANEL} role="tabpanel" aria-labelledby={`view-${view}`} className={styles.panel}>
        {view === 'question' && <QuestionView model={model} chat={chat} now={now} send={send} />}
        {view === 'posts' && (
          <PostsView
            chat={chat}
            stream={stream}
            followUps={followUps}
            isWriting={model.isWriting}
            toQuestion={() => onView('question')}
            send={send}
          />
        )}
        {view === 'people' && <RoomView stream={stream} followUps={followUps} send={send} />}
      </div>
    </>
  );
}

/** Which view of the chat is open. The stream is sent only while a view shows it. */
function useChatView(hasChat: boolean, send: (command: ViewCommand) => void, isPart: boolean) {
  const [view, setView] = useState(rememberedView);
  const isWatching = hasChat && view !== 'question';
  useEffect(() => {
    if (!isWatching) return;
    send({ type: 'watch-stream', isOn: true });
    return () => send({ type: 'watch-stream', isOn: false });
  }, [isWatching, send]);
  const onView = (next: ChatView) => {
    rememberView(next);
    setView(next);
    // Each view begins at its top.
    if (!isPart) window.scrollTo(0, 0);
  };
  return { view, onView };
}

function Waiting({ as: Landmark, words, isLate = false }: { as: 'main' | 'aside'; words: string; isLate?: boolean }) {
  return (
    <Landmark aria-label={sidebar.region} className={isLate ? `${styles.wait} ${styles.late}` : styles.wait}>
      <h1 className="visually-hidden">{sidebar.name}</h1>
      <Mark size={36} />
      <p role="status">{words}</p>
    </Landmark>
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
