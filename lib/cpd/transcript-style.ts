/** The look of a saved transcript: one column, the reader's own size and theme, ink-saving on paper. */
export const transcriptStyle = `
:root { color-scheme: light dark; --page: #fbfaf7; --ink: #1b2421; --soft: #55625d; --line: #d9dcd6; --accent: #0b5c52; --own: #e6f1ee }
@media (prefers-color-scheme: dark) { :root { --page: #14191a; --ink: #e6ebe8; --soft: #a3b0aa; --line: #333d3a; --accent: #6fdcc8; --own: #1b302c } }
* { box-sizing: border-box }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; font-weight: 400 }
h2 { margin: 3rem 0 .25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 1.25rem; line-height: 1.4; font-weight: 600; white-space: pre-line }
nav h2 { margin-top: 2rem; padding: 0; border: 0; font-size: 1rem }
p { margin: 0 }
a { color: var(--accent); text-underline-offset: .15em }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
ul { margin: .5rem 0 0; padding: 0; list-style: none }
nav li { margin: .25rem 0 }
dl { display: grid; gap: .15rem; margin: 1rem 0 }
dl div { display: grid; grid-template-columns: 5rem 1fr }
dt { color: var(--soft) }
dd { margin: 0 }
.name, .meta, .remark { color: var(--soft) }
.meta, dl, .notice, nav { font: .875rem/1.5 system-ui, sans-serif }
.meta b { color: var(--ink) }
.remark { padding: 0 .4em; border: 1px solid var(--line); border-radius: .5em; font-size: .9em }
.number { color: var(--accent) }
.notice { display: grid; gap: .5rem; padding: .75rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--own) }
.text { margin-top: .15rem; white-space: pre-wrap }
article { padding: .6rem .75rem; margin-top: .35rem; border-radius: .4rem; break-inside: avoid }
article.host { border-inline-start: 3px solid var(--accent) }
article.own { background: var(--own) }
li > ul { margin-inline-start: 1rem; border-inline-start: 1px solid var(--line) }
li li li li li > ul { margin-inline-start: 0 }
@media print {
  :root { --page: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #0b5c52; --own: #f2f2f2 }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  h2 { break-after: avoid }
  nav { display: none }
}
`;
