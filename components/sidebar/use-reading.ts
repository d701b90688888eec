import { type FocusEvent, useEffect, useRef, useState } from 'react';

/** A pointer that slips out for a moment does not mean that the person stopped reading (milliseconds). */
const RELEASE_AFTER = 3_000;
/** A list this near its newest end counts as being there (px). */
const AT_END = 8;

/** Whether the person is reading in a part of the view, and the handlers of that part that tell. */
export interface Reading {
  readonly isReading: boolean;
  readonly handlers: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  /** Tells how far the list is scrolled from its newest end, px. */
  readonly onScrolled: (offset: number) => void;
}

/**
 * Takes the person for reading while the pointer is over the part or the focus in it, some seconds longer, and while
 * the list is not at its newest end. The focus leaves the frame when the person goes on in the page beside it.
 */
export function useReading(): Reading {
  const [isEngaged, setEngaged] = useState(false);
  const [isAway, setAway] = useState(false);
  const signs = useRef({ pointer: false, focus: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const note = (change: Partial<typeof signs.current>) => {
    Object.assign(signs.current, change);
    clearTimeout(timer.current);
    if (signs.current.pointer || signs.current.focus) setEngaged(true);
    else timer.current = setTimeout(() => setEngaged(false), RELEASE_AFTER);
  };
  return {
    isReading: isEngaged || isAway,
    handlers: {
      onPointerEnter: () => note({ pointer: true }),
      onPointerLeave: () => note({ pointer: false }),
      onFocus: () => note({ focus: true }),
      onBlur: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          note({ focus: false });
      },
    },
    onScrolled: (offset) => setAway(offset > AT_END),
  };
}
