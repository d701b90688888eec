/** The look of exported records: one column, calm, the reader's theme on the screen, A4 with page numbers on paper. */
export const portfolioStyle = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b2421; --soft: #55625d; --line: #d3d8d4; --accent: #0b5c52; --wash: #eef5f2 }
@media screen and (prefers-color-scheme: dark) { :root { --page: #14191a; --ink: #e6ebe8; --soft: #a3b0aa; --line: #333d3a; --accent: #6fdcc8; --wash: #1b2b28 } }
* { box-sizing: border-box }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.55 Georgia, 'Noto Serif', 'Times New Roman', serif; overflow-wrap: anywhere }
h1 { margin: 0 0 .75rem; font-size: 1.9rem; line-height: 1.2; font-weight: 400 }
h2, h3, h4 { margin: 1.5rem 0 .3rem; line-height: 1.35; break-after: avoid }
h2 { font-size: 1.2rem }
h3 { font-size: 1.05rem }
h4 { font-size: .95rem; color: var(--soft) }
h2.record { margin-top: 0; font-size: 1.5rem; font-weight: 400 }
article + article, nav + main > article:first-child { margin-top: 3rem; padding-top: 2rem; border-top: 2px solid var(--line) }
p { margin: 0 0 .5rem }
a { color: var(--accent); text-underline-offset: .15em }
.notice { padding: .75rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--wash); font: .875rem/1.5 system-ui, sans-serif }
.soft, table, nav { font: .875rem/1.5 system-ui, sans-serif }
.soft { color: var(--soft) }
.text { white-space: pre-wrap; unicode-bidi: plaintext; text-align: start }
.open { color: var(--soft); font-style: italic }
nav ol { padding-inline-start: 1.5rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
th { width: 30%; color: var(--soft); font-weight: 400 }
.posts { margin: 0; padding: 0; list-style: none }
.posts li { padding: .5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.posts .text { margin-bottom: .15rem }
@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #555 } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt }
  article + article, nav + main > article:first-child { margin-top: 0; padding-top: 0; border-top: 0; break-before: page }
  p { orphans: 3; widows: 3 }
  tr { break-inside: avoid }
}
`;
