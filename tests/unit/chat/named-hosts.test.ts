import { describe, expect, it } from 'vitest';
import { handlesNamed, namedHosts } from '../../../lib/chat/named-hosts.ts';
import { postAt } from './make-post.ts';

describe('handlesNamed', () => {
  it.each([
    ['Now over to @dr_ines for the next questions #WePh', ['dr_ines']],
    ['Our guest host tonight is @dr_ines #WePh', ['dr_ines']],
    ['Tonight’s chat is hosted by @dr_ines & @ben_physio #WePh', ['dr_ines', 'ben_physio']],
    ['Hosts tonight: @dr_ines, @ben_physio and @cleo_ot #WePh', ['dr_ines', 'ben_physio', 'cleo_ot']],
    ['We are joined by the brilliant Dr Ines Vale @dr_ines #WePh', ['dr_ines']],
    ['@dr_ines is hosting this evening #WePh', ['dr_ines']],
    ['@dr_ines will be asking the questions tonight #WePh', ['dr_ines']],
    ['@dr_ines and @ben_physio are our guests tonight #WePh', ['dr_ines', 'ben_physio']],
    ['Heute moderiert von @dr_ines #twlz', ['dr_ines']],
    ['Lovely point @nell_rx, who else does that? #WePh', []],
    ['@nell_rx thank you for joining us #WePh', []],
    ['Great to see you here @nell_rx #WePh', []],
    ['Most hosts say the same. @nell_rx what do you think? #WePh', []],
  ])('%s', (text, handles) => {
    expect(handlesNamed(text)).toEqual(handles);
  });
});

describe('namedHosts', () => {
  const hosts = new Set(['wepharmacists']);
  const signs = (author: string, text: string) => namedHosts([postAt(0, author, text)], hosts, new Set(['not_me']));

  it('believes the words of hosts, and of others only what they say of themselves', () => {
    expect(signs('WePharmacists', 'Over to @dr_ines #WePh').get('dr_ines')).toMatchObject({
      isNamed: true,
      reason: { code: 'host-named', values: { by: 'WePharmacists' } },
    });
    expect(signs('nell_rx', 'Over to @dr_ines #WePh').size).toBe(0);
    expect(signs('dr_ines', 'I’m your host tonight #WePh').get('dr_ines')).toMatchObject({
      isNamed: false,
      reason: { code: 'host-says' },
    });
    expect(signs('dr_ines', 'Welcome everyone to tonight’s chat #WePh').get('dr_ines')?.reason.code).toBe(
      'host-welcomes',
    );
    expect(signs('dr_ines', 'Questions are Q1, Q2 etc, answer with A1, A2 #WePh').get('dr_ines')?.reason.code).toBe(
      'host-rules',
    );
  });

  it('gives none for greetings, and for whom the person said no to', () => {
    expect(signs('nell_rx', 'Hello everyone, Nell from Cardiff #WePh').size).toBe(0);
    expect(signs('WePharmacists', 'Over to @not_me #WePh').size).toBe(0);
    expect(signs('not_me', 'I am hosting tonight #WePh').size).toBe(0);
  });
});
