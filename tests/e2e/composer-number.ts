import type { StandInPost } from '../stand-in/world-types.ts';
import type { ComposerCase } from './composer-case.ts';
import { openReply, pause, type Stage } from './composer-stage.ts';

/** A line with the offer. */
export const OFFER = /\[Start with A2\]/;
/** A line without any offer of a number. */
export const NO_OFFER = /^(?!.*Start with)/;

/** Waits for the offer. */
export async function waitForOffer(stage: Stage): Promise<void> {
  await stage.tab.waitFor(() =>
    [...document.querySelectorAll('chatside-chip')].some((chip) => chip.shadowRoot?.querySelector('.number')),
  );
}

/** Waits for the offer and takes it with the mouse. */
export async function pressNumber(stage: Stage): Promise<void> {
  await waitForOffer(stage);
  await stage.tab.click('chatside-chip >>> .number');
}

/** A reply to a post that a host writes only now. */
export function replyToNew(key: string, text: string, author = 'WePharmacists'): ComposerCase['open'] {
  return async (stage) => {
    const post = stage.world.addPost({ author, text, at: Date.now() - 30_000 });
    (stage.posts as Record<string, StandInPost>)[key] = post;
    await openReply(stage, key);
    await pause(1_000);
  };
}

/** Follows a chat whose host asks in topics, and answers its second. */
export async function replyToTopic(stage: Stage): Promise<void> {
  const add = (minutesAgo: number, text: string) =>
    stage.world.addPost({ author: 'WeMDT', text, at: Date.now() - minutesAgo * 60_000 });
  add(6, 'Good evening and welcome to #WeMDT! Tonight: going home from hospital.');
  add(5, 'T1: What makes a discharge safe in your team? #WeMDT');
  await stage.follow(['WeMDT']);
  await stage.open('https://x.com/search?q=%23WeMDT&src=typed_query&f=live');
  await pause(1_500);
  await replyToNew('t2', 'T2: Who should tell the family, and when? #WeMDT', 'WeMDT')(stage);
}
