import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromTab } from '@/lib/messaging/protocol.ts';
import { type LinkPort, openTabLink } from '@/lib/messaging/tab-link.ts';

/** A port whose other end the test holds. */
function fakePort() {
  const messages: unknown[] = [];
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  let isOpen = true;
  const port: LinkPort = {
    postMessage(message) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      messages.push(message);
    },
    disconnect: () => undefined,
    onMessage: { addListener: (listener) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener) => onDisconnect.push(listener) },
  };
  return {
    port,
    messages,
    say: (message: unknown) => {
      for (const listener of onMessage) listener(message);
    },
    die: () => {
      isOpen = false;
      for (const listener of onDisconnect) listener();
    },
  };
}

const posts = (seq: string): FromTab => ({ type: 'posts', seq, posts: [] });

describe('the link of a tab', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function open(isAlive = () => true) {
    const ports: ReturnType<typeof fakePort>[] = [];
    const plans: unknown[] = [];
    const advice: unknown[] = [];
    const orphaned: (readonly FromTab[])[] = [];
    const controller = new AbortController();
    const link = openTabLink({
      connect: () => {
        if (!isAlive()) throw new Error('Extension context invalidated.');
        const one = fakePort();
        ports.push(one);
        return one.port;
      },
      isAlive,
      signal: controller.signal,
      onPlan: (plan) => plans.push(plan),
      onAdvice: (answer) => advice.push(answer),
      onOrphaned: (undelivered) => orphaned.push(undelivered),
      onConnected: () => undefined,
    });
    return { link, ports, plans, advice, orphaned, controller };
  }

  test('a message is sent again after the worker died, until it is acknowledged', () => {
    const { link, ports } = open();
    link.send(posts('message-1'));
    ports[0]?.die();
    vi.advanceTimersByTime(60);
    expect(ports[1]?.messages).toEqual([posts('message-1')]);
    ports[1]?.say({ type: 'ack', seqs: ['message-1'] });
    ports[1]?.die();
    vi.advanceTimersByTime(60);
    expect(ports[2]?.messages).toEqual([]);
  });

  test('a message that is not acknowledged is sent again on an open port', () => {
    const { link, ports } = open();
    link.send(posts('message-1'));
    vi.advanceTimersByTime(3100);
    expect(ports[0]?.messages).toHaveLength(2);
  });

  test('messages without a number are not repeated', () => {
    const { link, ports } = open();
    link.send({ type: 'dock-room', shape: 'rail' });
    ports[0]?.die();
    vi.advanceTimersByTime(60);
    expect(ports[1]?.messages).toEqual([]);
  });

  test('an updated extension is told once, with what could not be delivered', () => {
    let isAlive = true;
    const { link, ports, orphaned } = open(() => isAlive);
    link.send(posts('message-1'));
    isAlive = false;
    ports[0]?.die();
    vi.advanceTimersByTime(60);
    expect(orphaned).toEqual([[posts('message-1')]]);
    link.send(posts('message-2'));
    expect(orphaned[1]).toEqual([posts('message-2')]);
  });

  test('advice is passed on, and a draft that found no background is not kept', () => {
    const { link, ports, advice } = open();
    const answer = { type: 'draft-advice', key: 'k', advice: [] };
    ports[0]?.say(answer);
    expect(advice).toEqual([answer]);
    ports[0]?.die();
    link.send({ type: 'draft', key: 'draft-key', text: 'Not to be kept', replyingTo: null });
    vi.advanceTimersByTime(10_000);
    expect(ports.flatMap(({ messages }) => messages)).not.toContainEqual(expect.objectContaining({ type: 'draft' }));
  });

  test('plans are passed on', () => {
    const { ports, plans } = open();
    ports[0]?.say({ type: 'plan', plan: { chats: [] } });
    expect(plans).toEqual([{ chats: [] }]);
  });
});
