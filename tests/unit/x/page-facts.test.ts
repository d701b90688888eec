// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { columnBox, dialogBox, followViewer, readTheme, readViewer, sideColumnBox } from '@/lib/x/page-facts.ts';
import { article, renamed } from './page-samples.ts';

const links = ['/home', '/explore', '/notifications', '/i/chat', '/i/grok']
  .map((href) => `<a href="${href}" data-testid="AppTabBar_Link">x</a>`)
  .join('');
const profile = '<a href="/ann_rx" data-testid="AppTabBar_Profile_Link">Profile</a>';
const account =
  '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-ann_rx"></div></button>';
const tabs = '<main><nav role="navigation"><a href="/bob_rx">Posts</a><a href="/bob_rx/media">Media</a></nav></main>';

beforeEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe('readViewer', () => {
  test.each([
    ['the profile link', `<header role="banner"><nav role="navigation">${links}${profile}</nav></header>`],
    ['the account button', `<header role="banner"><nav>${links}</nav>${account}</header>`],
    ['the narrow layout', '<a href="/ann_rx" data-testid="DashButton_ProfileIcon_Link"></a>'],
    ['renamed test ids', renamed(`<header role="banner"><nav>${links}${profile}</nav>${account}</header>${tabs}`)],
  ])('by %s', (_, html) => {
    document.body.innerHTML = html;
    expect(readViewer(document)).toBe('ann_rx');
  });

  test.each([
    ['an empty page', ''],
    ['signed out', `<header role="banner"><nav>${links}</nav></header>`],
    ["another person's profile, signed out", `<header role="banner"><nav>${links}</nav></header>${tabs}`],
    ['several people', renamed(`<header role="banner"><nav>${profile}<a href="/bob_rx">Bob</a></nav></header>`)],
  ])('null for %s', (_, html) => {
    document.body.innerHTML = html;
    expect(readViewer(document)).toBeNull();
  });
});

describe('followViewer', () => {
  test('believes the first answer, and another one after two seconds', () => {
    const follow = followViewer();
    expect(follow(null, 0)).toBeNull();
    expect(follow('ann_rx', 500)).toBe('ann_rx');
    expect(follow('bob_rx', 1000)).toBe('ann_rx');
    expect(follow('bob_rx', 2500)).toBe('ann_rx');
    expect(follow('bob_rx', 3000)).toBe('bob_rx');
  });

  test('a flash of another account changes nothing', () => {
    const follow = followViewer();
    follow('ann_rx', 0);
    expect(follow('bob_rx', 500)).toBe('ann_rx');
    expect(follow('ann_rx', 1000)).toBe('ann_rx');
    expect(follow('bob_rx', 3000)).toBe('ann_rx');
    expect(follow('bob_rx', 4900)).toBe('ann_rx');
  });

  test('a page that tells nothing for a while changes nothing', () => {
    const follow = followViewer();
    follow('ann_rx', 0);
    expect(follow(null, 10_000)).toBe('ann_rx');
    expect(follow('Ann_Rx', 20_000)).toBe('ann_rx');
  });
});

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(21, 32, 43)', 'dim'],
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(5, 5, 5)', 'dark'],
])('a body of %s is %s', (colour, theme) => {
  document.body.style.backgroundColor = colour;
  expect(readTheme(document)).toBe(theme);
});

test('before the body has its colour the scheme of the document tells', () => {
  expect(readTheme(document)).toBe('light');
  document.documentElement.style.colorScheme = 'dark';
  expect(readTheme(document)).toBe('dark');
});

/** Gives an element a place, as the layout of a browser would. */
function place(id: string, x: number, width: number, height = 2000) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  element.getBoundingClientRect = () => new DOMRect(x, 0, width, height);
}

describe.each([
  ['with test ids', (html: string) => html],
  ['with renamed test ids', renamed],
])('the columns %s', (_, dress) => {
  beforeEach(() => {
    document.body.innerHTML = dress(
      `<main role="main" id="main"><div id="both"><div id="first" data-testid="primaryColumn"><div id="inner"><section role="region" id="list">${article()}</section></div></div>
      <div id="second" data-testid="sidebarColumn"><form role="search"></form></div></div></main>`,
    );
    place('main', 275, 1000);
    place('both', 275, 990);
    for (const id of ['first', 'inner', 'list']) place(id, 275, 600);
    place('second', 905, 350);
  });

  test('stand where they are drawn', () => {
    expect(columnBox(document)).toMatchObject({ x: 275, width: 600 });
    expect(sideColumnBox(document)).toMatchObject({ x: 905, width: 350 });
  });

  test('a narrow page has no right column', () => {
    document.getElementById('second')?.remove();
    expect(columnBox(document)).toMatchObject({ x: 275, width: 600 });
    expect(sideColumnBox(document)).toBeNull();
  });
});

test('no page, no boxes', () => {
  expect([columnBox(document), sideColumnBox(document), dialogBox(document)]).toEqual([null, null, null]);
});

test('the panel of a dialog, not the layer that spans the window', () => {
  document.body.innerHTML =
    '<div role="dialog" id="old"></div><div role="dialog" aria-modal="true" id="layer"><div id="panel"></div></div><div role="dialog" id="drawer"></div>';
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1400, configurable: true });
  place('layer', 0, 1400, 900);
  place('panel', 400, 600, 500);
  place('drawer', 1000, 390, 50);
  expect(dialogBox(document)).toMatchObject({ x: 400, width: 600 });
});
