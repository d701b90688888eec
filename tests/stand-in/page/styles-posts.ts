/** Rules for posts and lists. */
export const postRules = `
.cell-line { border-bottom: 1px solid var(--line); }
.article { display: block; cursor: pointer; outline: 0; padding: 0 16px; transition: background-color .15s; overflow-wrap: break-word; }
.article:hover { background: var(--hover); }
.article:focus-visible { box-shadow: inset 0 0 0 2px rgb(142,205,248); }
.focal { cursor: auto; }
.focal:hover { background: none; }
.row-top { padding-top: 12px; }
.context { display: flex; gap: 8px; font-size: 13px; line-height: 16px; font-weight: 700; color: var(--faint); padding-bottom: 4px; margin-top: -4px; }
.context-icon { width: 40px; display: flex; justify-content: flex-end; }
.columns { display: flex; padding-bottom: 12px; }
.avatar-column { width: 40px; margin-inline-end: 8px; display: flex; flex-direction: column; align-items: center; flex-shrink: 0; }
.content-column { flex: 1 1 0; min-width: 0; }
.thread-line { width: 2px; flex-grow: 1; background: var(--line); margin: 4px 0 -12px; min-height: 12px; }
.avatar-frame { width: 40px; height: 40px; border-radius: 50%; overflow: hidden; background: var(--line); }
.avatar-frame.small { width: 24px; height: 24px; }
.avatar-picture { width: 100%; height: 100%; display: block; }
.focal-head { display: flex; gap: 8px; align-items: center; padding-bottom: 12px; }
.header { display: flex; justify-content: space-between; gap: 8px; margin-bottom: 2px; }
.header-end { display: flex; align-items: center; gap: 6px; color: var(--faint); height: 20px; }
.icon-button { border: 0; background: none; padding: 3px; border-radius: 99px; color: inherit; cursor: pointer; display: flex; }
.icon-button:hover { color: rgb(29,155,240); background: rgba(29,155,240,.1); }
.user-name { display: flex; gap: 4px; min-width: 0; align-items: baseline; }
.user-name.tall { flex-direction: column; gap: 0; }
.user-name > div { min-width: 0; }
.user-name > div:first-child { flex-shrink: 1; }
.name-row { display: flex; align-items: center; gap: 2px; min-width: 0; }
.name { font-weight: 700; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.name-link:hover .name { text-decoration: underline; }
.handle-row { display: flex; gap: 4px; color: var(--faint); white-space: nowrap; align-items: center; }
.handle-row > div:first-child { overflow: hidden; text-overflow: ellipsis; }
.quiet-link { color: var(--faint) !important; }
.quiet-link:hover { text-decoration: underline !important; }
.ad-mark { font-size: 13px; }
.reply-line { color: var(--faint); padding-bottom: 2px; }
.inline { display: inline; }
.link { color: rgb(29,155,240) !important; cursor: pointer; }
a.link:hover, .show-more:hover { text-decoration: underline !important; }
.show-more { border: 0; background: none; padding: 0; display: block; }
.post-text { white-space: pre-wrap; overflow-wrap: break-word; }
.post-text.big { font-size: 17px; line-height: 24px; }
.clamped { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
.invisible { font-size: 0; line-height: 0; }
.emoji { width: 1.2em; height: 1.2em; vertical-align: -20%; margin: 0 .075em; display: inline-block; }
.media { margin-top: 12px; border: 1px solid var(--line); border-radius: 16px; overflow: hidden; }
.media.several { display: grid; grid-template-columns: 1fr 1fr; gap: 2px; }
.photo { display: block; aspect-ratio: 16 / 9; background: var(--panel); }
.photo-picture { display: block; width: 100%; height: 100%; object-fit: cover; }
.poll { margin-top: 12px; }
.poll-list { list-style: none; margin: 0 0 8px; padding: 0; }
.poll-option { position: relative; display: flex; justify-content: space-between; padding: 6px 12px; margin-bottom: 4px; }
.poll-option span { position: relative; }
.poll-bar { position: absolute; inset: 0 auto 0 0; border-radius: 4px; background: rgba(29,155,240,.22); }
.card { margin-top: 12px; display: flex; border: 1px solid var(--line); border-radius: 16px; overflow: hidden; }
.card-media { width: 130px; flex-shrink: 0; display: flex; align-items: center; justify-content: center; background: var(--panel); color: var(--faint); border-inline-end: 1px solid var(--line); }
.card-link { padding: 12px; min-width: 0; }
.quote { margin-top: 12px; padding: 12px; border: 1px solid var(--line); border-radius: 16px; cursor: pointer; outline: 0; }
.quote:hover { background: var(--hover); }
.quote .media { border-radius: 12px; }
.quote-head { display: flex; align-items: center; gap: 4px; margin-bottom: 2px; }
.tombstone { margin: 8px 16px; padding: 12px; border-radius: 16px; border: 1px solid var(--line); background: var(--panel); color: var(--faint); display: block; }
.actions { display: flex; justify-content: space-between; margin-top: 12px; color: var(--faint); font-size: 13px; line-height: 16px; gap: 4px; }
.focal-actions { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 12px 4px; }
.action { flex: 1 1 0; min-width: 0; display: flex; }
.action-last { display: flex; }
.action-button { border: 0; background: none; padding: 0; color: inherit !important; cursor: pointer; display: flex; min-height: 20px; }
.action-button:hover { color: rgb(29,155,240) !important; }
.action-inner { display: flex; align-items: center; gap: 4px; }
.liked { color: rgb(249,24,128) !important; }
.reposted { color: rgb(0,186,124) !important; }
.count { position: relative; overflow: hidden; min-width: 1ch; }
.leaving { position: absolute; opacity: .4; transform: translateY(-70%); }
.focal-line { display: flex; gap: 4px; flex-wrap: wrap; color: var(--faint); margin: 16px 0 4px; }
.focal-line > a { display: flex; gap: 4px; }
.sort-line { display: flex; justify-content: space-between; padding: 12px 0; color: var(--faint); }
.sort-button { display: flex; align-items: center; gap: 6px; font-weight: 700; color: var(--text); }
.row-heading { font-size: 20px; line-height: 24px; margin: 0; padding: 12px 16px; }
.row-link { display: block; padding: 16px; color: rgb(29,155,240) !important; }
.user-cell { display: flex; align-items: center; gap: 8px; width: 100%; padding: 12px 16px; border: 0; background: none; text-align: start; cursor: pointer; }
.user-cell-names { overflow: hidden; }
.follow { padding: 6px 16px; border-radius: 99px; background: var(--strong); color: var(--on-strong); font-weight: 700; font-size: 14px; }
.profile-banner { height: 130px; background: linear-gradient(120deg, #0b5563, #2a9d8f); }
.profile-card { padding: 0 16px 12px; display: flex; flex-direction: column; gap: 10px; }
.profile-avatar { margin-top: -44px; }
.profile-avatar .avatar-frame { width: 88px; height: 88px; border: 4px solid var(--bg); }
.profile-counts { display: flex; gap: 20px; }
`;
