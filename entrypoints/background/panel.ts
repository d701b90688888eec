import { browser } from '@/lib/browser.ts';

/** Chrome's side panel API as far as it is used here; the polyfill's types follow Firefox, which has none. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
}

const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Firefox opens its sidebar only on a click in its own interface, never on one in a page (measured 2026-11). */
export const panelCanBeOpenedFromPage = sidePanel !== undefined;

/**
 * Opens the browser's own panel for a tab. Must be called in the very handler of the message that a click sent: any
 * wait before it, and Chromium no longer takes it for the person's wish (measured 2026-11).
 */
export function openPanel(tabId: number): void {
  sidePanel?.open({ tabId }).catch(() => undefined);
}

/** The toolbar button opens and closes the browser's own panel. */
export function openPanelOnToolbarClick(): void {
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}
