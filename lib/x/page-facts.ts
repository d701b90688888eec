import type { Theme } from '../messaging/protocol.ts';
import { pathOf } from './read-text.ts';
import { isReserved } from './routes.ts';
import { find, findAll } from './selectors.ts';

const HANDLE_PATH = /^\/(\w{1,20})\/?$/;
/** After an account switch X shows the account before for some seconds (dossier x-web-client 9); ms. */
const SETTLES_AFTER = 2_000;

/** Handle of the account in use, without `@`; null when the page does not tell (dossier x-web-client 9). */
export function readViewer(document: Document): string | null {
  const [link] = findAll<HTMLAnchorElement>(document, 'viewerLink');
  const [, linked] = HANDLE_PATH.exec(link ? pathOf(link) : '') ?? [];
  if (linked) return linked;
  const avatar = find(document, 'viewerAvatar')?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
  if (avatar && /^\w{1,20}$/.test(avatar)) return avatar;
  // Without test ids: the only link of the navigation that leads to a profile.
  const profiles = findAll(document, 'navigation').flatMap((navigation) =>
    [...navigation.querySelectorAll('a[href]')].flatMap((one) => HANDLE_PATH.exec(pathOf(one))?.[1] ?? []),
  );
  const handles = [...new Set(profiles.filter((handle) => !isReserved(handle)))];
  return handles.length === 1 ? (handles[0] ?? null) : null;
}

/**
 * Follows the account in use: the first answer counts at once, another one only when it is still there two seconds
 * later. Give it what `readViewer` reads, at least once a second, with the time (ms); it returns the handle to go by.
 */
export function followViewer(): (seen: string | null, now: number) => string | null {
  let viewer: string | null = null;
  let other: { readonly handle: string; readonly since: number } | null = null;
  return (seen, now) => {
    if (seen === null) return viewer;
    const isSame = seen.toLowerCase() === viewer?.toLowerCase();
    if (other?.handle.toLowerCase() !== seen.toLowerCase()) other = isSame ? null : { handle: seen, since: now };
    if (viewer === null || (other && now - other.since >= SETTLES_AFTER)) {
      viewer = seen;
      other = null;
    }
    return viewer;
  };
}

/** X's theme, by the background of the body, the only colour that can be relied on (dossier x-web-client 4.6). */
export function readTheme(document: Document): Theme {
  const colour = document.body?.style.backgroundColor ?? '';
  if (colour === '') return document.documentElement.style.colorScheme === 'dark' ? 'dark' : 'light';
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
  const light = (red + green + blue) / 3;
  if (light > 127) return 'light';
  return light > 8 ? 'dim' : 'dark';
}

/** Where the column of posts stands in the window; null when the page has none. */
export function columnBox(document: Document): DOMRect | null {
  return boxOf(find(document, 'primaryColumn') ?? columnByStructure(document));
}

/** Where X's own right column stands; null where there is none (narrow windows). */
export function sideColumnBox(document: Document): DOMRect | null {
  return boxOf(sideColumn(document));
}

function sideColumn(document: Document): HTMLElement | null {
  const named = find(document, 'sidebarColumn');
  if (named || find(document, 'primaryColumn')) return named;
  return (columnByStructure(document)?.nextElementSibling as HTMLElement | null) ?? null;
}

/** Lower edge of the search box at the top of the right column, with a little air; 0 where there is none in sight. */
export function searchBottom(document: Document): number {
  const search = sideColumn(document)?.querySelector('form[role="search"]')?.getBoundingClientRect();
  return search && search.height > 0 && search.bottom > 0 && search.bottom < 120 ? Math.ceil(search.bottom) + 8 : 0;
}

/** Where an open dialog's panel stands; null when none is open. */
export function dialogBox(document: Document): DOMRect | null {
  const dialog = findAll(document, 'dialog').at(-1);
  if (!dialog) return null;
  // The dialog itself may span the window; its panel is the first box that does not.
  for (const part of [dialog, ...dialog.querySelectorAll<HTMLElement>('div')]) {
    const box = part.getBoundingClientRect();
    if (box.width > 200 && box.height > 100 && box.width < document.documentElement.clientWidth * 0.95) return box;
  }
  return null;
}

/**
 * The column of posts without test ids: the outermost box around the timeline, within `main`, that is no wider than a
 * column can be (600 px and its borders; dossier x-web-client 4.5).
 */
function columnByStructure(document: Document): HTMLElement | null {
  const main = find(document, 'main');
  let column = main?.querySelector<HTMLElement>('section[role="region"], article') ?? null;
  while (column?.parentElement && column.parentElement !== main) {
    if (column.parentElement.getBoundingClientRect().width > 620) break;
    column = column.parentElement;
  }
  return column;
}

function boxOf(element: HTMLElement | null): DOMRect | null {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? box : null;
}
