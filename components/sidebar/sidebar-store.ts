import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SidebarModel, ViewCommand } from '../../lib/messaging/protocol.ts';
import type { Stream } from './apply-stream.ts';

/** Where a view stands: docked into x.com, or in the browser's own panel. */
export type Place = 'page' | 'panel';

/** The state of a sidebar: the last model received and what concerns this view alone. */
export interface SidebarState {
  readonly place: Place;
  /** Null until the first model arrives; kept while the background is away. */
  readonly model: SidebarModel | null;
  /** The posts of the session; null until the first update, which comes once the view watches the stream. */
  readonly stream: Stream | null;
  /** True when the extension was updated under this page, which can then reach nothing any more. */
  readonly isOrphaned: boolean;
  /** The browser's shortcut for its own sidebar, where there is one. */
  readonly panelShortcut: string | null;
  /** Sends a command to the background. */
  readonly send: (command: ViewCommand) => void;
}

/** The store of one view. */
export type SidebarStore = StoreApi<SidebarState>;

/** Makes the store of a view. @param send how its commands leave. */
export function createSidebarStore(place: Place, send: (command: ViewCommand) => void): SidebarStore {
  return createStore<SidebarState>()(() => ({
    place,
    model: null,
    stream: null,
    isOrphaned: false,
    panelShortcut: null,
    send,
  }));
}
