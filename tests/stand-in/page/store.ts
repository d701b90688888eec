import { useSyncExternalStore } from 'react';
import type { Variants } from '../variants.ts';
import type { Route } from './router.ts';
import type { PagePost, PageUser } from './wire.ts';

/** What a modal composer is for. */
export interface ComposeIntent {
  readonly replyTo?: PagePost;
  readonly quoteOf?: PagePost;
  readonly text?: string;
}

/** A menu in the layers, hung from the place of the button that opened it. */
export interface Menu {
  readonly top: number;
  readonly left: number;
  readonly items: readonly { readonly label: string; readonly testId?: string; readonly run: () => void }[];
}

/** A short message at the foot of the page. */
export interface Toast {
  readonly text: string;
  readonly link?: string;
}

/** A question with two or three buttons over everything. */
export interface Sheet {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The state shared by the whole page. */
export interface AppState {
  readonly variants: Variants;
  readonly viewer: PageUser;
  readonly isPremium: boolean;
  readonly route: Route;
  readonly compose: ComposeIntent | null;
  readonly menu: Menu | null;
  readonly sheet: Sheet | null;
  readonly toast: Toast | null;
  /** Rises when X would draw the whole application anew. */
  readonly generation: number;
  readonly unread: number;
}

let state: AppState;
const listeners = new Set<() => void>();

/** Sets up the state; once, at the start. */
export function startStore(first: AppState): void {
  state = first;
}

/** The state now. */
export function app(): AppState {
  return state;
}

/** Changes parts of the state and redraws who depends on them. */
export function update(changes: Partial<AppState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the state for a component, which is drawn again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useSyncExternalStore(subscribe, () => select(state));
}

let toastTimer = 0;

/** Shows a short message for five seconds. */
export function showToast(toast: Toast): void {
  clearTimeout(toastTimer);
  update({ toast });
  toastTimer = window.setTimeout(() => update({ toast: null }), 5000);
}
