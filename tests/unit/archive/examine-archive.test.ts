import { describe, expect, test } from 'vitest';
import { archiveReader, type FromArchiveWorker } from '../../../lib/archive/archive-worker.ts';
import { examineArchive } from '../../../lib/archive/examine-archive.ts';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { idAt, manifest, replyTo, tweet, ytd, zipOf } from './archive-for-test.ts';

const AT = Date.UTC(2024, 2, 6, 20);
const minute = (count: number) => AT + count * 60_000;

async function given() {
  const weeks = [0, 1, 2].map((week) => week * 7 * 1440);
  const elements = weeks.flatMap((week) => [
    tweet(minute(week + 5), 'A1 First #LTHEchat'),
    tweet(minute(week + 6), 'and more of it', replyTo(idAt(minute(week + 5)), 'rowan_rx', '4242')),
    tweet(minute(week + 20), 'A2 Second #LTHEchat'),
  ]);
  const files = { 'data/manifest.js': manifest('rowan_rx'), 'data/tweets.js': ytd('tweets', elements) };
  return [{ path: 'archive.zip', blob: await zipOf(files) }];
}

describe('examining an archive', () => {
  test('gives each session its whole posts, also when memory holds only some of them', async () => {
    const finding = await examineArchive(await given(), { catalogue: CATALOGUE });
    expect(finding.sessions.map(({ posts }) => posts.map(({ text }) => text))).toEqual(
      Array.from({ length: 3 }, () => ['A1 First #LTHEchat', 'and more of it', 'A2 Second #LTHEchat']),
    );
    expect(finding.counts).toMatchObject({ posts: 9, replies: 3 });
    for (const mostHeld of [0, 1, 4])
      expect(await examineArchive(await given(), { catalogue: CATALOGUE, mostHeld })).toEqual(finding);
  });

  test('tells progress, finding or problem in messages that can be sent from a worker', async () => {
    const told: FromArchiveWorker[] = [];
    const read = archiveReader((message) => void told.push(structuredClone(message)), Date.now);
    await read({ type: 'read', files: await given(), catalogue: CATALOGUE });
    expect(told.map(({ type }) => type)).toEqual(['progress', 'found']);
    await read({ type: 'read', files: [{ path: 'a.zip', blob: new Blob(['none']) }], catalogue: CATALOGUE });
    expect(told.at(-1)).toEqual({ type: 'problem', code: 'file-other', values: { file: 'a.zip' } });
  });

  test('waits while it is paused', async () => {
    const told: string[] = [];
    const read = archiveReader((message) => void told.push(message.type), Date.now);
    await read({ type: 'pause' });
    const reading = read({ type: 'read', files: await given(), catalogue: CATALOGUE });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
    await read({ type: 'resume' });
    await reading;
    expect(told.at(-1)).toBe('found');
  });
});
