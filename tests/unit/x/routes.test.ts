import { describe, expect, test } from 'vitest';
import { isReserved, readRoute } from '@/lib/x/routes.ts';

type Row = readonly [
  address: string,
  kind: string,
  tags?: readonly string[],
  handle?: string | null,
  statusId?: string,
];

const rows: readonly Row[] = [
  ['https://x.com/', 'home'],
  ['https://x.com', 'home'],
  ['https://x.com/home', 'home'],
  ['https://x.com/home/', 'home'],
  ['https://x.com/Home', 'home'],
  ['https://x.com/notifications', 'notifications'],
  ['https://x.com/notifications/mentions', 'notifications'],
  ['https://x.com/hashtag/DoseChat', 'hashtag', ['DoseChat']],
  ['https://x.com/hashtag/DoseChat?src=hashtag_click&f=live', 'hashtag', ['DoseChat']],
  ['https://x.com/hashtag/%23DoseChat', 'hashtag', ['DoseChat']],
  ['https://x.com/hashtag/%E8%96%AC%E5%89%A4%E5%B8%AB', 'hashtag', ['薬剤師']],
  ['https://x.com/hashtag/%E8%96', 'hashtag', ['%E8%96']],
  ['https://x.com/hashtag/', 'other'],
  ['https://x.com/search?q=%23DoseChat&src=typed_query&f=live', 'search', ['DoseChat']],
  ['https://x.com/search/?q=%23DoseChat', 'search', ['DoseChat']],
  ['https://x.com/search?q=(%23DoseChat%20OR%20%23WardChat)&f=live', 'search', ['DoseChat', 'WardChat']],
  ['https://x.com/search?q=(%23DoseChat+OR+%23WardChat)', 'search', ['DoseChat', 'WardChat']],
  ['https://x.com/search?q=%EF%BC%83DoseChat', 'search', ['DoseChat']],
  ['https://x.com/search?q=%22%23DoseChat%22', 'search', ['DoseChat']],
  ['https://x.com/search?q=from%3Aann_rx%20%23DoseChat%20since%3A2026-01-01', 'search', ['DoseChat']],
  ['https://x.com/search?q=%23DoseChat%20-%23advert', 'search', ['DoseChat']],
  ['https://x.com/search?q=%23dosechat%20OR%20%23DoseChat', 'search', ['dosechat']],
  ['https://x.com/search?q=dose%20chat', 'search', []],
  ['https://x.com/search?q=%232026', 'search', []],
  ['https://x.com/search?q=room%23four', 'search', []],
  ['https://x.com/search?q=%2', 'search', []],
  ['https://x.com/search', 'search', []],
  ['https://x.com/search-advanced', 'other'],
  ['https://x.com/ann_rx', 'profile', [], 'ann_rx'],
  ['https://x.com/ann_rx/', 'profile', [], 'ann_rx'],
  ['https://x.com/ann_rx/with_replies', 'profile', [], 'ann_rx'],
  ['https://x.com/ann_rx/media', 'profile', [], 'ann_rx'],
  ['https://x.com/ann_rx/unheard-of', 'other'],
  ['https://x.com/ann_rx/status/2085000000000000001', 'status', [], 'ann_rx', '2085000000000000001'],
  ['https://x.com/ann_rx/status/2085000000000000001/', 'status', [], 'ann_rx', '2085000000000000001'],
  ['https://x.com/ann_rx/status/2085000000000000001?s=20', 'status', [], 'ann_rx', '2085000000000000001'],
  ['https://x.com/ann_rx/status/2085000000000000001/photo/1', 'status', [], 'ann_rx', '2085000000000000001'],
  ['https://x.com/ann_rx/status/2085000000000000001/quotes', 'status', [], 'ann_rx', '2085000000000000001'],
  ['https://x.com/ann_rx/statuses/2085000000000000001', 'status', [], 'ann_rx', '2085000000000000001'],
  ['https://x.com/ann_rx/status/abc', 'other'],
  ['https://x.com/ann_rx/status', 'other'],
  ['https://x.com/i/status/2085000000000000001', 'status', [], null, '2085000000000000001'],
  ['https://x.com/i/web/status/2085000000000000001', 'status', [], null, '2085000000000000001'],
  ['https://x.com/i/lists/1234', 'list'],
  ['https://x.com/i/lists', 'other'],
  ['https://x.com/i/communities/1234', 'other'],
  ['https://x.com/i/chat', 'other'],
  ['https://x.com/i/grok', 'other'],
  ['https://x.com/compose/post', 'compose'],
  ['https://x.com/compose/post/unsent/drafts', 'compose'],
  ['https://x.com/compose/tweet', 'compose'],
  ['https://x.com/intent/post?text=hello%20%23DoseChat', 'compose'],
  ['https://x.com/explore', 'other'],
  ['https://x.com/messages', 'other'],
  ['https://x.com/settings/account', 'other'],
  ['https://x.com/tos', 'other'],
  ['https://x.com/a-b', 'other'],
  ['https://twitter.com/hashtag/DoseChat', 'hashtag', ['DoseChat']],
  ['https://mobile.twitter.com/ann_rx', 'profile', [], 'ann_rx'],
  ['https://mobile.x.com/search?q=%23DoseChat', 'search', ['DoseChat']],
  ['https://www.x.com/home', 'home'],
  ['https://notx.com/home', 'other'],
  ['https://x.com.example.org/hashtag/DoseChat', 'other'],
  ['not an address', 'other'],
  ['', 'other'],
];

describe('readRoute', () => {
  test.each(rows.map((row) => ({ row, name: `${row[0]} is ${row[1]}` })))('$name', ({ row }) => {
    const [address, kind, tags = [], handle, statusId] = row;
    const { url: _, ...found } = readRoute(address);
    expect(found).toEqual({ kind, tags, handle: handle ?? null, statusId: statusId ?? null });
  });

  test('the address is kept without its fragment', () => {
    expect(readRoute('https://x.com/search?q=%23DoseChat&f=live#top').url).toBe(
      'https://x.com/search?q=%23DoseChat&f=live',
    );
    expect(readRoute('about:blank#x').url).toBe('about:blank');
  });

  test('pages of X are no people, whatever the letter case', () => {
    expect(isReserved('Explore')).toBe(true);
    expect(isReserved('ann_rx')).toBe(false);
  });
});
