import { describe, expect, it } from 'vitest';
import { connectView, type ViewPort } from '@/components/sidebar/connect-view.ts';
import type { FromView, SidebarModel, StreamUpdate } from '@/lib/messaging/protocol.ts';
import { SIDEBAR_STATES } from '../gallery/sidebar-states.ts';

class FakePort implements ViewPort {
  readonly sent: FromView[] = [];
  isClosed = false;
  readonly #onMessage: ((message: unknown) => void)[] = [];
  readonly #onDisconnect: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.#onMessage.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#onDisconnect.push(listener) };
  postMessage(message: FromView): void {
    if (this.isClosed) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
  }
  say(message: unknown): void {
    for (const listener of this.#onMessage) listener(message);
  }
  close(): void {
    this.isClosed = true;
    for (const listener of this.#onDisconnect) listener();
  }
}

function setUp() {
  const ports: FakePort[] = [];
  const waits: number[] = [];
  const models: SidebarModel[] = [];
  const updates: StreamUpdate[] = [];
  const later: (() => void)[] = [];
  const state = { isAlive: true, isOrphaned: false, canConnect: true };
  const around = {
    connect: () => {
      if (!state.canConnect) throw new Error('Could not establish connection');
      const port = new FakePort();
      ports.push(port);
      return port;
    },
    isAlive: () => state.isAlive,
    later: (callback: () => void, milliseconds: number) => {
      waits.push(milliseconds);
      later.push(callback);
    },
    onModel: (model: SidebarModel) => void models.push(model),
    onStream: (update: StreamUpdate) => void updates.push(update),
    onOrphaned: () => {
      state.isOrphaned = true;
    },
  };
  return { ports, waits, models, updates, state, around, runLater: () => later.shift()?.() };
}

const model = SIDEBAR_STATES['live'] as SidebarModel;

describe('connectView', () => {
  it('says which place and window it is, and hands on the models', () => {
    const { ports, models, around } = setUp();
    connectView('panel', 12, around);
    expect(ports[0]?.sent).toEqual([{ type: 'hello', place: 'panel', windowId: 12 }]);
    ports[0]?.say({ type: 'model', model });
    expect(models).toEqual([model]);
  });

  it('hands on the changes of the stream', () => {
    const { ports, models, updates, around } = setUp();
    connectView('page', null, around);
    const update: StreamUpdate = { key: 'weph', isWhole: true, posts: [], gone: [] };
    ports[0]?.say({ type: 'stream', update });
    expect(updates).toEqual([update]);
    expect(models).toEqual([]);
  });

  it('watches the stream again over each new port, once, until it no longer watches', () => {
    const { ports, around, runLater } = setUp();
    const { send } = connectView('page', null, around);
    const watching = (isOn: boolean) => ({ type: 'command', command: { type: 'watch-stream', isOn } });
    send({ type: 'watch-stream', isOn: true });
    ports[0]?.close();
    runLater();
    expect(ports[1]?.sent).toEqual([{ type: 'hello', place: 'page', windowId: null }, watching(true)]);
    ports[1]?.close();
    send({ type: 'watch-stream', isOn: false });
    runLater();
    expect(ports[2]?.sent).toHaveLength(1);
    ports[2]?.close();
    send({ type: 'watch-stream', isOn: true });
    runLater();
    expect(ports[3]?.sent.slice(1)).toEqual([watching(true)]);
  });

  it('takes no notice of messages in another shape', () => {
    const { ports, models, around } = setUp();
    connectView('page', null, around);
    for (const odd of [null, 'model', {}, { type: 'plan' }]) ports[0]?.say(odd);
    expect(models).toEqual([]);
  });

  it('sends a command in the same task over an open port', () => {
    const { ports, around } = setUp();
    const { send } = connectView('page', null, around);
    send({ type: 'move', place: 'panel' });
    expect(ports[0]?.sent[1]).toEqual({ type: 'command', command: { type: 'move', place: 'panel' } });
  });

  it('connects again after a growing pause, and begins anew once a model came', () => {
    const { ports, waits, around, runLater } = setUp();
    connectView('page', null, around);
    for (let death = 0; death < 9; death += 1) {
      ports.at(-1)?.close();
      runLater();
    }
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
    ports.at(-1)?.say({ type: 'model', model });
    ports.at(-1)?.close();
    expect(waits.at(-1)).toBe(100);
    expect(ports.every((port) => port.sent[0]?.type === 'hello')).toBe(true);
  });

  it('keeps commands given while the port is closed and sends them after the hello, in order', () => {
    const { ports, around, runLater } = setUp();
    const { send } = connectView('page', null, around);
    ports[0]?.close();
    send({ type: 'set-tagging', isOn: false });
    send({ type: 'leave' });
    runLater();
    expect(ports[1]?.sent.map((message) => (message.type === 'hello' ? 'hello' : message.command.type))).toEqual([
      'hello',
      'set-tagging',
      'leave',
    ]);
  });

  it('notices a port that died without a word when it sends', () => {
    const { ports, around, runLater } = setUp();
    const { send } = connectView('page', null, around);
    if (ports[0]) ports[0].isClosed = true;
    send({ type: 'leave' });
    ports[0]?.close();
    runLater();
    expect(ports).toHaveLength(2);
    expect(ports[1]?.sent.at(-1)).toEqual({ type: 'command', command: { type: 'leave' } });
  });

  it('tries again when connecting itself fails', () => {
    const { ports, waits, state, around, runLater } = setUp();
    state.canConnect = false;
    connectView('page', null, around);
    expect(ports).toHaveLength(0);
    state.canConnect = true;
    runLater();
    expect(waits).toEqual([100]);
    expect(ports).toHaveLength(1);
  });

  it('says so, and stops, when the extension was updated under it', () => {
    const { ports, waits, state, around } = setUp();
    connectView('page', null, around);
    state.isAlive = false;
    ports[0]?.close();
    expect(state.isOrphaned).toBe(true);
    expect(waits).toEqual([]);
  });
});
