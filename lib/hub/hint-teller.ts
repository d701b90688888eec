import type { Hint } from '../chat/chat-types.ts';
import { nextHint, type SaidHint } from '../chat/hints.ts';
import type { Settings } from '../settings/settings.ts';
import { type HubBrowser, type TabState, tabOfView, tagsOf, type ViewState } from './connections.ts';

/** A hint that was said in a chat, by its tags. */
export interface HintOfChat extends SaidHint {
  readonly tags: string;
}

/** What was said is remembered for one evening (milliseconds). */
const EVENING = 12 * 60 * 60 * 1000;

type TellerBrowser = Pick<HubBrowser, 'now' | 'evenings' | 'loadSaidHints' | 'saveSaidHints'>;

/** Chooses the hint of a tab whose sidebar is seen, and notes what was said. */
export class HintTeller {
  readonly #browser: TellerBrowser;
  #said: readonly HintOfChat[] | null = null;
  #known: { readonly sessionId: string | null; readonly count: number } | null = null;

  constructor(browser: TellerBrowser) {
    this.#browser = browser;
  }

  /** Gives every tab whose sidebar is seen its hint for this moment. */
  async tell(tabs: Iterable<TabState>, views: Iterable<ViewState>, settings: Settings): Promise<void> {
    const all = [...tabs];
    const seen = new Set([...views].map((view) => tabOfView(view, all)));
    for (const tab of all) tab.hint = seen.has(tab) ? await this.#hintFor(tab, settings) : null;
  }

  async #hintFor(tab: TabState, settings: Settings): Promise<Hint | null> {
    const { chat } = tab.state;
    if (!chat) return null;
    const session = tab.kept?.session ?? null;
    const tags = tagsOf(tab);
    const said = (await this.#recent()).filter((one) => one.tags === tags);
    const viewer = tab.viewer?.toLowerCase();
    return nextHint(
      {
        ...chat,
        now: this.#browser.now(),
        isViewerHost: chat.hosts.some(({ handle }) => handle.toLowerCase() === viewer),
        joinedAt: session?.presentFrom ?? null,
        evenings: await this.#evenings(session?.id ?? null),
        profession: settings.profession,
      },
      said,
      settings.dismissedHints,
    );
  }

  /** A hint of a tab's chat came before the person's eyes. */
  async seen(tab: TabState | undefined, code: string): Promise<void> {
    const recent = await this.#recent();
    const tags = tab ? tagsOf(tab) : '';
    if (tags === '' || recent.some((one) => one.tags === tags && one.code === code)) return;
    this.#said = [...recent, { tags, code, at: this.#browser.now() }];
    this.#browser.saveSaidHints(this.#said);
  }

  async #recent(): Promise<readonly HintOfChat[]> {
    this.#said ??= await this.#browser.loadSaidHints();
    const now = this.#browser.now();
    return this.#said.filter(({ at }) => now - at < EVENING);
  }

  /** What was before this evening does not change during it. */
  async #evenings(sessionId: string | null): Promise<number> {
    if (this.#known?.sessionId !== sessionId) {
      this.#known = { sessionId, count: await this.#browser.evenings(sessionId) };
    }
    return this.#known?.count ?? 0;
  }
}
