import { useEffect, useRef } from 'react';

function focusIn(box: HTMLElement, fromEnd: boolean): void {
  const all = [...box.querySelectorAll<HTMLElement>('a[href],button:not([disabled]),input,textarea,[tabindex="0"]')];
  const order = fromEnd ? all.reverse() : all;
  for (const element of order) {
    element.focus();
    if (document.activeElement === element) return;
  }
}

/** Keeps the focus inside a modal as react-native-web does: by listening for focus on the document while capturing. */
export function useFocusTrap(isActive: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (!isActive) return;
    let isBusy = false;
    const keep = () => {
      const element = box.current;
      const focused = document.activeElement;
      if (isBusy || !element || !focused) return;
      isBusy = true;
      if (element.contains(focused)) last.current = focused;
      else if (focused === start.current) focusIn(element, true);
      else if (focused === end.current || focused === document.body) focusIn(element, false);
      else if (last.current instanceof HTMLElement && last.current.isConnected) last.current.focus();
      else focusIn(element, false);
      isBusy = false;
    };
    document.addEventListener('focus', keep, true);
    return () => document.removeEventListener('focus', keep, true);
  }, [isActive]);
  return { box, start, end };
}
