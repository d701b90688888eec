import type { Theme } from '../../messaging/protocol.ts';

/** Text at least 4.5:1 on each of X's backgrounds (white, rgb(21, 32, 43), black). */
export const chipStyle = `
:host { all: initial; display: block; flex: none; align-self: stretch; --text: #536471; --act: #0a6a5d; --edge: #cfd9de; --care: #8f4a00; --strong: #0f1419 }
:host([data-theme='dim']) { --text: #a3b1bd; --act: #6fdcc8; --edge: #38444d; --care: #ffb96e; --strong: #f7f9f9 }
:host([data-theme='dark']) { --text: #9ba1a6; --act: #6fdcc8; --edge: #2f3336; --care: #ffb96e; --strong: #e7e9ea }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; margin: 4px 0; padding: 3px 0 3px 10px;
  border-left: 3px solid var(--act); font: 13px/20px system-ui, -apple-system, 'Segoe UI', sans-serif; color: var(--text) }
.text { overflow-wrap: anywhere }
.text:empty { display: none }
button { all: unset; cursor: pointer; font-weight: 600; color: var(--act); padding: 2px 6px; border-radius: 6px;
  text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px }
button:hover { background: var(--edge) }
button:focus-visible { outline: 2px solid var(--act); outline-offset: 1px }
.advice, .advice p { margin: 0 }
.advice { margin: 4px 0; padding: 3px 0 3px 10px; border-left: 3px solid var(--care);
  font: 13px/20px system-ui, -apple-system, 'Segoe UI', sans-serif; color: var(--text) }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 16px }
.what { color: var(--strong); overflow-wrap: anywhere }
.advice button { margin-inline-start: -6px; color: var(--care) }
.advice .more { display: grid; gap: 4px; padding: 4px 0 2px }
.advice a { all: unset; cursor: pointer; color: var(--care); text-decoration: underline; text-underline-offset: 3px; border-radius: 6px }
.advice a:focus-visible { outline: 2px solid var(--act); outline-offset: 1px }
[hidden] { display: none !important }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (forced-colors: active) { button, .advice button, .advice a { color: LinkText } [role='group'] { border-color: CanvasText } }
`;

/** The theme X shows, by the page's background (dossier x-web-client 4.6). */
export function pageTheme(): Theme {
  const colours =
    getComputedStyle(document.body)
      .backgroundColor.match(/\d+(\.\d+)?/g)
      ?.map(Number) ?? [];
  const [red = 255, green = 255, blue = 255, alpha = 1] = colours;
  if (alpha === 0 || red + green + blue > 384) return 'light';
  return red + green + blue > 45 ? 'dim' : 'dark';
}
