import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/lib/browser.ts';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { catalogueWith } from '@/lib/chat/own-chat.ts';
import { sessionsTakenPart } from '@/lib/history/contribution-store.ts';
import { HistoryDb } from '@/lib/history/history-db.ts';
import { Hub } from '@/lib/hub/hub.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import { keepingRules } from '@/lib/hub/keeping-rules.ts';
import { RememberedSettings } from '@/lib/settings/remembered-settings.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '@/lib/settings/settings-store.ts';
import { Begun, deleteOnRequest } from './delete-everything.ts';
import { openPanelOnToolbarClick, panelCanBeOpenedFromPage } from './panel.ts';
import { acceptPorts } from './ports.ts';
import { remindRecords } from './record-reminders.ts';
import { remind } from './reminders.ts';
import { loadSaidHints, saveSaidHints } from './said-hints.ts';
import { speakAsChosen } from './speak-as-chosen.ts';
import { welcomeOnInstall } from './welcome.ts';

export default defineBackground({
  main() {
    const now = () => Date.now();
    const db = new HistoryDb();
    const settings = new RememberedSettings({ loadSettings, changeSettings });
    const begun = new Begun();
    const keeper = new Keeper(db, now, async (own) =>
      keepingRules((await settings.loadSettings()).settings, catalogueWith(own, CATALOGUE), await begun.since()),
    );
    const hub = new Hub(
      keeper,
      {
        now,
        loadSettings: () => settings.loadSettings(),
        changeSettings: (change) => settings.changeSettings(change),
        setBadge(tabId, text, title) {
          const ignoreClosedTab = () => undefined;
          browser.action.setBadgeText({ tabId, text }).catch(ignoreClosedTab);
          browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5c52' }).catch(ignoreClosedTab);
          browser.action.setTitle({ tabId, title }).catch(ignoreClosedTab);
        },
        openNotebook(sessionId) {
          const hash = sessionId === null ? '' : `#session=${encodeURIComponent(sessionId)}`;
          void browser.tabs.create({ url: browser.runtime.getURL(`notebook.html${hash}`) });
        },
        openWriteUp(sessionId) {
          const hash = `#/writeup/${encodeURIComponent(sessionId)}`;
          void browser.tabs.create({ url: browser.runtime.getURL(`notebook.html${hash}`) });
        },
        openPlan(tags, startsAt) {
          const hash = `#/plan/${encodeURIComponent(tags.join('+'))}/${startsAt}`;
          void browser.tabs.create({ url: browser.runtime.getURL(`notebook.html${hash}`) });
        },
        openCalendar() {
          void browser.tabs.create({ url: browser.runtime.getURL('notebook.html#calendar') });
        },
        startComposer(tabId) {
          const files = ['/content-scripts/composer.js'];
          // The tab may be gone, or x.com withdrawn from the extension; the tab asks again.
          browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
        },
        async activeTab(windowId) {
          const [tab] = await browser.tabs.query({ active: true, windowId });
          return tab?.id ?? null;
        },
        evenings: (except) => sessionsTakenPart(db, except).catch(() => 0),
        loadSaidHints,
        saveSaidHints,
        canOpenPanel: panelCanBeOpenedFromPage,
      },
      CATALOGUE,
    );

    acceptPorts(hub);
    void speakAsChosen(settings);
    onSettingsChanged(() => {
      settings.forget();
      void speakAsChosen(settings);
      hub.settingsChanged();
    });
    const reminding = remind(db, now, () => hub.ownChatsChanged());
    remindRecords(db, now);
    deleteOnRequest(keeper, begun, now, async () => {
      settings.forget();
      await reminding.run();
      hub.everythingDeleted();
    });
    openPanelOnToolbarClick();
    browser.tabs.onActivated.addListener(({ windowId, tabId }) => hub.tabActivated(windowId, tabId));
    browser.runtime.onStartup.addListener(() => void keeper.tidy());
    browser.runtime.onInstalled.addListener(() => void keeper.tidy());
    welcomeOnInstall();
  },
});
