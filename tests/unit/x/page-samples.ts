/** Made-up markup in the shapes of X's page (dossier x-web-client 6), with its test ids or without any. */
export interface ArticleSample {
  readonly author?: string;
  readonly name?: string;
  readonly id?: string;
  readonly at?: string;
  /** What stands between header and text. */
  readonly replyLine?: string;
  /** What stands inside the text element; null for a post without one. */
  readonly text?: string | null;
  readonly afterText?: string;
  readonly blocks?: string;
  readonly context?: string;
  /** The focused post of a status page has its time below its text. */
  readonly isFocused?: boolean;
  readonly isAd?: boolean;
}

export const ID = '2085000000000000001';
export const AT = '2026-08-06T19:02:33.000Z';

/** An article; a post of a list unless said otherwise. */
export function article(sample: ArticleSample = {}): string {
  const { author = 'ann_rx', name = 'Ann Rx', id = ID, at = AT, text = 'Hello', isFocused, isAd } = sample;
  const time = `<a href="/${author}/status/${id}" dir="ltr" role="link"><time datetime="${at}">4h</time></a>`;
  const words =
    text === null ? '' : `<div dir="auto" lang="en" data-testid="tweetText">${text}</div>${sample.afterText ?? ''}`;
  return `<article role="article" data-testid="tweet" tabindex="${isFocused ? -1 : 0}"><div>
    <div>${sample.context ?? ''}</div>
    <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${author}"><a href="/${author}" aria-hidden="true"><img alt="" src="a.png"></a></div></div>
    <div>
      <div data-testid="User-Name">
        <a href="/${author}" role="link"><div dir="ltr"><span>${name}</span></div></a>
        <a href="/${author}" role="link" tabindex="-1"><div dir="ltr"><span>@${author}</span></div></a>
        ${isFocused || isAd ? '' : time}
      </div>
      ${sample.replyLine ?? ''}
      <div>${words}</div>
      ${sample.blocks ?? ''}
      ${isFocused ? `<div>${time}<a href="/${author}/status/${id}/analytics">1.1M Views</a></div>` : ''}
      <div role="group"><a href="/${author}/status/${id}/analytics"><span>31</span></a></div>
    </div></div></article>`;
}

/** A quoted post (dossier 6.5). */
export function quote(text = 'What they said #Other', extra = ''): string {
  return `<div aria-labelledby="id__q"><div dir="ltr">Quote</div><div role="link" tabindex="0">
    <div data-testid="User-Name"><div>Bob</div><div tabindex="-1">@bob_rx</div><div><time datetime="2026-08-05T10:00:00.000Z">1d</time></div></div>
    <div dir="ltr">Replying to <span>@cat_rx</span></div>
    <div dir="auto" lang="fr" data-testid="tweetText">${text}</div>${extra}</div></div>`;
}

/** The line over a reply in a list. */
export function replyLine(...handles: readonly string[]): string {
  const links = handles.map(
    (handle) => `<div><a dir="ltr" href="/${handle}" role="link"><span>@${handle}</span></a></div>`,
  );
  return `<div dir="ltr">Replying to ${links.join(' and ')}</div>`;
}

export const photo = (author: string, id: string, label: string) =>
  `<a href="/${author}/status/${id}/photo/1" role="link"><div data-testid="tweetPhoto" aria-label="${label}"><img alt="${label}" src="p.png"></div></a>`;

/** The same markup on the day X renames its test ids. */
export function renamed(html: string): string {
  return html.replace(/data-testid="[^"]*"/g, (_, offset: number) => `data-testid="q${offset}"`);
}

/** Puts markup into the page's body and returns the first article. */
export function mount(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('article');
  if (!found) throw new Error('The sample has no article.');
  return found;
}

/** The id of a numbered post. */
export const id = (number: number) => `20850000000000${String(number).padStart(5, '0')}`;
/** A cell of a timeline. */
export const cell = (inner: string) =>
  `<div data-testid="cellInnerDiv" style="transform: translateY(0px); position: absolute; width: 100%;"><div><div>${inner}</div></div></div>`;
/** A numbered post in its cell. */
export const post = (number: number, text = 'Hello') => cell(article({ id: id(number), text }));
/** A page with a list of posts and a column of trends. */
export const page = (...cells: string[]) =>
  `<div id="layers"></div><main role="main"><div data-testid="primaryColumn"><section role="region"><div><div class="list" style="position: relative">${cells.join('')}</div></div></section></div>
  <div data-testid="sidebarColumn"><section><div class="trends">${cell('<div data-testid="trend">Trend</div>')}</div></section></div></main>`;
