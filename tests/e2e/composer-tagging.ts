import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import type { Variants } from '../stand-in/variants.ts';
import type { BrowserKind, FrameLike } from './browsers.ts';
import { playCase } from './composer-case.ts';
import { composerCases } from './composer-cases.ts';
import { pause, type Stage } from './composer-stage.ts';
import { type Evening, openSearch, startEvening } from './evening.ts';

/** Sends a command as a view does, from the docked sidebar's own page. */
async function command(side: FrameLike, order: ViewCommand): Promise<void> {
  await side.evaluate(async (sent: ViewCommand) => {
    interface Runtime {
      connect(options: { name: string }): { postMessage(message: unknown): void; disconnect(): void };
    }
    const apis = globalThis as unknown as Record<string, { readonly runtime: Runtime } | undefined>;
    const runtime = (apis['browser'] ?? apis['chrome'])?.runtime;
    if (!runtime) throw new Error('This frame is no page of the extension.');
    const port = runtime.connect({ name: 'chatside:view' });
    port.postMessage({ type: 'hello', place: 'page', windowId: null });
    port.postMessage({ type: 'command', command: sent });
    await new Promise((done) => setTimeout(done, 300));
    port.disconnect();
  }, order);
}

/** Declares the tests of every situation in one browser: each in a file of its own, so that both run at a time. */
export function testComposers(kind: BrowserKind): void {
  describe(`the hashtag in the composers of ${kind}`, () => {
    let evening: Evening;
    let stage: Stage;

    beforeAll(async () => {
      evening = await startEvening(kind);
      const tab = await openSearch(evening);
      const side = await tab.sidebar();
      await side.waitFor(() => document.body.innerText.includes('#WePh'), 15_000);
      // By hand, so that the chat stays the same on pages that show nothing of it.
      await command(side, { type: 'follow', tags: ['WePh'], isJoint: false });
      stage = {
        kind,
        tab,
        world: evening.world,
        posts: evening.posts,
        async open(url: string, variants?: Partial<Variants>) {
          const address = new URL(url);
          const pairs = Object.entries(variants ?? {}).map(([name, value]) => `${name}:${value}`);
          if (pairs.length > 0) address.searchParams.set('sv', pairs.join(','));
          await tab.goto(address.href);
          await tab.waitFor(() => document.querySelector('main') !== null, 15_000);
          // The docked sidebar stands in the page only once the background has told this tab of its chat.
          await tab.sidebar();
        },
        async order(order: ViewCommand) {
          await command(await tab.sidebar(), order);
        },
        async follow(tags: readonly string[]) {
          await command(await tab.sidebar(), { type: 'follow', tags, isJoint: tags.length > 1 });
        },
      };
    });
    afterAll(() => evening?.close());

    test('are at least forty situations', () => {
      expect(composerCases.length).toBeGreaterThanOrEqual(40);
      expect(new Set(composerCases.map((one) => one.name)).size).toBe(composerCases.length);
    });

    test.each(composerCases)('$name', async (one) => {
      await playCase(stage, one);
      await pause(50);
    });
  });
}
