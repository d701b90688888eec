/** Name of the element that holds the note; also how leftovers of an earlier script are found. */
export const ORPHAN_NOTE_TAG = 'chatside-note';

/**
 * Tells the person that the extension was updated under this page: this script can no longer reach the history, and
 * the page needs a reload. Chromium keeps the old script running in open tabs (mechanics 6, 2026-11).
 */
export function showOrphanNote(): void {
  if (document.querySelector(ORPHAN_NOTE_TAG)) return;
  const host = document.createElement(ORPHAN_NOTE_TAG);
  host.style.cssText = 'all:initial;position:fixed;right:16px;bottom:16px;z-index:2';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `
    div { display:flex; gap:12px; align-items:center; max-width:340px; padding:12px 14px; border-radius:12px;
      background:#0b3b36; color:#fff; font:14px/20px system-ui,sans-serif; box-shadow:0 2px 14px rgba(0,0,0,.3) }
    button { flex:none; font:600 14px/20px system-ui,sans-serif; color:#0b3b36; background:#fff; border:0;
      border-radius:999px; padding:6px 14px; cursor:pointer }
    button:focus-visible { outline:2px solid #9fe3d6; outline-offset:2px }`;
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = 'Chatside was updated. Reload this page to go on; what you post until then is kept.';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Reload';
  button.addEventListener('click', () => location.reload());
  line.append(words, button);
  root.append(style, line);
  document.documentElement.append(host);
}
