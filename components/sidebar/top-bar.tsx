import { useId, useState } from 'react';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Place } from './sidebar-store.ts';
import styles from './top-bar.module.css';

/** The name of the program and where its view stands. */
export function TopBar(props: {
  place: Place;
  /** Whether a click in the page may open the browser's panel; if not, the way by hand is explained. */
  canOpenPanel: boolean;
  panelShortcut: string | null;
  send: (command: ViewCommand) => void;
}) {
  const { place, send } = props;
  const [isExplained, setExplained] = useState(false);
  const explanation = useId();
  const toPanel = props.canOpenPanel
    ? { onClick: () => send({ type: 'move', place: 'panel' }) }
    : { onClick: () => setExplained(!isExplained), 'aria-expanded': isExplained, 'aria-controls': explanation };
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.name}>
          <Mark size={18} />
          {sidebar.name}
        </span>
        {place === 'page' ? (
          <>
            <IconButton icon="toPanel" label={sidebar.toPanel} {...toPanel} />
            <IconButton
              icon="collapse"
              label={sidebar.collapse}
              onClick={() => send({ type: 'set-collapsed', isCollapsed: true })}
            />
          </>
        ) : (
          <IconButton icon="toPage" label={sidebar.toPage} onClick={() => send({ type: 'move', place: 'page' })} />
        )}
      </div>
      <p id={explanation} className={styles.byHand} role="status" hidden={!isExplained}>
        {isExplained && sidebar.panelByHand(props.panelShortcut)}
      </p>
    </>
  );
}
