import { hashedClass } from './names.ts';
import { composerRules } from './styles-composer.ts';
import { postRules } from './styles-posts.ts';

const palettes = {
  light:
    '--bg:rgb(255,255,255);--text:rgb(15,20,25);--faint:rgb(83,100,113);--line:rgb(239,243,244);--panel:rgb(247,249,249);--hover:rgba(15,20,25,.03);--strong:rgb(15,20,25);--on-strong:rgb(255,255,255);--mask:rgba(0,0,0,.4);--veil:rgba(255,255,255,.85);--ring:rgb(239,243,244);--over:rgba(244,33,46,.25)',
  dim: '--bg:rgb(21,32,43);--text:rgb(247,249,249);--faint:rgb(139,152,165);--line:rgb(56,68,77);--panel:rgb(30,39,50);--hover:rgba(255,255,255,.03);--strong:rgb(239,243,244);--on-strong:rgb(15,20,25);--mask:rgba(91,112,131,.4);--veil:rgba(21,32,43,.75);--ring:rgb(56,68,77);--over:rgba(244,33,46,.5)',
  dark: '--bg:rgb(0,0,0);--text:rgb(231,233,234);--faint:rgb(113,118,123);--line:rgb(47,51,54);--panel:rgb(22,24,28);--hover:rgba(231,233,234,.03);--strong:rgb(239,243,244);--on-strong:rgb(15,20,25);--mask:rgba(91,112,131,.4);--veil:rgba(0,0,0,.65);--ring:rgb(47,51,54);--over:rgba(244,33,46,.5)',
  contrast:
    '--bg:rgb(5,5,5);--text:rgb(242,245,247);--faint:rgb(152,160,166);--line:rgb(62,66,70);--panel:rgb(28,30,34);--hover:rgba(231,233,234,.05);--strong:rgb(255,255,255);--on-strong:rgb(0,0,0);--mask:rgba(91,112,131,.5);--veil:rgba(5,5,5,.75);--ring:rgb(62,66,70);--over:rgba(244,33,46,.6)',
};

const frameRules = `
html, body { margin: 0; height: 100%; }
button { font: inherit; color: inherit; }
.app { display: flex; width: 100%; min-height: 100%; }
.whole { width: 100%; color: var(--text); font: 400 15px/20px TwitterChirp, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, "Noto Sans", sans-serif; }
.whole a { color: inherit; text-decoration: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(1px,1px,1px,1px); }
.layout { position: relative; z-index: 0; display: flex; flex-direction: row; min-height: 100vh; }
.layout.narrow { flex-direction: column; }
.banner { display: flex; flex-grow: 1; justify-content: flex-end; z-index: 3; flex-shrink: 0; }
.banner-inner { position: sticky; top: 0; height: 100vh; width: 68px; padding: 0 8px; display: flex; flex-direction: column; justify-content: space-between; overflow-y: auto; box-sizing: content-box; scrollbar-width: none; align-items: center; }
.labelled .banner-inner { width: 259px; align-items: stretch; }
.banner-top { display: flex; flex-direction: column; align-items: center; }
.labelled .banner-top { align-items: flex-start; }
.logo { margin: 2px 0; }
.round-link { display: flex; padding: 12px; border-radius: 99px; }
.nav { display: flex; flex-direction: column; }
.nav-link { display: flex; padding: 2px 0; border: 0; background: none; cursor: pointer; }
.nav-inner { display: flex; align-items: center; padding: 11px; border-radius: 99px; }
.nav-link:hover .nav-inner, .round-link:hover { background: var(--hover); }
.nav-label { margin: 0 16px 0 20px; font-size: 19px; line-height: 24px; }
.here .nav-label { font-weight: 700; }
.nav-post-place { margin: 12px 0; width: 100%; display: flex; justify-content: center; }
.nav-post { display: flex; align-items: center; justify-content: center; width: 50px; height: 50px; border-radius: 99px; background: var(--strong); color: var(--on-strong) !important; font-size: 17px; font-weight: 700; }
.labelled .nav-post { width: 90%; }
.labelled .nav-post-place { justify-content: flex-start; }
.account-place { margin: 12px 0; }
.account { display: flex; align-items: center; gap: 12px; width: 100%; padding: 12px; border: 0; border-radius: 99px; background: none; cursor: pointer; text-align: start; }
.account:hover { background: var(--hover); }
.account-names { line-height: 20px; overflow: hidden; }
.main { display: flex; flex-grow: 1; flex-shrink: 1; align-items: flex-start; min-width: 0; }
.labelled + .main, .banner + .main { flex-grow: 1; }
.columns-main { display: flex; width: 600px; max-width: 100%; }
.columns-main.two { width: 990px; justify-content: space-between; }
.narrow .columns-main { width: 100%; }
.primary { width: 600px; max-width: 600px; flex-shrink: 1; min-width: 0; border-left: 1px solid var(--line); border-right: 1px solid var(--line); box-sizing: border-box; min-height: 100vh; position: relative; z-index: 1; }
.narrow .primary { width: 100%; max-width: 100%; border: 0; }
.narrow .main { width: 100%; }
.sidebar { width: 350px; margin-inline-end: 10px; flex-shrink: 0; }
.sidebar-inner { position: sticky; top: 0; padding-bottom: 40px; }
.search-place { padding: 5px 0 12px; background: var(--bg); }
.panel { border: 1px solid var(--line); border-radius: 16px; margin-bottom: 16px; overflow: hidden; }
.panel-heading { font-size: 20px; line-height: 24px; font-weight: 800; margin: 0; padding: 12px 16px; }
.plain-list { list-style: none; margin: 0; padding: 0; }
.trend { padding: 10px 16px; cursor: pointer; }
.trend:hover, .user-cell:hover { background: var(--hover); }
.footer { padding: 0 16px; font-size: 13px; line-height: 18px; color: var(--faint); }
.footer a { margin-inline-end: 10px; }
.search { display: flex; align-items: center; gap: 10px; height: 42px; padding: 0 16px; border: 1px solid var(--line); border-radius: 99px; color: var(--faint); box-sizing: border-box; }
.search:focus-within { border-color: rgb(29,155,240); }
.search-input { border: 0; outline: 0; background: none; color: var(--text); font: inherit; flex-grow: 1; min-width: 0; }
.page { outline: 0; min-height: 100vh; }
.page-head { position: sticky; top: 0; z-index: 2; background: var(--veil); backdrop-filter: blur(12px); }
.page-head .tabs, .under-head .tabs { border-bottom: 1px solid var(--line); }
.page-head-row { display: flex; align-items: center; height: 53px; padding: 0 16px; gap: 20px; }
.page-title { font-size: 20px; line-height: 24px; font-weight: 700; margin: 0; }
.page-foot { height: 60vh; }
.small-text { font-size: 13px; line-height: 16px; }
.tabs { display: flex; }
.tab-list { display: flex; width: 100%; }
.tab-place { flex-grow: 1; display: flex; }
.tab { flex-grow: 1; display: flex; justify-content: center; height: 53px; align-items: center; cursor: pointer; color: var(--faint) !important; font-weight: 500; outline: 0; }
.tab:hover { background: var(--hover); }
.tab.on { color: var(--text) !important; font-weight: 700; }
.tab.on > div { height: 100%; display: flex; align-items: center; box-shadow: inset 0 -4px 0 -0px rgb(29,155,240); }
.round-button { width: 36px; height: 36px; border: 0; border-radius: 99px; background: none; display: flex; align-items: center; justify-content: center; cursor: pointer; margin: 0 -8px; }
.round-button:hover { background: var(--hover); }
.plain-button { border: 0; background: none; padding: 0; cursor: pointer; text-align: start; }
.grow { flex-grow: 1; min-width: 0; }
.faint { color: var(--faint); }
.strong { font-weight: 700; color: var(--text); }
.accent { color: rgb(29,155,240); }
.empty { padding: 40px 32px; display: flex; flex-direction: column; align-items: center; gap: 16px; text-align: center; }
.spinner-row { display: flex; justify-content: center; padding: 32px; }
.spinner { width: 26px; height: 26px; border-radius: 50%; border: 4px solid rgba(29,155,240,.2); border-top-color: rgb(29,155,240); animation: turn 1s linear infinite; box-sizing: border-box; }
@keyframes turn { to { transform: rotate(360deg); } }
.pill-row { position: sticky; top: 53px; height: 0; display: flex; justify-content: center; z-index: 3; transition: transform .25s; }
.pill { position: absolute; top: 14px; display: flex; align-items: center; gap: 8px; height: 34px; padding: 0 16px; border: 0; border-radius: 99px; background: rgb(29,155,240); color: #fff; cursor: pointer; box-shadow: 0 2px 8px rgba(0,0,0,.25); white-space: nowrap; }
.pill-away { visibility: hidden; }
.pill-faces { display: flex; }
.pill-face { width: 24px; height: 24px; border-radius: 50%; border: 1px solid #fff; margin-inline-end: -6px; }
.pill-faces + div { margin-inline-start: 6px; }
.toast-layer { position: fixed; bottom: 32px; left: 0; right: 0; display: flex; justify-content: center; pointer-events: none; }
.toast { display: flex; gap: 24px; align-items: center; max-width: 560px; padding: 12px 16px; border-radius: 4px; background: rgb(29,155,240); color: #fff; pointer-events: auto; }
.toast-link { font-weight: 700; color: #fff !important; }
.menu-layer { position: fixed; inset: 0; }
.menu-back { position: absolute; inset: 0; }
.menu { position: absolute; min-width: 160px; background: var(--bg); border-radius: 12px; overflow: hidden; box-shadow: 0 0 15px rgba(101,119,134,.3), 0 0 3px 1px rgba(101,119,134,.2); }
.menu-item { padding: 12px 16px; font-weight: 700; cursor: pointer; }
.menu-item:hover, .option.chosen, .option:hover { background: var(--hover); }
.dialog-layer { position: fixed; inset: 0; display: flex; justify-content: center; }
.dialog-box { position: absolute; inset: 0; display: flex; justify-content: center; align-items: flex-start; }
.mask { position: absolute; inset: 0; background: var(--mask); }
.dialog { position: relative; margin-top: 5vh; width: 600px; max-width: 100vw; max-height: 90vh; overflow-y: auto; background: var(--bg); border-radius: 16px; }
.sheet-layer .dialog-box { align-items: center; }
.sheet { position: relative; width: 256px; padding: 32px; border-radius: 16px; background: var(--bg); display: flex; flex-direction: column; gap: 12px; }
.sheet-title { font-size: 20px; line-height: 24px; margin: 0; }
.sheet-button { height: 44px; border-radius: 99px; border: 1px solid var(--line); background: none; font-weight: 700; cursor: pointer; }
.sheet-main { background: var(--strong); color: var(--on-strong); margin-top: 12px; }
.typeahead-layer { position: fixed; z-index: 5; }
.typeahead { width: 250px; background: var(--bg); border-radius: 8px; overflow: hidden; box-shadow: 0 0 15px rgba(101,119,134,.3), 0 0 3px 1px rgba(101,119,134,.2); }
.option { padding: 12px 16px; cursor: pointer; }
.top-bar { position: sticky; top: 0; z-index: 3; height: 53px; padding: 0 16px; display: flex; align-items: center; justify-content: space-between; background: var(--veil); backdrop-filter: blur(12px); }
.bottom-bar { position: fixed; bottom: 0; left: 0; right: 0; z-index: 3; background: var(--bg); border-top: 1px solid var(--line); }
.bottom-nav { display: flex; justify-content: space-around; padding: 13px 0; }
.floating { position: fixed; right: 20px; bottom: 72px; z-index: 3; width: 54px; height: 54px; border-radius: 50%; background: rgb(29,155,240); color: #fff !important; display: flex; align-items: center; justify-content: center; box-shadow: 0 2px 10px rgba(0,0,0,.3); }
`;

/** Puts the page's rules into an empty style element through the object model, as react-native-web does, with hashed class names. */
export function installStyles(): void {
  const themes = Object.entries(palettes).map(([name, values]) => `.theme-${name} { ${values} }`);
  const source = [...themes, frameRules, postRules, composerRules].join('\n');
  const hashed = source.replace(/\.([a-z][\w-]*)(?=[^{}]*\{)/g, (whole, name: string) =>
    /^(public|Draft)/.test(name) ? whole : `.${hashedClass(name)}`,
  );
  const scratch = new CSSStyleSheet();
  scratch.replaceSync(hashed);
  const style = document.createElement('style');
  style.id = 'react-native-stylesheet';
  document.head.prepend(style);
  for (const rule of scratch.cssRules) style.sheet?.insertRule(rule.cssText, style.sheet.cssRules.length);
}
