import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { chatState } from '@/lib/chat/chat-state.ts';
import type { ChatInput } from '@/lib/chat/chat-types.ts';
import { mergePosts } from '@/lib/chat/merge-posts.ts';
import { blankPost, type Post } from '@/lib/chat/post.ts';
import { parseSettings } from '@/lib/settings/settings.ts';
import { sidebarModel } from '@/lib/views/sidebar-model.ts';
import { streamMemo, streamPosts } from '@/lib/views/stream-posts.ts';
import { type SentStream, streamUpdate } from '@/lib/views/stream-update.ts';
import { tabPlan } from '@/lib/views/tab-plan.ts';
import { busyPost } from './busy-evening.ts';
import { ms, printTable, quantile } from './figures.ts';

const start = Date.UTC(2026, 9, 6, 19, 0);
const sizes = [100, 1_000, 5_000];
/** New posts measured at each size. */
const news = 120;
const page: ChatInput['page'] = {
  kind: 'search',
  url: 'https://x.com/search?q=%23WePh&f=live',
  tags: ['WePh'],
  handle: null,
  statusId: null,
};

/** Prints what one new post costs the background, in pure functions, at growing sizes of the evening. */
export function measureRecompute(): void {
  console.log(
    `Recompute for one new post, ms of processor time (Node ${process.versions.node}); ${news} posts at each size`,
  );
  const rows = sizes.map((size) => {
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const { times, questionTimes, kept } = measure(size);
    globalThis.gc?.();
    const growth = (process.memoryUsage().heapUsed - heap) / 1_048_576;
    const parts = (['state', 'stream', 'views'] as const).map((part) => ms(quantile(times[part], 0.5)));
    const all = [quantile(times.all, 0.5), quantile(times.all, 0.95), Math.max(...questionTimes)].map(ms);
    if (kept.posts.length < size) throw new Error('The evening is smaller than it should be.');
    return [String(size), ...parts, ...all, `${growth.toFixed(1)} MB`];
  });
  printTable(
    ['posts', 'state p50', 'stream p50', 'model and plan p50', 'all p50', 'all p95', 'new question, longest', 'heap'],
    rows,
  );
}

function post(place: number, size: number): Post {
  const { author, text, answers } = busyPost(place);
  const parent = answers === null ? null : String(1_000_000 + answers);
  return {
    ...blankPost,
    id: String(1_000_000 + place),
    author,
    authorName: author,
    text,
    at: start + Math.floor((place / (size + news)) * 55 * 60_000),
    hashtags: text.includes('#WePh') ? ['WePh'] : [],
    replyTo: parent,
    replyToAuthor: answers === null ? null : busyPost(answers).author,
    conversationId: parent ?? String(1_000_000 + place),
    eyes: ['wire'],
  };
}

/** Milliseconds this thread has worked: a machine that is busy with other things does not count. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function measure(size: number) {
  const { settings } = parseSettings(undefined);
  const byId = new Map<string, Post>();
  for (let place = 0; place < size; place += 1) byId.set(String(1_000_000 + place), post(place, size));
  const memo = streamMemo();
  let sent: SentStream | null = null;
  const times = { state: [] as number[], stream: [] as number[], views: [] as number[], all: [] as number[] };
  const questionTimes: number[] = [];
  let posts: readonly Post[] = [];
  for (let place = size - 1; place < size + news; place += 1) {
    // The last of them is a question: it bears on every answer.
    const asked = {
      ...post(place, size),
      author: 'WePharmacists',
      text: 'Q20 What will you keep? #WePh',
      replyTo: null,
    };
    const one = place === size + news - 1 ? asked : post(place, size);
    byId.set(one.id, one);
    const begun = cpuTime();
    posts = mergePosts(byId.values());
    const now = one.at + 1_000;
    const viewer = 'participant_7';
    const state = chatState({
      page,
      tabId: 1,
      posts,
      choices: { followed: [], declined: [], hosts: [] },
      catalogue: CATALOGUE,
      viewer,
      now,
    });
    if (!state.chat) throw new Error('The chat was not recognised.');
    const afterState = cpuTime();
    const plan = tabPlan(state, [], posts, settings, null, false);
    const model = sidebarModel(
      {
        tabId: 1,
        theme: 'light',
        viewer,
        eyes: { page: 'seeing', wire: 'seeing' },
        shape: 'full',
        isWriting: false,
        hint: null,
      },
      state,
      {
        settings,
        contributions: [],
        sessionId: 'one',
        joinedAt: start,
        followUps: [],
        troubles: [],
        account: viewer,
        canOpenPanel: true,
        place: 'page',
      },
    );
    const size1 = JSON.stringify(plan).length + JSON.stringify(model).length;
    const afterViews = cpuTime();
    const told = streamUpdate(sent, 'one', streamPosts({ posts, chat: state.chat, viewer, now }, memo));
    const end = cpuTime();
    sent = told.sent;
    if (size1 === 0 || !told.update) throw new Error('Nothing was told of a new post.');
    // The first is the whole of what was there.
    if (place < size) continue;
    times.state.push(afterState - begun);
    times.views.push(afterViews - afterState);
    times.stream.push(end - afterViews);
    times.all.push(end - begun);
    if (one.text.startsWith('Q')) questionTimes.push(end - begun);
  }
  return { times, questionTimes, kept: { posts, sent, memo } };
}

/** Runs in a process of its own, so that its heap is its own. */
export async function main(): Promise<number> {
  measureRecompute();
  return 0;
}
