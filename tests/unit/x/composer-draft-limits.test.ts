import { describe, expect, it } from 'vitest';
import { writer } from './draft-writer.ts';

describe('asking, length, failure', () => {
  it('writes nothing while it asks', () => {
    const draft = writer({ verdict: 'ask' });
    expect(draft.set('hello')).toBe('hello');
    expect(draft.chip()).toEqual({ kind: 'ask', choices: [['PharmTalk']], over: 0 });
    draft.accept(['PharmTalk']);
    expect(draft.text()).toBe('hello #PharmTalk');
  });

  it('offers each of two chats by itself', () => {
    const draft = writer({ verdict: 'ask', tags: ['PharmTalk', 'NurseTalk'], isOneChat: false });
    draft.set('hello');
    expect(draft.chip()?.choices).toEqual([['PharmTalk'], ['NurseTalk']]);
    draft.accept(['NurseTalk']);
    expect(draft.text()).toBe('hello #NurseTalk');
  });

  it('tells how many characters are too many and writes once they are gone', () => {
    const draft = writer({ over: 6 });
    expect(draft.set('long')).toBe('long');
    expect(draft.chip()).toEqual({ kind: 'too-long', choices: [['PharmTalk']], over: 6 });
    draft.world.over = 0;
    expect(draft.set('lon')).toBe('lon #PharmTalk');
  });

  it('says so too when the text grows too long around the tag, which stays where it is', () => {
    const draft = writer();
    draft.set('many words');
    draft.world.over = 4;
    expect(draft.set('many more words #PharmTalk')).toBe('many more words #PharmTalk');
    expect(draft.chip()).toEqual({ kind: 'over', choices: [['PharmTalk']], over: 4 });
    draft.world.over = 0;
    draft.set('many words #PharmTalk');
    expect(draft.chip()?.kind).toBe('added');
  });

  it('does not try again where writing failed', () => {
    const draft = writer({ verdict: 'ask' });
    draft.set('hello');
    draft.fail();
    draft.world.verdict = 'add';
    expect(draft.set('hello you')).toBe('hello you');
    expect(draft.chip()?.kind).toBe('failed');
  });
});

describe('a joint chat', () => {
  it('gets both tags, or the one that is missing', () => {
    const draft = writer({ tags: ['PharmTalk', 'NurseTalk'] });
    expect(draft.set('hello')).toBe('hello #PharmTalk #NurseTalk');
    const other = writer({ tags: ['PharmTalk', 'NurseTalk'] });
    expect(other.set('hello #nursetalk ')).toBe('hello #nursetalk #PharmTalk');
  });

  it('takes one tag out as no to both, and does not touch the other', () => {
    const draft = writer({ tags: ['PharmTalk', 'NurseTalk'] });
    draft.set('hello');
    expect(draft.set('hello #PharmTalk')).toBe('hello #PharmTalk');
    expect(draft.set('hello #PharmTalk you')).toBe('hello #PharmTalk you');
  });
});

describe('a draft that was sent', () => {
  it('is followed by a fresh one, even when X cleared the editor and the person typed on before anybody looked', () => {
    const draft = writer();
    draft.set('A2 98');
    draft.sent();
    expect(draft.set('A2 9')).toBe('A2 9 #PharmTalk');
  });

  it.each(['A2 98', 'A2 98 #Pharm', 'A2 98 '])(
    'keeps the person’s no when X refused it and the tag goes: %j',
    (text) => {
      const draft = writer();
      draft.set('A2 98');
      draft.sent();
      expect(draft.set(text)).toBe(text);
    },
  );
});
