import { browser, type Runtime } from '@/lib/browser.ts';
import type { Hub } from '@/lib/hub/hub.ts';
import { type FromView, TAB_PORT, VIEW_PORT } from '@/lib/messaging/protocol.ts';
import { readTabMessage, readViewCommand } from '@/lib/messaging/tab-messages.ts';
import { openPanel } from './panel.ts';

/** Connects ports to the hub. Registered synchronously, so that a connecting tab wakes a stopped worker. */
export function acceptPorts(hub: Hub): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id) return port.disconnect();
    if (port.name === TAB_PORT) acceptTab(hub, port);
    else if (port.name === VIEW_PORT) acceptView(hub, port);
  });
}

function acceptTab(hub: Hub, port: Runtime.Port): void {
  const tab = port.sender?.tab;
  if (tab?.id === undefined) return;
  const peer = { tabId: tab.id, windowId: tab.windowId ?? null, send: (message: unknown) => post(port, message) };
  hub.addTab(peer);
  port.onMessage.addListener((message) => {
    const read = readTabMessage(message);
    if (read) void hub.fromTab(peer, read);
  });
  port.onDisconnect.addListener(() => hub.removeTab(peer));
}

function acceptView(hub: Hub, port: Runtime.Port): void {
  const tabId = port.sender?.tab?.id ?? null;
  const peer = { tabId, send: (message: unknown) => post(port, message) };
  hub.addView(peer);
  port.onMessage.addListener((message) => {
    const read = readFromView(message);
    if (!read) return;
    if (read.type === 'command' && read.command.type === 'move' && read.command.place === 'panel' && tabId !== null) {
      openPanel(tabId);
    }
    void hub.fromView(peer, read);
  });
  port.onDisconnect.addListener(() => hub.removeView(peer));
}

function readFromView(message: unknown): FromView | null {
  const { type, place, windowId, command } = (message ?? {}) as Record<string, unknown>;
  if (type === 'hello') {
    return {
      type,
      place: place === 'panel' ? 'panel' : 'page',
      windowId: typeof windowId === 'number' ? windowId : null,
    };
  }
  const read = type === 'command' ? readViewCommand(command) : null;
  return read && { type: 'command', command: read };
}

/** A port may have closed between the decision to send and the sending. */
function post(port: Runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // The other side connects again and is told everything anew.
  }
}
