import { describe, expect, test } from 'vitest';
import type { FromTab } from '@/lib/messaging/protocol.ts';
import { evening, setUp } from './hub-for-test.ts';

// An NHS number of the range that is never issued (dossier cpd-standards 11.2).
const NUMBER = 'She is 999 000 0018 on the system';

async function inTheChat() {
  const world = setUp();
  await world.open();
  await world.hub.fromTab(world.tab, { type: 'posts', seq: 'posts-of-the-evening', posts: evening() });
  await world.hub.settled();
  const ask = async (text: string, replyingTo: Extract<FromTab, { type: 'draft' }>['replyingTo'] = null) => {
    await world.hub.fromTab(world.tab, { type: 'draft', key: 'draft-of-a-test', text, replyingTo });
    const answer = world.toTab.at(-1);
    if (answer?.type !== 'draft-advice') throw new Error(`The tab was told ${JSON.stringify(answer)}`);
    return answer.advice;
  };
  return { ...world, ask };
}

describe('a draft that a tab wants checked', () => {
  test('is answered with what was found, why it matters and who says so', async () => {
    const { ask } = await inTheChat();
    const [advice, ...others] = await ask(NUMBER);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ kind: 'nhs-number', what: 'This looks like an NHS number.' });
    expect(advice?.source.title).toMatch(/^GPhC: .+, standard 7$/);
    expect(advice?.source.link).toMatch(/^https:\/\//);
  });

  test('an ordinary answer is answered with nothing', async () => {
    const { ask } = await inTheChat();
    expect(await ask('A2 I ask what they hope for #WePh')).toEqual([]);
  });

  test('each kind is told once', async () => {
    const { ask } = await inTheChat();
    expect(await ask('Ring 07700 900123 or 07700 900456')).toHaveLength(1);
  });

  test('what a combination is made of is said', async () => {
    const { ask } = await inTheChat();
    const [advice] = await ask('My 84yo patient from Skye came in this morning with porphyria');
    expect(advice?.what).toMatch(/tell who a patient is: .*an age.* and /);
  });

  test('the day of the chat is no date of birth', async () => {
    const { ask } = await inTheChat();
    expect(await ask('DOB 06/10/2026')).toEqual([]);
    expect(await ask('DOB 06/10/1956')).toHaveLength(1);
  });

  test('advice to a patient is one thing, an answer to the host another', async () => {
    const { ask } = await inTheChat();
    const text = 'You should double your dose of sertraline to 100mg';
    const question = 'I feel awful on my sertraline, what should I do?';
    expect(await ask(text, { author: 'someone_ill', text: question })).toMatchObject([{ kind: 'reply-to-patient' }]);
    expect(await ask(text, { author: 'WePharmacists', text: question })).toEqual([]);
  });

  test('a kind that was muted is not told, until the person asks for it again', async () => {
    const { ask, hub, tab, view, model } = await inTheChat();
    await hub.fromTab(tab, { type: 'mute-risk', kind: 'nhs-number' });
    expect(await ask(NUMBER)).toEqual([]);
    await hub.settled();
    expect(model().mutedRisks).toEqual(['nhs-number']);
    await hub.fromView(view, { type: 'command', command: { type: 'unmute-risks' } });
    expect(await ask(NUMBER)).toHaveLength(1);
  });

  test('switched off, nothing is looked at', async () => {
    const { ask, hub, view, plan } = await inTheChat();
    await hub.fromView(view, { type: 'command', command: { type: 'set-checking', isOn: false } });
    await hub.settled();
    expect(plan()?.isChecking).toBe(false);
    expect(await ask(NUMBER)).toEqual([]);
  });
});
