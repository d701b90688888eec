import { chatState } from '../chat/chat-state.ts';
import type { ActiveChat, CatalogueChat } from '../chat/chat-types.ts';
import { catalogueWith } from '../chat/own-chat.ts';
import type { Post } from '../chat/post.ts';
import type { FromTab, FromView } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { emptyModel, sidebarModel } from '../views/sidebar-model.ts';
import { tabPlan } from '../views/tab-plan.ts';
import { badgeOf } from './badge.ts';
import {
  type HubBrowser,
  isPanelOpen,
  type KeptPart,
  newTab,
  type TabPeer,
  type TabState,
  tabOfView,
  tagsOf,
  type ViewPeer,
  type ViewState,
} from './connections.ts';
import { answerDraft, muteRisk } from './draft-advice.ts';
import { HintTeller } from './hint-teller.ts';
import type { Keeper } from './keeper.ts';
import { obeyCommand } from './obey-command.ts';
import { Pace } from './pace.ts';
import { type StreamFacts, StreamSender } from './stream-sender.ts';

/** After the worker starts, panels and tabs connect again within this time (ms); a dock shown earlier would flash. */
const FIRST_RECOMPUTE_AFTER = 300;

/**
 * The heart of the background: takes what tabs and views say, has it kept, computes each tab's state from what is kept
 * and pushes plans and models. Holds nothing that could not be rebuilt: tabs and views say who they are whenever they
 * connect again, everything else is in the history.
 */
export class Hub {
  readonly #tabs = new Map<TabPeer, TabState>();
  readonly #views = new Map<ViewPeer, ViewState>();
  readonly #keeper: Keeper;
  readonly #browser: HubBrowser;
  readonly #catalogue: readonly CatalogueChat[];
  readonly #hints: HintTeller;
  readonly #streams = new StreamSender<ViewPeer>();
  readonly #recomputing = new Pace(() => this.#recompute(), FIRST_RECOMPUTE_AFTER);
  /** The disk is slower than what a person sees: the history is written and read beside the recomputing. */
  readonly #keeping = new Pace(() => this.#keepAll());
  #troubles = '';
  /** A damaged setting was replaced: told until the person has read it. */
  #hadDamage = false;

  constructor(keeper: Keeper, browser: HubBrowser, catalogue: readonly CatalogueChat[]) {
    this.#keeper = keeper;
    this.#browser = browser;
    this.#catalogue = catalogue;
    this.#hints = new HintTeller(browser);
  }

  /** A tab of x.com connected. */
  addTab(peer: TabPeer): void {
    this.#tabs.set(peer, newTab(peer));
  }

  /** A tab went away or the page was left. */
  removeTab(peer: TabPeer): void {
    this.#tabs.delete(peer);
    this.#recomputing.soon();
  }

  /** Takes a message of a tab; what must not be lost is acknowledged once it is stored. */
  async fromTab(peer: TabPeer, message: FromTab): Promise<void> {
    const tab = this.#tabs.get(peer);
    if (!tab) return;
    // What a tab says of its page is not acknowledged; should it get lost, the posts, which are repeated, ask for it.
    if (message.type !== 'page' && tab.page.url === '') peer.send({ type: 'tell' });
    switch (message.type) {
      case 'page':
        tab.page = message.page;
        tab.viewer = message.viewer ?? tab.viewer;
        tab.theme = message.theme;
        tab.isInFront = message.isInFront;
        tab.isWriting = message.isWriting;
        break;
      case 'eyes':
        tab.eyes = message.eyes;
        break;
      case 'dock-room':
        tab.shape = message.shape;
        break;
      case 'needs-composer':
        this.#browser.startComposer(peer.tabId);
        return;
      case 'draft':
        return peer.send(await answerDraft(message, tab.state.chat, this.#browser));
      case 'mute-risk':
        await muteRisk(message.kind, this.#browser);
        break;
      case 'posts':
      case 'deleted':
      case 'mark':
      case 'contribution':
        await this.#ackWhen(this.#keeper.take(message), peer, message.seq);
        if (message.type === 'contribution' || message.type === 'mark') this.#keeping.soon();
        return;
    }
    this.#recomputing.soon();
  }

  /** What was taken is shown at once, and acknowledged once it is stored. */
  async #ackWhen(stored: Promise<boolean>, peer: TabPeer, seq: string): Promise<void> {
    this.#recomputing.soon();
    if (await stored) peer.send({ type: 'ack', seqs: [seq] });
    if (this.#keeper.troubles().join() !== this.#troubles) this.#recomputing.soon();
  }

  /** A view connected; it shows something only after its hello. */
  addView(peer: ViewPeer): void {
    this.#views.set(peer, { peer, place: 'page', windowId: null, activeTabId: null, lastModel: '' });
  }

  /** A view closed. */
  removeView(peer: ViewPeer): void {
    this.#views.delete(peer);
    this.#streams.watch(peer, false);
    this.#recomputing.soon();
  }

  /** Takes a message of a view. */
  async fromView(peer: ViewPeer, message: FromView): Promise<void> {
    const view = this.#views.get(peer);
    if (!view) return;
    if (message.type === 'hello') {
      view.place = message.place;
      view.windowId = message.windowId;
      if (message.windowId !== null) view.activeTabId = await this.#browser.activeTab(message.windowId);
    } else if (message.command.type === 'watch-stream') {
      this.#streams.watch(peer, message.command.isOn);
    } else if (message.command.type === 'hint-seen') {
      return this.#hints.seen(tabOfView(view, this.#tabs.values()), message.command.code);
    } else {
      const tabId = tabOfView(view, this.#tabs.values())?.peer.tabId ?? null;
      const forgetDamage = () => (this.#hadDamage = false);
      await obeyCommand(message.command, tabId, this.#keeper, this.#browser, forgetDamage);
    }
    this.#recomputing.soon();
  }

  /** Another tab of a window came to the front. */
  tabActivated(windowId: number, tabId: number): void {
    for (const view of this.#views.values()) if (view.windowId === windowId) view.activeTabId = tabId;
    this.#recomputing.soon();
  }

  /** The person's calendar has changed. */
  ownChatsChanged(): void {
    this.#keeper.forgetOwnChats();
    this.#recomputing.soon();
  }

  /** The settings were changed. */
  settingsChanged(): void {
    this.#recomputing.soon();
  }

  /** The person deleted everything: tabs are asked anew what their pages show. */
  everythingDeleted(): void {
    this.#hadDamage = false;
    for (const tab of this.#tabs.values()) {
      tab.kept = null;
      tab.peer.send({ type: 'tell' });
    }
    this.#recomputing.soon();
  }

  /** Resolves when everything taken so far has been computed, pushed and stored; for tests. */
  async settled(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      await this.#recomputing.settled();
      await this.#keeping.settled();
      await this.#keeper.settled();
    }
    await this.#recomputing.settled();
  }

  async #recompute(): Promise<void> {
    const { settings, isDamaged } = await this.#browser.loadSettings();
    const choices = await this.#keeper.choices();
    const catalogue = catalogueWith(await this.#keeper.ownChats(), this.#catalogue);
    await this.#keeper.keepChats(
      [...catalogue.flatMap(({ tag }) => tag ?? []), ...choices.followed.flatMap(({ tags }) => tags)],
      catalogue.flatMap(({ hosts }) => hosts),
    );
    const posts = await this.#keeper.recentPosts();
    for (const tab of this.#tabs.values()) {
      tab.state = chatState({
        page: tab.page,
        tabId: tab.peer.tabId,
        posts,
        choices,
        catalogue,
        viewer: tab.viewer,
        now: this.#browser.now(),
      });
      const chats = tab.state.chat ? [tab.state.chat, ...tab.state.candidates] : tab.state.candidates;
      if (tab.state.status !== 'none')
        await this.#keeper.keepChats(
          chats.flatMap(({ tags }) => tags),
          [],
        );
      if (tab.kept?.tags !== tagsOf(tab)) tab.kept = null;
      // A view begins whole: without what the person wrote it would change under their eyes a moment later.
      if (tab.state.chat && !tab.kept) tab.kept = await this.#keep(tab, tab.state.chat);
    }
    if (isDamaged) this.#hadDamage = true;
    this.#troubles = this.#keeper.troubles().join();
    const troubles = [...(this.#hadDamage ? ['settings-damaged'] : []), ...this.#keeper.troubles()];
    const followUps = await this.#keeper.followUps();
    await this.#hints.tell(this.#tabs.values(), this.#views.values(), settings);
    // What people see goes first, and the rest after a breath: in Firefox the views share the background's thread.
    for (const view of this.#views.values()) {
      const model = this.#modelFor(view, settings, troubles, followUps);
      const text = JSON.stringify(model);
      if (text === view.lastModel) continue;
      view.lastModel = text;
      view.peer.send({ type: 'model', model });
    }
    await new Promise((resolve) => setTimeout(resolve));
    for (const tab of this.#tabs.values()) this.#pushPlan(tab, posts, settings);
    this.#streams.push((peer) => this.#streamOf(peer, posts));
    this.#keeping.soon();
    if (isDamaged) await this.#browser.changeSettings({});
  }

  async #keep(tab: TabState, chat: ActiveChat): Promise<KeptPart> {
    const session = await this.#keeper.keepSession(chat, tab.isInFront, tab.viewer);
    const contributions = await this.#keeper.contributionsOf(session?.id ?? null, chat.tags);
    return { tags: tagsOf(tab), session, contributions };
  }

  async #keepAll(): Promise<void> {
    let isNews = false;
    for (const tab of this.#tabs.values()) {
      const { chat } = tab.state;
      if (!chat) continue;
      const before = JSON.stringify(tab.kept);
      const kept = await this.#keep(tab, chat);
      if (kept.tags !== tagsOf(tab)) continue;
      tab.kept = kept;
      isNews ||= JSON.stringify(kept) !== before;
    }
    if (isNews || this.#keeper.troubles().join() !== this.#troubles) this.#recomputing.soon();
  }

  #streamOf(peer: ViewPeer, posts: readonly Post[]): StreamFacts | null {
    const view = this.#views.get(peer);
    const tab = view && tabOfView(view, this.#tabs.values());
    if (!tab?.state.chat) return null;
    const sessionId = tab.kept?.session?.id ?? null;
    return { tab, chat: tab.state.chat, sessionId, posts, viewer: tab.viewer, now: this.#browser.now() };
  }

  #pushPlan(tab: TabState, posts: Parameters<typeof tabPlan>[2], settings: Settings): void {
    const others = [...this.#tabs.values()].flatMap((other) =>
      other !== tab && other.state.chat?.session?.phase === 'live' ? [other.state.chat] : [],
    );
    const plan = tabPlan(
      tab.state,
      others,
      posts,
      settings,
      tab.kept?.session?.account ?? null,
      isPanelOpen(tab, this.#views.values()),
    );
    const text = JSON.stringify(plan);
    if (text !== tab.lastPlan) {
      tab.lastPlan = text;
      tab.peer.send({ type: 'plan', plan });
    }
    const badge = badgeOf(tab.state.chat);
    if (badge.text !== tab.lastBadge) this.#browser.setBadge(tab.peer.tabId, badge.text, badge.title);
    tab.lastBadge = badge.text;
  }

  #modelFor(view: ViewState, settings: Settings, troubles: readonly string[], followUps: readonly string[]) {
    const tab = tabOfView(view, this.#tabs.values());
    if (!tab || tab.page.url === '') return emptyModel(settings, troubles, this.#browser.canOpenPanel);
    const session = tab.kept?.session ?? null;
    return sidebarModel({ ...tab, tabId: tab.peer.tabId }, tab.state, {
      settings,
      contributions: tab.kept?.contributions ?? [],
      sessionId: session?.id ?? null,
      joinedAt: session?.presentFrom ?? null,
      followUps,
      troubles,
      account: session?.account ?? null,
      canOpenPanel: this.#browser.canOpenPanel,
      place: view.place,
    });
  }
}
