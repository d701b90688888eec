import { describe, expect, it } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { Choices } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { EIGHT, evening, inputAt, MINUTE, postAt } from './make-post.ts';

const NO_CHOICES: Choices = { followed: [], declined: [], hosts: [] };
const until = (posts: readonly Post[], minute: number) => posts.filter((post) => post.at <= EIGHT + minute * MINUTE);

describe('which chat a page shows', () => {
  const posts = evening();

  it('is none on the page of an ordinary hashtag, which is offered with little confidence', () => {
    const talk = ['What a goal!', 'Q3 results are up', 'He was offside', 'Final score 2-1'].map((text, index) =>
      postAt(index, `fan${index}`, `${text} #football`),
    );
    const state = chatState(inputAt(10, talk, {}, 'football'));
    expect(state.status).toBe('none');
    expect(state.candidates[0]).toMatchObject({ tags: ['football'] });
    expect(state.candidates[0]?.confidence).toBeLessThan(0.5);
  });

  it('is none on the home page, and the chat by the person’s choice', () => {
    const page = { kind: 'home' as const, url: 'https://x.com/home', tags: [], handle: null, statusId: null };
    expect(chatState(inputAt(30, posts, { page })).status).toBe('none');
    const followed = [{ tags: ['weph'], at: EIGHT, tabId: 7, isJoint: false }];
    const state = chatState(inputAt(30, posts, { page, choices: { ...NO_CHOICES, followed } }));
    expect(state).toMatchObject({ status: 'chat', chat: { tags: ['WePh'], isChosen: true } });
    const other = [{ tags: ['WePh'], at: EIGHT, tabId: 8, isJoint: false }];
    expect(chatState(inputAt(30, posts, { page, choices: { ...NO_CHOICES, followed: other } })).status).toBe('none');
    const old = [{ tags: ['WePh'], at: EIGHT - 13 * 60 * MINUTE, tabId: null, isJoint: false }];
    expect(chatState(inputAt(30, posts, { page, choices: { ...NO_CHOICES, followed: old } })).status).toBe('none');
  });

  it('is not one that the person declined', () => {
    const declined = [{ tag: 'weph', at: EIGHT }];
    expect(chatState(inputAt(30, posts, { choices: { ...NO_CHOICES, declined } })).status).toBe('none');
  });

  it('is told by the host’s profile and by a post of the chat', () => {
    const profile = {
      kind: 'profile' as const,
      url: 'https://x.com/WePharmacists',
      tags: [],
      handle: 'wepharmacists',
      statusId: null,
    };
    expect(chatState(inputAt(30, [], { page: profile }))).toMatchObject({ status: 'chat', chat: { tags: ['WePh'] } });
    const post = posts[7];
    const status = {
      kind: 'status' as const,
      url: 'https://x.com/x/status/1',
      tags: [],
      handle: post?.author ?? '',
      statusId: post?.id ?? '',
    };
    expect(chatState(inputAt(30, posts, { page: status }))).toMatchObject({ status: 'chat', chat: { tags: ['WePh'] } });
  });

  it('is asked when two chats are equally likely, and joint when the hosts use both tags', () => {
    const page = {
      kind: 'search' as const,
      url: 'https://x.com/search',
      tags: ['WePh', 'OTalk'],
      handle: null,
      statusId: null,
    };
    expect(chatState(inputAt(30, [], { page }))).toMatchObject({ status: 'ask', chat: null });
    const joint = posts.map((post) => ({
      ...post,
      text: `${post.text} #WeMDT`,
      hashtags: [...post.hashtags, 'WeMDT'],
    }));
    const state = chatState(inputAt(30, until(joint, 30)));
    expect(state.chat).toMatchObject({ tags: ['WePh', 'WeMDT'], isJoint: true });
    const topic = posts.map((post) => ({
      ...post,
      text: `${post.text} #Discharge26`,
      hashtags: [...post.hashtags, 'Discharge26'],
    }));
    expect(chatState(inputAt(30, until(topic, 30))).chat).toMatchObject({ tags: ['WePh'], isJoint: false });
  });

  it('spells the tag as the catalogue does, else as the hosts, else as most people with capitals', () => {
    expect(chatState(inputAt(30, posts, {}, 'WEPH')).chat?.tags).toEqual(['WePh']);
    const list = until(evening('drjune_guest', 'ZedRounds'), 30);
    expect(chatState(inputAt(30, list, {}, 'zedrounds')).chat?.tags).toEqual(['ZedRounds']);
  });
});
