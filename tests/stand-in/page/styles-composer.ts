/** Rules for composers; the `public-…` and `DraftEditor-…` names are Draft.js's own. */
export const composerRules = `
.composer { position: relative; }
.in-page { padding: 4px 16px 8px; }
.home-composer, .inline-reply { border-bottom: 1px solid var(--line); }
.inline-reply { border: 0; }
.in-modal { padding: 4px 16px 0; }
.progress { height: 2px; overflow: hidden; visibility: hidden; }
.progress.running { visibility: visible; }
.progress-bar { height: 2px; width: 40%; background: rgb(29,155,240); animation: run 1s linear infinite; }
@keyframes run { from { transform: translateX(-100%); } to { transform: translateX(250%); } }
.piece { display: flex; padding-top: 8px; position: relative; }
.piece.resting { opacity: .6; }
.in-modal .piece:only-child .content-column { min-height: 96px; }
.box-label { cursor: text; }
.box { font-size: 20px; line-height: 24px; padding: 8px 0; position: relative; }
.in-modal .box { min-height: 40px; }
.DraftEditor-root { position: relative; text-align: start; }
.DraftEditor-editorContainer { position: relative; z-index: 1; }
.public-DraftEditor-content { outline: none; min-height: 24px; max-height: 720px; overflow-y: auto; }
.public-DraftEditorPlaceholder-root { position: absolute; z-index: 1; width: 100%; text-align: start; pointer-events: none; }
.public-DraftEditorPlaceholder-inner { color: var(--faint); white-space: pre-wrap; }
.public-DraftStyleDefault-block { position: relative; white-space: pre-wrap; }
.public-DraftStyleDefault-ltr { direction: ltr; text-align: left; }
.public-DraftStyleDefault-rtl { direction: rtl; text-align: right; }
.coloured { color: rgb(29,155,240); }
.overflow { background: var(--over); }
.textarea { width: 100%; border: 0; outline: 0; resize: none; background: none; color: var(--text); font: inherit; padding: 0; box-sizing: border-box; overflow: hidden; }
.unknown-root { position: relative; }
.unknown-placeholder { position: absolute; color: var(--faint); pointer-events: none; }
.unknown-box { outline: 0; white-space: pre-wrap; min-height: 24px; position: relative; }
.audience-row { padding-bottom: 12px; margin-inline-start: 36px; border-bottom: 1px solid var(--line); }
.audience { border: 0; background: none; padding: 0 12px; border-radius: 99px; height: 24px; color: rgb(29,155,240); font-weight: 700; font-size: 14px; cursor: pointer; }
.audience-inner { display: flex; align-items: center; gap: 4px; }
.bar { display: flex; align-items: center; justify-content: space-between; min-height: 52px; }
.bar-inset { padding-inline-start: 42px; }
.bar-tools { display: flex; flex: 1 1 auto; min-width: 0; overflow: hidden; }
.bar-end { display: flex; align-items: center; gap: 12px; }
.tool-bar { display: flex; align-items: center; }
.tool { border: 0; background: none; width: 34px; height: 34px; border-radius: 99px; color: rgb(29,155,240); display: flex; align-items: center; justify-content: center; cursor: pointer; }
.tool:hover { background: rgba(29,155,240,.1); }
.file { width: .1px; height: .1px; opacity: 0; overflow: hidden; position: absolute; }
.counter { position: relative; display: flex; align-items: center; justify-content: center; min-width: 30px; height: 30px; }
.ring { stroke: var(--ring); }
.left { position: absolute; font-size: 13px; color: var(--faint); }
.add-button { width: 26px; height: 26px; border-radius: 50%; border: 1px solid var(--line); background: none; color: rgb(29,155,240); display: flex; align-items: center; justify-content: center; cursor: pointer; padding: 0; }
.add-button:disabled { opacity: .5; cursor: default; }
.send { min-width: 36px; height: 36px; padding: 0 16px; border: 0; border-radius: 99px; background: var(--strong); color: var(--on-strong); font-weight: 700; cursor: pointer; }
.send:disabled { opacity: .5; cursor: default; }
.remove { position: absolute; inset-inline-end: 0; top: 12px; color: rgb(29,155,240); }
.modal-head { position: sticky; top: 0; z-index: 3; display: flex; justify-content: space-between; align-items: center; height: 53px; padding: 0 16px; background: var(--veil); }
.drafts { border: 0; background: none; color: rgb(29,155,240); font-weight: 700; cursor: pointer; }
.answered .article { cursor: auto; }
.answered .article:hover { background: none; }
.answered .actions { display: none; }
.answered-line { padding: 0 16px 4px 64px; color: var(--faint); }
`;
