import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, chatByTag, chatsByHost } from '../../../lib/chat/catalogue.ts';
import { Temporal } from '../../../lib/temporal.ts';

const source = new URL('../../../../shared/chat-catalogue.json', import.meta.url);

describe('the catalogue', () => {
  it('has sound entries', () => {
    for (const chat of CATALOGUE) {
      expect(chat.tag !== null || chat.hosts.length > 0).toBe(true);
      expect(`${chat.tag ?? ''}${chat.hosts.join('')}`).toMatch(/^\w+$/u);
      for (const time of chat.times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/u);
      expect(chat.group).toBeDefined();
      expect(chat.lastSeen === null || /^\d{4}(s|-\d\d(-\d\d)?)?$/u.test(chat.lastSeen ?? '')).toBe(true);
      for (const day of chat.weekdays) expect(day >= 1 && day <= 7).toBe(true);
      if (chat.zone)
        expect(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(chat.zone as string)).not.toThrow();
    }
  });

  it('finds chats by tag and host in any letter case', () => {
    expect(chatByTag(CATALOGUE, '#weph')?.name).toBe('WePharmacists');
    expect(chatsByHost(CATALOGUE, 'wepharmacists').map((chat) => chat.tag)).toEqual(['WePh']);
    expect(chatByTag(CATALOGUE, 'WePharma')).toBeNull();
  });

  it.skipIf(!existsSync(source))('holds every chat of its source, with hosts and zone', () => {
    const rows = JSON.parse(readFileSync(source, 'utf8')) as {
      hashtag: string | null;
      name: string;
      host_handles: string[];
      tz: string | null;
      group: string;
    }[];
    expect(CATALOGUE.length).toBe(rows.length);
    for (const [index, row] of rows.entries()) {
      const chat = CATALOGUE[index];
      expect(chat).toMatchObject({
        tag: row.hashtag?.slice(1) ?? null,
        name: row.name,
        hosts: row.host_handles.map((handle) => handle.slice(1)),
        zone: row.tz,
        group: row.group,
      });
    }
  });
});
