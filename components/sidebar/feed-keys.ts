/** The row a key goes to in a feed (WAI-ARIA's keys and the arrows); null for another key. */
export function nextRow(key: string, active: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
    case 'PageUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

const CAN_FOCUS = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]';

/** What Control with Home or End goes to: the last thing before a feed that takes the focus, or the first after it. */
export function outsideOf(feed: HTMLElement, key: string): HTMLElement | null {
  if (key !== 'Home' && key !== 'End') return null;
  const wanted = key === 'Home' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const all = [...document.querySelectorAll<HTMLElement>(CAN_FOCUS)].filter(
    (one) => one.tabIndex >= 0 && !feed.contains(one) && (feed.compareDocumentPosition(one) & wanted) !== 0,
  );
  return (key === 'Home' ? all.at(-1) : all[0]) ?? null;
}
