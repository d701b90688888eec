import { sidebar } from '../../lib/locales/sidebar.ts';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './foot-bar.module.css';
import { tagsInWords } from './tag-input.ts';

/** What must be at hand all the time: whether the hashtag is added, and the way to the notebook. */
export function FootBar({ model, send }: { model: SidebarModel; send: (command: ViewCommand) => void }) {
  const label = model.chat ? sidebar.tagging(tagsInWords(model.chat.tags)) : sidebar.taggingAny;
  return (
    <footer className={styles.bar}>
      <Switch isOn={model.isTagging} onChange={(isOn) => send({ type: 'set-tagging', isOn })}>
        {label}
      </Switch>
      <Button
        kind="quiet"
        icon="notebook"
        aria-label={sidebar.openNotebook}
        onClick={() => send({ type: 'open-notebook', sessionId: model.sessionId })}
      >
        {sidebar.notebook}
      </Button>
    </footer>
  );
}
