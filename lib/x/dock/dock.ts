import type { DockShape, Theme } from '@/lib/messaging/protocol.ts';
import { type DockPlacement, type DockSurroundings, placeDock } from './dock-layout.ts';

/** Name of the element that holds the docked sidebar; also how leftovers of an earlier script are found. */
export const DOCK_TAG = 'chatside-dock';

/** What the dock needs from its surroundings. */
export interface DockSettings {
  readonly signal: AbortSignal;
  /** Address of the extension page to show, with a query to which the theme is added. */
  readonly frameUrl: string;
  /** Boxes of the page's parts, measured now. */
  readonly measure: () => {
    readonly column: DOMRect | null;
    readonly sideColumn: DOMRect | null;
    /** Lower edge of X's search box in the right column, 0 without one. */
    readonly searchBottom: number;
    readonly dialog: DOMRect | null;
  };
  readonly onShape: (shape: DockShape) => void;
}

/** The docked sidebar. */
export interface Dock {
  show(view: { isShown: boolean; isCollapsed: boolean; theme: Theme }): void;
  /** Looks again whether the dock still stands beside the posts. */
  adjust(): void;
  /** Says the shape again, to a background that has forgotten it. */
  tellShape(): void;
}

/** Background colours of X's themes (dossier x-web-client 4.6), so that the frame does not flash while it loads. */
const BACKGROUNDS: Readonly<Record<Theme, string>> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  dark: 'rgb(0, 0, 0)',
};

/** X's layers have z-index 1 (dossier x-web-client 4.4). */
const ABOVE_LAYERS = '2';
const BELOW_LAYERS = '0';

/**
 * Makes the dock: an extension page in a frame beside the posts. The frame is made only when there is a chat; it keeps
 * keys and focus to itself (mechanics 5), and X re-creates everything below its root, so the host is a child of
 * `documentElement`.
 */
export function createDock(settings: DockSettings): Dock {
  const { signal } = settings;
  let host: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let isShown = false;
  let isCollapsed = false;
  let theme: Theme = 'light';
  let reserved = 0;
  let shape: DockShape | null = null;
  let lastStyle = '';

  for (const leftover of document.querySelectorAll(DOCK_TAG)) leftover.remove();
  window.addEventListener('resize', () => requestAnimationFrame(adjust), { signal });
  signal.addEventListener('abort', () => {
    host?.remove();
    reserve(0);
  });

  function show(view: { isShown: boolean; isCollapsed: boolean; theme: Theme }) {
    ({ isShown, isCollapsed, theme } = view);
    if (isShown && !host) mount();
    if (!isShown && host) {
      host.remove();
      host = null;
      frame = null;
      reserve(0);
    }
    adjust();
  }

  function mount() {
    host = document.createElement(DOCK_TAG);
    const root = host.attachShadow({ mode: 'closed' });
    frame = document.createElement('iframe');
    frame.src = `${settings.frameUrl}&theme=${theme}`;
    frame.title = 'Chatside';
    // Without it Chromium forbids the sidebar's Copy button in a frame of another origin.
    frame.allow = 'clipboard-write';
    frame.style.cssText = 'display:block;border:0;width:100%;height:100%;color-scheme:normal';
    root.append(frame);
    document.documentElement.append(host);
  }

  function adjust() {
    if (!isShown || !host || signal.aborted) return;
    if (!host.isConnected) document.documentElement.append(host);
    const placement = placeDock(surroundings());
    reserve(placement.reserve);
    place(placement);
    if (placement.shape !== shape) {
      shape = placement.shape;
      settings.onShape(shape);
    }
  }

  function surroundings(): DockSurroundings {
    const had = reserved;
    // Room already reserved shifts the posts; the decision must rest on the page's own layout, or it would swing.
    if (had > 0) setReserve(0);
    const { column, sideColumn, searchBottom, dialog } = settings.measure();
    if (had > 0) setReserve(had);
    return {
      windowWidth: document.documentElement.clientWidth,
      windowHeight: window.innerHeight,
      columnRight: column ? column.right : null,
      sideColumn: sideColumn ? { left: sideColumn.left, right: sideColumn.right, searchBottom } : null,
      dialogRight: dialog ? dialog.right : null,
      isCollapsed,
    };
  }

  function place(placement: DockPlacement) {
    if (!host) return;
    const style = [
      'all:initial',
      'position:fixed',
      `left:${placement.left}px`,
      `top:${placement.top}px`,
      `width:${placement.width}px`,
      `height:${placement.height}px`,
      `z-index:${placement.isAboveLayers ? ABOVE_LAYERS : BELOW_LAYERS}`,
      `background:${BACKGROUNDS[theme]}`,
      ...(isCollapsed && placement.shape === 'full'
        ? ['border-radius:14px', 'overflow:hidden', 'box-shadow:0 2px 14px rgba(0,0,0,.22)']
        : []),
    ]
      .map((rule) => `${rule} !important`)
      .join(';');
    if (style === lastStyle && host.getAttribute('style') === style) return;
    lastStyle = style;
    host.setAttribute('style', style);
  }

  function reserve(width: number) {
    if (width === reserved) return;
    reserved = width;
    setReserve(width);
  }

  function setReserve(width: number) {
    const { style } = document.documentElement;
    if (width > 0) style.setProperty('padding-right', `${width}px`, 'important');
    else style.removeProperty('padding-right');
  }

  return {
    show,
    adjust,
    tellShape: () => {
      if (shape) settings.onShape(shape);
    },
  };
}
