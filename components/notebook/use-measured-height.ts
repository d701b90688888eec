import { useCallback } from 'react';

/**
 * Keeps the height of an element in a property of the document's style, for what stands beneath it.
 * @param name of the property: `--masthead`.
 * @returns a ref for the element; stable.
 */
export function useMeasuredHeight(name: string): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (!element) return undefined;
      const { style } = document.documentElement;
      const observer = new ResizeObserver(() => style.setProperty(name, `${element.offsetHeight}px`));
      observer.observe(element);
      return () => {
        observer.disconnect();
        style.removeProperty(name);
      };
    },
    [name],
  );
}
