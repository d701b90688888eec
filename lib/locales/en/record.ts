/** The sentences of facts in a CPD record. They say what happened; never what was learnt. */
export const recordWords = {
  title: (chats: string, count: number, dates: string) =>
    `${chats} ${count === 1 ? 'tweet chat' : 'tweet chats'}, ${dates}`,
  tookPart: (hasPosted: boolean, tags: string, name: string | null, date: string, time: string, hosts: string) =>
    `${hasPosted ? 'I took part in' : 'I followed'} the ${tags} tweet chat on X${name ? `, “${name}”,` : ''} on ${date}, ${time}` +
    `${hosts ? `, hosted by ${hosts}` : ''}.`,
  present: (minutes: number) => `I had the chat open for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  didThere: (posts: number, answered: number, questions: number, people: number) => {
    if (posts === 0) return 'I did not post.';
    const wrote = `I wrote ${posts} ${posts === 1 ? 'post' : 'posts'}`;
    const did = [
      wrote,
      questions > 0 ? `answered ${answered} of the ${questions} questions` : '',
      people > 0 ? `replied to ${people} ${people === 1 ? 'other person' : 'other people'}` : '',
    ].filter(Boolean);
    return `${did.slice(0, -1).join(', ')}${did.length > 1 ? ' and ' : ''}${did.at(-1)}.`;
  },
  questions: 'Questions of the chat:',
  prepared: (minutes: number) => `I read for ${minutes} minutes before it.`,
  methodParticipatory: 'Online participatory discussion (tweet chat)',
  methodAlone: 'Online discussion (tweet chat), followed without replying to others',
  professional: 'Professional',
  selfDirected: 'Self-directed',
  withoutAssessment: 'Group 1',
  notVerifiable: 'Not verifiable: no provider’s evidence',
  evidence: (posts: number) =>
    posts === 0
      ? 'Record of the chat, kept by me'
      : `Record of the chat with my ${posts} ${posts === 1 ? 'post' : 'posts'} and their links, kept by me`,
  notYetWritten: 'not yet written',
} as const;
