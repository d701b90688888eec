import type { OwnChat } from '@/lib/chat/own-chat.ts';

/** A confirmed chat: every Tuesday at eight in London, with a reminder ten minutes before. */
export function makeOwnChat(change: Partial<OwnChat> = {}): OwnChat {
  return {
    id: 'chat-1',
    tag: 'WePh',
    secondTag: null,
    name: 'WePharmacists',
    hosts: ['WePharmacists'],
    zone: 'Europe/London',
    rules: [{ pattern: { kind: 'weekly', weekdays: [2], every: 1, from: null }, times: ['20:00'] }],
    minutes: 60,
    numbering: 'Q/A',
    remindBefore: 10,
    isConfirmed: true,
    changedAt: 0,
    ...change,
  };
}
