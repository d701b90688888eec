// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readArticle, readPosts } from '@/lib/x/read-article.ts';
import { type ArticleSample, AT, article, ID, mount, photo, quote, renamed, replyLine } from './page-samples.ts';

/** Every rule holds with X's test ids and without. */
describe.each([
  ['with test ids', (html: string) => html],
  ['with renamed test ids', renamed],
])('readArticle %s', (_, dress) => {
  const read = (sample: ArticleSample) => readArticle(mount(dress(article(sample))));

  test('a plain post', () => {
    expect(read({})).toEqual({
      id: ID,
      author: 'ann_rx',
      authorName: 'Ann Rx',
      text: 'Hello',
      at: Date.parse(AT),
      hashtags: [],
      mentions: [],
      links: [],
      replyTo: null,
      replyToAuthor: null,
      conversationId: null,
      quoteOf: null,
      repostOf: null,
      repostedBy: null,
      hasMedia: false,
      altTexts: [],
      isTruncated: false,
      lang: 'en',
      editIds: [],
      isDeleted: false,
      eyes: ['page'],
    });
  });

  test('the focused post has its time below the text', () => {
    expect(read({ isFocused: true })).toMatchObject({ id: ID, author: 'ann_rx', at: Date.parse(AT), text: 'Hello' });
  });

  test('an advertisement has no link around a time', () => {
    expect(read({ isAd: true })).toBeNull();
  });

  test('links to analytics, quotes and photos are no identity', () => {
    const links = ['analytics', 'quotes', 'photo/1'].map((end) => `<a href="/ann_rx/status/${ID}/${end}">x</a>`);
    expect(read({ isAd: true, blocks: links.join('') })).toBeNull();
  });

  test('a notice in place of a post', () => {
    expect(readArticle(mount(dress('<article><div><span>This Post was deleted.</span></div></article>')))).toBeNull();
  });

  test('nothing of a quoted post is taken for the post', () => {
    const post = read({
      blocks: quote(
        'Theirs <a href="/hashtag/Other">#Other</a>',
        photo('bob_rx', '2085000000000000077', 'Their long table of doses'),
      ),
    });
    expect(post).toMatchObject({
      id: ID,
      author: 'ann_rx',
      authorName: 'Ann Rx',
      at: Date.parse(AT),
      text: 'Hello',
      hashtags: [],
      replyToAuthor: null,
      hasMedia: false,
      altTexts: [],
      lang: 'en',
      quoteOf: '2085000000000000077',
    });
  });

  test('a post without words keeps none of the quoted ones', () => {
    expect(read({ text: null, blocks: quote() })).toMatchObject({ id: ID, text: '', lang: null, quoteOf: null });
  });

  test('an unavailable quote is an article in the article and no post', () => {
    const html = dress(article({ blocks: `<div>${article({ id: '2085000000000000088', author: 'eve_rx' })}</div>` }));
    mount(html);
    expect(readPosts(document).map((post) => [post.id, post.author])).toEqual([[ID, 'ann_rx']]);
  });

  test('a repost tells who repeated it', () => {
    const context =
      '<svg></svg><a href="/bob_rx" dir="ltr" role="link"><span data-testid="socialContext">Bob reposted</span></a>';
    expect(read({ context })).toMatchObject({
      author: 'ann_rx',
      repostedBy: 'bob_rx',
      repostOf: null,
      replyToAuthor: null,
    });
  });

  test('a repost is known without the test id of its line, and a post without a picture of its author is none', () => {
    const context = '<svg></svg><a href="/bob_rx" dir="ltr" role="link"><span>Bob reposted</span></a>';
    expect(read({ context })?.repostedBy).toBe('bob_rx');
    const bare = mount(dress(article()).replace(/<a href="[^"]*" aria-hidden.*?<\/a>/, ''));
    expect(readArticle(bare)?.repostedBy).toBeNull();
  });

  test('a pinned post is no repost', () => {
    expect(read({ context: '<div data-testid="socialContext">Pinned</div>' })?.repostedBy).toBeNull();
  });

  test('the line over a reply tells whom it answers', () => {
    const text = '<span><a href="/dan_rx" role="link">@dan_rx</a></span><span> agreed</span>';
    expect(read({ replyLine: replyLine('Bob_Rx', 'cat_rx'), text })).toMatchObject({
      replyToAuthor: 'Bob_Rx',
      replyTo: null,
      mentions: ['Bob_Rx', 'cat_rx', 'dan_rx'],
      text: '@dan_rx agreed',
    });
  });

  test('a person may answer themselves', () => {
    expect(read({ replyLine: replyLine('ann_rx') })?.replyToAuthor).toBe('ann_rx');
  });

  test('a reply without words still tells whom it answers', () => {
    expect(read({ replyLine: replyLine('bob_rx'), text: null })?.replyToAuthor).toBe('bob_rx');
  });

  test('people tagged in a picture and a note of readers are neither an answer nor the text', () => {
    const picture = `<div aria-labelledby="id__m">${photo('ann_rx', ID, 'Image')}</div>`;
    const tagged = '<div><a href="/eve_rx" role="link"><span>@eve_rx</span></a></div>';
    const note = '<div><div dir="auto" lang="en">Readers added context</div></div>';
    expect(read({ text: null, blocks: picture + tagged + note })).toMatchObject({
      text: '',
      replyToAuthor: null,
      mentions: [],
    });
  });

  test('mentions in the text are no answer', () => {
    expect(read({ text: '<a href="/bob_rx" role="link">@bob_rx</a> hello' })).toMatchObject({
      replyToAuthor: null,
      mentions: ['bob_rx'],
    });
  });

  test.each([
    ['a button', '<button type="button" data-testid="tweet-text-show-more-link"><span>Show more</span></button>'],
    ['a span', '<span role="link" tabindex="0" data-testid="tweet-text-show-more-link"><span>Show more</span></span>'],
    ['a link', `<a role="link" href="/ann_rx/status/${ID}" data-testid="tweet-text-show-more-link">Show more</a>`],
  ])('a cut text is marked: %s behind it', (_name, afterText) => {
    expect(read({ afterText })).toMatchObject({ text: 'Hello', isTruncated: true });
  });

  test('a cut text is marked: the control inside it', () => {
    const more =
      '<span role="link" tabindex="0" data-testid="tweet-text-show-more-link"><span>&nbsp;</span><span>Show more</span></span>';
    expect(read({ text: `<span>A long answer</span>${more}` })).toMatchObject({
      text: 'A long answer',
      isTruncated: true,
    });
  });

  test('pictures and their alternative texts', () => {
    expect(read({ blocks: photo('ann_rx', ID, 'Q3: which dose?') })).toMatchObject({
      hasMedia: true,
      altTexts: ['Q3: which dose?'],
    });
    for (const word of ['Image', 'Изображение', 'Hình ảnh', '画像', '']) {
      expect(read({ blocks: photo('ann_rx', ID, word) })).toMatchObject({ hasMedia: true, altTexts: [] });
    }
  });

  test('the preview of a video has no alternative text of its author', () => {
    const video = `<a href="/ann_rx/status/${ID}/photo/1"><div data-testid="tweetPhoto"><div data-testid="placementTracking"><div data-testid="videoPlayer"><img alt="Embedded video" src="https://pbs.twimg.com/ext_tw_video_thumb/1/pu/img/a.jpg"></div></div></div></a>`;
    expect(read({ blocks: video })).toMatchObject({ hasMedia: true, altTexts: [] });
  });

  test('emoji in a name, and a badge beside it', () => {
    const name = 'Ann <img alt="💊"></span><div role="link" tabindex="0"><img alt="" src="b.png"></div><span>';
    expect(read({ name })?.authorName).toBe('Ann 💊');
  });

  test('addresses are whole in a saved page', () => {
    document.body.innerHTML = dress(article({ replyLine: replyLine('bob_rx') })).replaceAll(
      'href="/',
      'href="https://x.com/',
    );
    expect(readPosts(document)).toMatchObject([
      { id: ID, author: 'ann_rx', replyToAuthor: 'bob_rx', authorName: 'Ann Rx' },
    ]);
  });
});

test('a post whose own test ids are missing is not mixed with the quoted one, which has them', () => {
  const bare = article({ text: 'Mine <a href="/hashtag/DoseChat">#DoseChat</a>' }).replace(/ data-testid="[^"]*"/g, '');
  const [head = '', tail = ''] = bare.split('<div role="group">');
  const theirs = quote('Theirs', '<div data-testid="tweetPhoto" aria-label="Their table of doses"></div>');
  const post = readArticle(mount(`${head}${theirs}<div role="group">${tail}`));
  expect(post).toMatchObject({ text: 'Mine #DoseChat', hashtags: ['DoseChat'], authorName: 'Ann Rx', altTexts: [] });
});

test('the alternative text of a profile picture is no name', () => {
  const bare = article()
    .replace(/ data-testid="[^"]*"/g, '')
    .replace('<img alt=""', '<img alt="Square profile picture"');
  expect(readArticle(mount(bare))?.authorName).toBe('Ann Rx');
});

test('an advertisement that looks like a post is known by its pixels', () => {
  const pixels = ['top', 'right', 'bottom', 'left'].map((side) => `<div data-testid="${side}-impression-pixel"></div>`);
  expect(readArticle(mount(`<div data-testid="placementTracking">${pixels.join('')}${article()}</div>`))).toBeNull();
  expect(
    readArticle(mount(`<div data-testid="placementTracking">${pixels.join('')}<div>${article()}</div></div>`)),
  ).toBeNull();
});

test('a video wrapped for measuring is no advertisement', () => {
  const video = '<div data-testid="placementTracking"><div data-testid="videoPlayer"><video></video></div></div>';
  expect(readArticle(mount(`<div data-testid="placementTracking">${article({ blocks: video })}</div>`))).toMatchObject({
    id: ID,
    hasMedia: true,
  });
});

test('a post that is mounted twice is read once', () => {
  mount(article() + article({ id: '2085000000000000002' }) + article());
  expect(readPosts(document).map((post) => post.id)).toEqual([ID, '2085000000000000002']);
});

test.each([
  ['no time', article().replace(/<time.*?<\/time>/, '')],
  ['a time that is none', article({ at: 'yesterday' })],
  ['an id that is none', article({ id: '12x' })],
  ['a nest of nothing', '<article data-testid="tweet"></article>'],
])('broken markup is no post: %s', (_, html) => {
  expect(readArticle(mount(html))).toBeNull();
});

test('the choices of a poll are read without their shares of the votes', () => {
  const choice = (words: string) => `<li role="listitem"><div></div><span>${words}</span><span>47%</span></li>`;
  const poll = (...words: string[]) =>
    `<div data-testid="cardPoll"><ul role="list">${words.map(choice).join('')}</ul><div>17 votes</div></div>`;
  const read = (blocks: string) => readArticle(mount(article({ blocks })));
  expect(read(poll('Monday', 'Tuesday'))).toMatchObject({ text: 'Hello', poll: ['Monday', 'Tuesday'] });
  expect(read(quote('Which day?', poll('Monday', 'Tuesday')))).not.toHaveProperty('poll');
});
