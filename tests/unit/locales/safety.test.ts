import { describe, expect, it } from 'vitest';
import { clueWords, safetyNotes, safetySourcesChecked } from '@/lib/locales/en/safety.ts';
import { riskKinds } from '@/lib/safety/risk.ts';

describe.each(riskKinds)('the note on %s', (kind) => {
  it('says what it is, why, what to do, and who says so', () => {
    const { what, why, todo, sources } = safetyNotes[kind];
    for (const sentence of [what, why, todo]) expect(sentence).toMatch(/^[A-Z].{15,}\.$/);
    for (const { link, body, title } of sources) {
      expect(new URL(link).protocol).toBe('https:');
      expect(body && title).toBeTruthy();
    }
  });
});

it('has words for every clue', () => {
  for (const words of Object.values(clueWords)) expect(words).toMatch(/^[a-z]/);
});

it('says when its sources were last read', () => expect(safetySourcesChecked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/));
