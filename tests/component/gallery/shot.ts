import type { Page } from 'playwright-core';

/** A page of ours in one state, to be looked at, compared and examined. */
export interface Shot {
  /** Its part, a dash, its state: `records-begun`. */
  readonly name: string;
  /** What the gallery shows: `?…`, without theme and direction. */
  readonly query: string;
  /** The place within the page: `#…`, or nothing. */
  readonly hash: string;
  readonly size: Size;
  /** The whole page, not what is in sight only. */
  readonly isWhole: boolean;
  /** What has to be done to come to the state. */
  readonly act?: (page: Page) => Promise<void>;
}

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WIDE: Size = { width: 1200, height: 820 };
export const NARROW: Size = { width: 320, height: 700 };
export const PHONE: Size = { width: 390, height: 800 };
