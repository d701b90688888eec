// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readText } from '@/lib/x/read-text.ts';

function read(html: string) {
  const element = document.createElement('div');
  element.innerHTML = html;
  return readText(element);
}
const tag = (path: string, words: string) => `<span><a dir="ltr" role="link" href="${path}">${words}</a></span>`;

test.each([
  ['line breaks are characters', '<span>One\n\nTwo</span>', 'One\n\nTwo'],
  ['line breaks of anonymised captures', '<span>One</span><br><span>Two</span>', 'One\nTwo'],
  ['emoji are pictures', '<span>Well done </span><img alt="👩🏽‍⚕️" src="e.svg"><span>!</span>', 'Well done 👩🏽‍⚕️!'],
  [
    'page translation wraps everything',
    '<font><font>One </font></font><span><font><font>two</font></font></span>',
    'One two',
  ],
  ['protected spaces', '<span>5&nbsp;mg</span>', '5 mg'],
  ['right to left', '<span>مرحبا بكم</span>', 'مرحبا بكم'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(read(html).text).toBe(text);
});

test('hashtags as typed, in any script, with any address', () => {
  const found = read(
    `${tag('/hashtag/DoseChat?src=hashtag_click', '#DoseChat')} ${tag('/hashtag/%E8%96%AC', '#薬')} ` +
      `${tag('/search?q=%23WardChat&src=hashtag_click', '＃WardChat')} ${tag('https://x.com/hashtag/dosing', '#Dosing')}`,
  );
  expect(found.hashtags).toEqual(['DoseChat', '薬', 'WardChat', 'Dosing']);
  expect(found.text).toBe('#DoseChat #薬 ＃WardChat #Dosing');
});

test('a hashtag that page translation translated is read from its address', () => {
  const found = read(`Hi ${tag('/hashtag/DoseChat', '<font><font># Dosisgespräch</font></font>')}`);
  expect(found).toMatchObject({ hashtags: ['DoseChat'], text: 'Hi #DoseChat' });
});

test('a broken address leaves the words', () => {
  expect(read(tag('/hashtag/%E8', '#x')).text).toBe('#x');
});

test('cashtags are neither hashtags nor links', () => {
  expect(read(tag('/search?q=%24DOSE', '$DOSE'))).toEqual({ text: '$DOSE', hashtags: [], mentions: [], links: [] });
});

test('mentions', () => {
  expect(read(`${tag('/Ann_Rx', '@Ann_Rx')} hi`)).toMatchObject({
    mentions: ['Ann_Rx'],
    text: '@Ann_Rx hi',
    links: [],
  });
});

test('the hidden parts of a link make up its whole address', () => {
  const html =
    'See <a href="https://t.co/abc"><span aria-hidden="true">https://</span>example.org/guide<span aria-hidden="true">lines/dosing</span><span aria-hidden="true">…</span></a>';
  expect(read(html)).toMatchObject({
    text: 'See https://example.org/guidelines/dosing',
    links: ['https://example.org/guidelines/dosing'],
  });
});

test('a link that shows no address keeps its words', () => {
  expect(read('<a href="https://t.co/abc">example.org</a>')).toMatchObject({
    text: 'example.org',
    links: ['https://t.co/abc'],
  });
});

test('controls in the text are not its words', () => {
  expect(read('<span>Long</span><button type="button">Show more</button>').text).toBe('Long');
});
