/** The sentences about what a cycle asks for and how far one is. */
export const cycleWords = {
  oneBody: 'A record counts for the body of its form only. Write it up once for each body that should see it.',
  noAmount: 'No number is asked for: what counts is that your records show what you needed and what came of it.',
  units: { records: 'records', hours: 'hours', credits: 'credits', percent: '%', types: 'types', gaps: 'gaps' },
  written: (written: number, begun: number) =>
    begun === 0 ? `${written} written.` : `${written} written, ${begun} begun.`,
  alsoBegun: (amount: number, unit: 'hours' | 'credits') =>
    `${amount} more ${amount === 1 ? `${unit.slice(0, -1)} is` : `${unit} are`} in records that are begun.`,
  unreadable: (count: number) =>
    `${count === 1 ? '1 record has' : `${count} records have`} no number where the form asks for one, and ` +
    `${count === 1 ? 'counts' : 'count'} as nothing.`,
  unasked: (count: number) =>
    `${count === 1 ? '1 record does' : `${count} records do`} not count yet, for the part that makes it count is empty.`,
  notNotedBefore: (count: number) =>
    `${count === 1 ? '1 planned record has' : `${count} planned records have`} no intention noted before the chat.`,
  overCap: (amount: number) =>
    `${amount} ${amount === 1 ? 'credit' : 'credits'} of Group 1 are above the half that counts.`,
  gaps: (spans: readonly string[]) => `Explain in your profile: ${spans.join('; ')}.`,
  span: (from: string, until: string) => `${from} to ${until}`,
  goals: {
    cpdRecords: 'CPD records',
    planned: 'Planned CPD records',
    peer: 'Peer discussion',
    account: 'Reflective account',
    accounts: 'Reflective accounts',
    hours: 'Hours',
    participatory: 'Participatory hours',
    credits: 'Credits',
    verifiable: 'Verifiable hours',
    twoYears: 'Verifiable hours in any two years',
    types: 'Types of activity',
    gaps: 'Gaps of three months or more',
    cyclesLeast: 'Cycles, at least',
    cyclesMost: 'Cycles, at most',
    scheduled: 'Scheduled cycles',
    scope: 'Cycles relevant to your current scope of practice',
    evaluated: 'Cycles evaluated directly in practice',
  },
  notes: {
    notAsked: 'The GMC sets no number; the medical colleges suggest this one.',
    noHours: 'The HCPC counts no hours.',
    onlyProvider: 'Only hours for which you have a provider’s evidence count; a tweet chat by itself has none.',
    beyondCycle: 'The GDC also looks at two years across the end of a cycle, which is not counted here.',
    half: 'At most half of the credits may be of Group 1.',
    onlyReflected: 'Only activities with a reflection count.',
    onceOnly: 'The same learning counts once, and nothing is carried over.',
    newRules: 'New rules are expected in autumn 2027.',
    others: 'Learning that you record elsewhere is not counted here.',
  },
} as const;
