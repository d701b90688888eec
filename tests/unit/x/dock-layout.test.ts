import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DockSurroundings, placeDock } from '@/lib/x/dock/dock-layout.ts';

const wide: DockSurroundings = {
  windowWidth: 1440,
  windowHeight: 900,
  columnRight: 920,
  sideColumn: { left: 950, right: 1300, searchBottom: 60 },
  dialogRight: null,
  isCollapsed: false,
};

describe('placing the docked sidebar', () => {
  test('stands over X’s right column, below its search box', () => {
    expect(placeDock(wide)).toMatchObject({ shape: 'full', left: 950, top: 60, width: 400, reserve: 0 });
  });

  test('uses the free room where X shows no right column', () => {
    const placement = placeDock({ ...wide, windowWidth: 1040, columnRight: 700, sideColumn: null });
    expect(placement).toMatchObject({ shape: 'full', left: 712, width: 328, reserve: 0 });
  });

  test('asks the page for a strip where there is no free room', () => {
    const placement = placeDock({ ...wide, windowWidth: 900, columnRight: 800, sideColumn: null });
    expect(placement.shape).toBe('full');
    expect(placement.reserve).toBe(placement.width);
  });

  test('is a rail in a narrow window', () => {
    const placement = placeDock({ ...wide, windowWidth: 600, columnRight: 600, sideColumn: null });
    expect(placement).toMatchObject({ shape: 'rail', width: 56, reserve: 56 });
  });

  test('stays readable beside the reply dialog where there is room, and yields to it where there is none', () => {
    expect(placeDock({ ...wide, dialogRight: 1020 })).toMatchObject({ left: 1032, width: 400, isAboveLayers: true });
    const narrow = placeDock({ ...wide, windowWidth: 900, columnRight: 800, sideColumn: null, dialogRight: 750 });
    expect(narrow.isAboveLayers).toBe(false);
  });

  test('never covers the column of posts, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 3000 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        (windowWidth, windowHeight, share, hasSide, isCollapsed) => {
          const column = Math.min(600, windowWidth);
          const columnRight = column + Math.floor((windowWidth - column) * share);
          const sideColumn =
            hasSide && windowWidth - columnRight > 380
              ? { left: columnRight + 30, right: windowWidth, searchBottom: 60 }
              : null;
          const placement = placeDock({
            windowWidth,
            windowHeight,
            columnRight,
            sideColumn,
            dialogRight: null,
            isCollapsed,
          });
          // With a strip reserved the page's layout ends before it; without one the posts must end before the dock.
          const postsEnd = placement.reserve > 0 ? windowWidth - placement.reserve : columnRight;
          expect(placement.left).toBeGreaterThanOrEqual(postsEnd);
          expect(placement.left + placement.width).toBeLessThanOrEqual(windowWidth);
          expect(placement.width).toBeGreaterThanOrEqual(56);
          expect(placement.top).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
