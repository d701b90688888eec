import { browser } from '../../lib/browser.ts';
import { DELETING_CHANNEL } from '../../lib/messaging/data-messages.ts';
import { VIEW_PORT, type ViewCommand } from '../../lib/messaging/protocol.ts';
import { applyStream } from './apply-stream.ts';
import { connectView, type ViewSurroundings } from './connect-view.ts';
import { createSidebarStore, type Place, type SidebarStore } from './sidebar-store.ts';

const THEMES = ['light', 'dim', 'dark'];

/**
 * Starts the sidebar of this page: reads its place from the address (`?place=page` in a docked frame, with `theme` as
 * X's theme of the moment), connects it to the background and returns its store.
 */
export function startSidebar(): SidebarStore {
  const address = new URLSearchParams(location.search);
  const place: Place = address.get('place') === 'page' ? 'page' : 'panel';
  const theme = address.get('theme');
  if (theme && THEMES.includes(theme)) document.documentElement.dataset.theme = theme;

  let connection: ReturnType<typeof connectView> | null = null;
  const store = createSidebarStore(place, (command) => {
    connection?.send(command);
    if (place === 'panel' && isMoveToPage(command)) closePanel();
  });
  const around: ViewSurroundings = {
    connect: () => browser.runtime.connect({ name: VIEW_PORT }),
    isAlive,
    later: whenSeen,
    onModel: (model) => store.setState({ model }),
    onStream: (update) => store.setState(({ stream }) => ({ stream: applyStream(stream, update) })),
    onOrphaned: () => store.setState({ isOrphaned: true }),
  };
  const connect = (windowId: number | null) => {
    connection = connectView(place, windowId, around);
  };
  if (place === 'page') connect(null);
  else {
    browser.windows.getCurrent().then(
      (window) => connect(window.id ?? null),
      () => connect(null),
    );
  }
  forgetWhenDeleting();
  void findPanelShortcut().then((panelShortcut) => store.setState({ panelShortcut }));
  return store;
}

function isMoveToPage(command: ViewCommand): boolean {
  return command.type === 'move' && command.place === 'page';
}

/** The person deletes everything: what this tab remembered of its view goes too. */
function forgetWhenDeleting(): void {
  try {
    new BroadcastChannel(DELETING_CHANNEL).onmessage = () => sessionStorage.clear();
  } catch {
    // A browser that refuses a frame in x.com its storage has nothing to forget.
  }
}

/** Closes the browser's own panel, from a click in it: Firefox by its API, Chrome as any window. */
function closePanel(): void {
  if (browser.sidebarAction?.close) browser.sidebarAction.close().catch(() => undefined);
  else window.close();
}

/** False once the extension was updated or removed under this page (Chrome then takes the id away). */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Waits, and then until the page is in sight: a view nobody sees must not keep the background awake. */
function whenSeen(callback: () => void, milliseconds: number): void {
  setTimeout(() => {
    if (!document.hidden) return callback();
    document.addEventListener('visibilitychange', callback, { once: true });
  }, milliseconds);
}

/** The shortcut of Firefox's sidebar, as the person has it set. */
async function findPanelShortcut(): Promise<string | null> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find((command) => command.name === '_execute_sidebar_action')?.shortcut || null;
  } catch {
    return null;
  }
}
