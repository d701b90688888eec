import type { OwnChat } from '../chat/own-chat.ts';
import { dueReminders, nextReminderAt, type Reminded } from '../chat/reminders.ts';
import { reminderWords } from '../locales/reminders.ts';

/** What reminding asks of the browser and of the storage. Times in milliseconds since 1970. */
export interface ReminderBrowser {
  now(): number;
  loadChats(): Promise<readonly OwnChat[]>;
  /** Whatever was stored under it. */
  loadReminded(): Promise<unknown>;
  saveReminded(reminded: Reminded): Promise<void>;
  /** Sets the one alarm, in the place of an earlier one; null for none. */
  setAlarm(at: number | null): Promise<void>;
  /** Whether the person lets us notify, now. */
  mayNotify(): Promise<boolean>;
  /** The same id a second time replaces the notification and does not add one. */
  notify(id: string, title: string, message: string): Promise<void>;
}

/** The browser's clock may change or the zones' rules be updated: looked at again at least this often (12 hours). */
const LOOK_AGAIN = 12 * 60 * 60_000;
/** After a failure of the storage (15 minutes). */
const TRY_AGAIN = 15 * 60_000;
/** Browsers may fire an alarm a moment early. */
const SLACK = 1_000;
/** Nothing older can come up again: longer than any session. */
const FORGET_AFTER = 30 * 24 * 60 * 60_000;
/** No reminder comes earlier before a session (8 days): a later note was made while the clock was wrong. */
const LONGEST_BEFORE = 8 * 24 * 60 * 60_000;
const ID_START = 'chatside-reminder';

/**
 * Shows the reminders that are due and sets the alarm for the next one. It remembers nothing itself: each run reads the
 * chats anew, so that a restart, a stopped worker or a changed chat make no difference.
 */
export class ReminderClock {
  readonly #browser: ReminderBrowser;
  #running: Promise<void> = Promise.resolve();

  constructor(browser: ReminderBrowser) {
    this.#browser = browser;
  }

  /** Call at every start, when the alarm rings and when the chats have changed. Runs never overlap. Never rejects. */
  run(): Promise<void> {
    this.#running = this.#running
      .then(() => this.#run())
      .catch(() => this.#browser.setAlarm(this.#browser.now() + TRY_AGAIN).catch(() => undefined));
    return this.#running;
  }

  async #run(): Promise<void> {
    const chats = await this.#browser.loadChats();
    const now = this.#browser.now();
    await this.#show(chats, now);
    const next = nextReminderAt(chats, now + SLACK);
    await this.#browser.setAlarm(next === null ? null : Math.min(next, now + LOOK_AGAIN));
  }

  async #show(chats: readonly OwnChat[], now: number): Promise<void> {
    let reminded = readReminded(await this.#browser.loadReminded(), now);
    const due = dueReminders(chats, reminded, now + SLACK);
    if (due.length === 0 || !(await this.#browser.mayNotify())) return;
    for (const { chat, startsAt, dueAt } of due) {
      const { title, message } = reminderWords({ tag: chat.tag, startsAt, dueAt }, now);
      // Shown first and noted then: a worker that stops in between shows the same notification again, not a second one.
      await this.#browser.notify(`${ID_START}:${startsAt}:${chat.tag}`, title, message);
      reminded = { ...reminded, [chat.id]: startsAt };
      await this.#browser.saveReminded(reminded);
    }
  }
}

/** The tag that a clicked notification is about; null when it is not one of ours. */
export function remindedTag(notificationId: string): string | null {
  const [start, , ...tag] = notificationId.split(':');
  return start === ID_START && tag.length > 0 ? tag.join(':') : null;
}

function readReminded(stored: unknown, now: number): Reminded {
  const pairs = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const isOfNow = (at: unknown) => typeof at === 'number' && at > now - FORGET_AFTER && at < now + LONGEST_BEFORE;
  return Object.fromEntries(pairs.filter(([, at]) => isOfNow(at)));
}
