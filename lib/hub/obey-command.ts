import type { Choices } from '../chat/chat-types.ts';
import { decline, follow, leave, setHost } from '../history/choice-store.ts';
import type { ViewCommand } from '../messaging/protocol.ts';
import { withExclusion } from '../settings/excluded-chats.ts';
import type { Settings } from '../settings/settings.ts';
import type { Keeper } from './keeper.ts';

/** What a command asks of the browser. */
export interface CommandBrowser {
  now(): number;
  loadSettings(): Promise<{ settings: Settings; isDamaged: boolean }>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  openNotebook(sessionId: string | null): void;
  openWriteUp(sessionId: string): void;
  openPlan(tags: readonly string[], startsAt: number): void;
  openCalendar(): void;
}

/**
 * Does what the person asked for in a view.
 * @param tabId the tab the view belongs to; null when it has none.
 * @param forgetDamage the person has read that a damaged setting was replaced.
 */
export async function obeyCommand(
  command: ViewCommand,
  tabId: number | null,
  keeper: Keeper,
  browser: CommandBrowser,
  forgetDamage: () => void,
): Promise<void> {
  const now = browser.now();
  const choose = (change: (choices: Choices) => Choices) => keeper.changeChoices(change);
  switch (command.type) {
    case 'follow':
      await choose((choices) => follow(choices, command.tags, command.isJoint, tabId, now));
      break;
    case 'decline':
      await choose((choices) => decline(choices, command.tag, now));
      break;
    case 'leave':
      await choose((choices) => leave(choices, tabId));
      break;
    case 'set-host':
      await choose((choices) => setHost(choices, command.tag, command.handle, command.isHost, now));
      break;
    case 'set-collapsed':
      await browser.changeSettings({ isCollapsed: command.isCollapsed });
      break;
    case 'set-tagging':
      await browser.changeSettings({ isTagging: command.isOn });
      break;
    case 'set-numbering':
      await browser.changeSettings({ isNumbering: command.isOn });
      break;
    case 'set-checking':
      await browser.changeSettings({ isChecking: command.isOn });
      break;
    case 'unmute-risks':
      await browser.changeSettings({ mutedRisks: [] });
      break;
    case 'set-keeping': {
      const { settings } = await browser.loadSettings();
      await browser.changeSettings({
        excludedChats: withExclusion(settings.excludedChats, command.tags, !command.isOn),
      });
      break;
    }
    case 'dismiss-hint': {
      const { settings } = await browser.loadSettings();
      const dismissedHints = [...new Set([...settings.dismissedHints, command.code])];
      await browser.changeSettings({ dismissedHints });
      break;
    }
    case 'dismiss-notice':
      forgetDamage();
      break;
    case 'open-notebook':
      browser.openNotebook(command.sessionId);
      break;
    case 'write-up':
      browser.openWriteUp(command.sessionId);
      break;
    case 'plan':
      browser.openPlan(command.tags, command.startsAt);
      break;
    case 'open-calendar':
      browser.openCalendar();
      break;
    case 'dismiss-catch-up':
      await browser.changeSettings({ caughtUpSession: command.sessionId });
      break;
    case 'follow-up':
      await keeper.setFollowUp(command.handle, command.isOn);
      break;
    case 'watch-stream':
    case 'hint-seen':
      // The hub does it.
      break;
    case 'move':
      // The panel is opened where the click arrives (it must be synchronous); the dock gives way when it connects.
      break;
  }
}
