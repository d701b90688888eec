import type { DockShape } from '@/lib/messaging/protocol.ts';

/** What the layout depends on; all lengths in CSS pixels of the viewport. */
export interface DockSurroundings {
  readonly windowWidth: number;
  readonly windowHeight: number;
  /** Right edge of the column of posts while Chatside reserves no room; null when the page shows none. */
  readonly columnRight: number | null;
  /** X's own right column, and where its search box ends (0 without one); null where the window is too narrow. */
  readonly sideColumn: { readonly left: number; readonly right: number; readonly searchBottom: number } | null;
  /** Right edge of an open dialog (the reply modal), null when none is open. */
  readonly dialogRight: number | null;
  readonly isCollapsed: boolean;
}

/** Where the docked sidebar stands and how much room the page must give. */
export interface DockPlacement {
  readonly shape: DockShape;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of the strip at the right edge that the page's own layout must leave free. */
  readonly reserve: number;
  /** Above X's layers (beside a dialog), or below them where a dialog needs the room. */
  readonly isAboveLayers: boolean;
}

/** The sidebar is readable from this width on, and needs no more than the widest. */
const LEAST_WIDTH = 300;
const BEST_WIDTH = 372;
const MOST_WIDTH = 400;
const RAIL_WIDTH = 56;
const BAR_HEIGHT = 76;
const GAP = 12;
/** A column of posts narrower than this cannot be read comfortably; then the rail has to do. */
const LEAST_COLUMN = 400;

/**
 * Places the docked sidebar so that it never covers the column of posts, at any window width: over X's right column
 * where there is one, else in the free room beside the posts, else in a strip that the page gives up, else as a rail.
 */
export function placeDock(around: DockSurroundings): DockPlacement {
  const { windowWidth, windowHeight, isCollapsed } = around;
  const right = windowWidth;
  const columnRight = around.columnRight ?? 0;
  const free = right - columnRight;
  const full = (left: number, top: number, width: number, reserve: number): DockPlacement => {
    const height = isCollapsed ? BAR_HEIGHT : windowHeight - top;
    return avoidDialog(around, {
      shape: 'full',
      left,
      top: isCollapsed ? windowHeight - BAR_HEIGHT - GAP : top,
      width,
      height,
      reserve,
      isAboveLayers: true,
    });
  };

  const side = around.sideColumn;
  if (side && right - side.left >= LEAST_WIDTH) {
    const left = Math.max(side.left, columnRight + 1);
    // X's search box stays usable; it stands at the top of the column on most pages (dossier x-web-client 4.3).
    return full(left, side.searchBottom, Math.min(MOST_WIDTH, right - left - GAP), 0);
  }
  if (free >= LEAST_WIDTH + GAP) {
    const width = Math.min(BEST_WIDTH, free - GAP);
    return full(right - width, 0, width, 0);
  }
  if (!isCollapsed && windowWidth - LEAST_WIDTH >= LEAST_COLUMN + 90) {
    const width = Math.min(BEST_WIDTH, windowWidth - LEAST_COLUMN - 90);
    return full(right - width, 0, width, width);
  }
  return avoidDialog(around, {
    shape: 'rail',
    left: right - RAIL_WIDTH,
    top: 0,
    width: RAIL_WIDTH,
    height: windowHeight,
    reserve: free >= RAIL_WIDTH ? 0 : RAIL_WIDTH,
    isAboveLayers: true,
  });
}

/** While a dialog is open the question must stay readable beside it; where there is no room the dialog has it all. */
function avoidDialog(around: DockSurroundings, placement: DockPlacement): DockPlacement {
  const { dialogRight, windowWidth } = around;
  if (dialogRight === null || dialogRight <= placement.left) return placement;
  const beside = windowWidth - dialogRight - GAP;
  if (placement.shape === 'full' && beside >= 220) {
    return { ...placement, left: dialogRight + GAP, width: Math.min(placement.width, beside) };
  }
  return { ...placement, isAboveLayers: false };
}
