import type { FrameLike, Tab } from './browsers.ts';

/** What the sidebar showed from an instant on (by its own clock, milliseconds since 1970). */
export interface SidebarView {
  readonly at: number;
  /** Tag, minute, current question, earlier questions, a line each; `ask` or `none` where there is no chat. */
  readonly text: string;
}

/**
 * Collects what the docked sidebar of a tab has shown since the last call, each change with its instant. The frame
 * notes every change by itself, so that nothing between two calls is missed.
 * @param now the sidebar's clock, for the time in which there is no sidebar.
 */
export async function takeViews(tab: Tab, now: () => number): Promise<readonly SidebarView[]> {
  if (!(await tab.hasSidebar())) return [{ at: now(), text: 'none' }];
  try {
    return (await (await tab.sidebar(1_000)).evaluate(noteViews)).news;
  } catch {
    // The frame went between the look and the question.
    return [];
  }
}

/** The lines of the sidebar now: tag, minute, current question, earlier questions; a single empty one before it knows. */
export async function readLines(side: FrameLike): Promise<readonly string[]> {
  return (await side.evaluate(noteViews)).text.split('\n');
}

/** Waits until the lines of the sidebar are so, and returns them. Throws with what they were last. */
export async function waitForLines(
  side: FrameLike,
  isSo: (lines: readonly string[]) => boolean,
  timeout = 15_000,
): Promise<readonly string[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const lines = await readLines(side).catch(() => []);
    if (isSo(lines)) return lines;
    if (Date.now() > end) throw new Error(`The sidebar says\n${lines.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Runs in the sidebar: notes every change from the first call on. Gives what was noted since the last call, and what
 * the sidebar says now.
 */
function noteViews(): { news: SidebarView[]; text: string } {
  const place = window as { chatsideViews?: SidebarView[] };
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const read = () => {
    const [tag, time] = [document.querySelector('header h1'), document.querySelector('header h1 + p')];
    if (!tag) return document.querySelector('h1, h2') ? 'ask' : '';
    const current = document.querySelector('section[aria-labelledby=current-question]');
    const wording = [...(current?.querySelectorAll('p') ?? [])].filter((p) => !p.querySelector('time')).at(-1);
    const rows = [...document.querySelectorAll('li summary')].map((row) => [
      row.querySelector('[dir=ltr]')?.textContent,
      row.querySelector('[dir=auto]')?.textContent,
    ]);
    const isAsked = current?.querySelector('time');
    const now = [isAsked ? (current?.querySelector('[dir=ltr]')?.textContent ?? '·') : '', wording?.textContent];
    const lines = [[tag.textContent], [time?.textContent], ...(current ? [now] : []), ...rows];
    return lines.map((line) => squeeze(line.join(' '))).join('\n');
  };
  if (!place.chatsideViews) {
    const views: SidebarView[] = [];
    let last = '';
    const note = () => {
      const text = read();
      // Before the first model there is nothing to read.
      if (text !== '' && text !== last) views.push({ at: Date.now(), text });
      last = text;
    };
    place.chatsideViews = views;
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
    note();
  }
  return { news: place.chatsideViews.splice(0), text: read() };
}
