import { useEffect, useState } from 'react';
import { useApp } from './store.ts';

/** What of the layout is shown. */
export interface Shape {
  readonly isNarrow: boolean;
  readonly hasLabels: boolean;
  readonly hasSidebar: boolean;
}

/** The layout for a width in CSS px. The exact widths of X are not known (dossier x-web-client 4.5, 17). */
export function shapeOf(layout: string, width: number): Shape {
  if (layout === 'narrow' || (layout === 'auto' && width < 500))
    return { isNarrow: true, hasLabels: false, hasSidebar: false };
  if (layout === 'wide') return { isNarrow: false, hasLabels: true, hasSidebar: true };
  if (layout === 'no-sidebar') return { isNarrow: false, hasLabels: width >= 900, hasSidebar: false };
  if (layout === 'icon-nav') return { isNarrow: false, hasLabels: false, hasSidebar: width >= 1080 };
  return { isNarrow: false, hasLabels: width >= 1265, hasSidebar: width >= 1080 };
}

/** The layout in force, following the window. */
export function useShape(): Shape {
  const layout = useApp((state) => state.variants.layout);
  const [width, setWidth] = useState(() => document.documentElement.clientWidth);
  useEffect(() => {
    const onResize = () => setWidth(document.documentElement.clientWidth);
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return shapeOf(layout, width);
}

/** Whether the narrow layout is in force. */
export function useIsNarrow(): boolean {
  return useShape().isNarrow;
}
