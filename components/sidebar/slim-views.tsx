import { sidebar } from '../../lib/locales/sidebar.ts';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { MinuteRing } from './minute-ring.tsx';
import { currentQuestion, questionNumber, questionText } from './model-view.ts';
import type { SessionClock } from './session-clock.ts';
import styles from './slim-views.module.css';
import { tagsInWords } from './tag-input.ts';

type SlimProps = { model: SidebarModel; clock: SessionClock | null; send: (command: ViewCommand) => void };

/** The sidebar collapsed to a bar: the question stays in sight. */
export function SlimBar({ model, send }: SlimProps) {
  return (
    <div className={styles.bar}>
      <Figure model={model} />
      <p className={styles.text} dir="auto">
        {words(model)}
      </p>
      <IconButton
        icon="expand"
        label={sidebar.expand}
        aria-expanded={false}
        onClick={() => send({ type: 'set-collapsed', isCollapsed: false })}
      />
    </div>
  );
}

/** The sidebar where only a narrow rail fits beside the posts. */
export function Rail({ model, clock, send }: SlimProps) {
  const { isCollapsed, canOpenPanel } = model.dock;
  // A rail that was not collapsed by the person means that the dock found no room for more.
  const hasNoWay = !isCollapsed && !canOpenPanel;
  const expand = () =>
    send(isCollapsed ? { type: 'set-collapsed', isCollapsed: false } : { type: 'move', place: 'panel' });
  return (
    <div className={styles.rail}>
      <IconButton
        icon={isCollapsed || hasNoWay ? 'open' : 'toPanel'}
        label={isCollapsed ? sidebar.expand : hasNoWay ? sidebar.noRoom : sidebar.toPanel}
        aria-disabled={hasNoWay}
        onClick={hasNoWay ? undefined : expand}
      />
      <Figure model={model} />
      <p className={styles.turned} dir="auto">
        {words(model)}
      </p>
      <MinuteRing clock={clock} />
    </div>
  );
}

function Figure({ model }: { model: SidebarModel }) {
  const question = currentQuestion(model.chat);
  const number = question && questionNumber(question);
  return number ? (
    <span className={styles.number} dir="ltr">
      {number}
    </span>
  ) : (
    <Mark size={24} />
  );
}

function words(model: SidebarModel): string {
  const question = currentQuestion(model.chat);
  if (question) return questionText(question);
  if (model.chat) return sidebar.barNoQuestion(tagsInWords(model.chat.tags));
  return model.status === 'ask' ? sidebar.barAsk : sidebar.barNone;
}
