import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SidebarApp } from '@/components/sidebar/sidebar-app.tsx';
import { createSidebarStore, type Place } from '@/components/sidebar/sidebar-store.ts';
import type { SidebarModel, ViewCommand } from '@/lib/messaging/protocol.ts';
import { NOW, SIDEBAR_STATES } from '../gallery/sidebar-states.ts';

/** Shows a state of the gallery; `sent` collects the commands. */
export function show(name: string, place: Place = 'page') {
  const sent: ViewCommand[] = [];
  const store = createSidebarStore(place, (command) => void sent.push(command));
  store.setState({ model: SIDEBAR_STATES[name] ?? null });
  render(<SidebarApp store={store} clock={() => NOW} />);
  return { sent, store, user: userEvent.setup(), live: SIDEBAR_STATES['live'] as SidebarModel };
}

/** Makes the window this wide (CSS px). */
export function setWidth(width: number): void {
  act(() => {
    Object.defineProperty(window, 'innerWidth', { value: width, configurable: true });
    window.dispatchEvent(new Event('resize'));
  });
}
