import { describe, expect, it } from 'vitest';
import { writer } from './draft-writer.ts';

describe('a draft in the chat', () => {
  it('gets the tag at the first letter and keeps it while the person types', () => {
    const draft = writer();
    expect(draft.set('  ')).toBe('  ');
    expect(draft.set('h')).toBe('h #PharmTalk');
    expect(draft.type('ello you')).toBe('hello you #PharmTalk');
    expect(draft.trail).toEqual(['write PharmTalk']);
    expect(draft.chip()).toEqual({ kind: 'added', choices: [['PharmTalk']], over: 0 });
  });

  it('takes the tag out by the person as no, however they go on', () => {
    const draft = writer();
    draft.set('hello');
    for (const text of ['hello #PharmTal', 'hello #P', 'hello ', 'hello my friend']) expect(draft.set(text)).toBe(text);
    expect(draft.chip()?.kind).toBe('removed');
    expect(draft.trail).toEqual(['write PharmTalk']);
  });

  it('puts it back on request, and never lets it come and go by itself', () => {
    const draft = writer();
    draft.set('hello');
    draft.set('hello');
    draft.refuse();
    expect(draft.text()).toBe('hello');
    draft.accept(['PharmTalk']);
    expect(draft.text()).toBe('hello #PharmTalk');
    draft.world.verdict = 'leave';
    draft.look();
    expect(draft.text()).toBe('hello #PharmTalk');
  });

  it('leaves no lonely tag when all words are deleted, and takes that for no answer', () => {
    const draft = writer();
    draft.set('hello');
    expect(draft.set(' #PharmTalk')).toBe('');
    expect(draft.set('again')).toBe('again #PharmTalk');
  });

  it('begins anew after everything was deleted at once', () => {
    const draft = writer();
    draft.set('hello');
    draft.set('');
    expect(draft.set('x')).toBe('x #PharmTalk');
  });

  it('gets the tag again when another text is pasted over everything', () => {
    const draft = writer();
    draft.set('hello');
    expect(draft.set('A3 quite other words')).toBe('A3 quite other words #PharmTalk');
    expect(draft.set('A3 quite')).toBe('A3 quite');
    expect(draft.chip()?.kind).toBe('removed');
  });

  it('keeps a no while the draft is only emptied, and forgets it once it was sent', () => {
    const draft = writer();
    draft.set('hello');
    draft.set('hello there');
    expect(draft.chip()?.kind).toBe('removed');
    draft.set('');
    expect(draft.set('other words')).toBe('other words');
    draft.sent();
    draft.set('');
    expect(draft.set('next')).toBe('next #PharmTalk');
  });

  it('leaves the tag where it is when the person types after it', () => {
    const draft = writer();
    draft.set('hello');
    expect(draft.set('hello #PharmTalk and more')).toBe('hello #PharmTalk and more');
    expect(draft.chip()?.kind).toBe('added');
  });
});

describe('a draft with a tag of the person', () => {
  it('is not touched, in any letter case', () => {
    const draft = writer();
    expect(draft.set('hi #pharmtalk')).toBe('hi #pharmtalk');
    expect(draft.chip()).toBeNull();
  });

  it('loses ours once theirs is finished, not while it may grow', () => {
    const draft = writer();
    draft.set('h');
    expect(draft.type('i #PharmTalk')).toBe('hi #PharmTalk #PharmTalk');
    expect(draft.type('s are')).toBe('hi #PharmTalks are #PharmTalk');
    const other = writer();
    other.set('h');
    expect(other.type('i #PharmTalk you')).toBe('hi #PharmTalk you');
  });

  it('is sent with one tag, not two', () => {
    const draft = writer();
    draft.set('h');
    draft.type('i #PharmTalk');
    draft.look(true);
    expect(draft.text()).toBe('hi #PharmTalk');
  });
});

describe('a situation that changes', () => {
  it('exchanges the tag when the person changes chats', () => {
    const draft = writer();
    draft.set('hello');
    draft.world.tags = ['NurseTalk'];
    draft.look();
    expect(draft.text()).toBe('hello #NurseTalk');
    expect(draft.chip()).toEqual({ kind: 'added', choices: [['NurseTalk']], over: 0 });
  });

  it('keeps the tag when the policy would only ask by now, removes it when the post is not of the chat', () => {
    const draft = writer();
    draft.set('hello');
    draft.world.verdict = 'ask';
    draft.look();
    expect(draft.text()).toBe('hello #PharmTalk');
    draft.world.verdict = 'leave';
    draft.look();
    expect(draft.text()).toBe('hello');
  });

  it('takes the tag out when no chat is followed any more', () => {
    const draft = writer();
    draft.set('hello');
    draft.world.tags = [];
    draft.look();
    expect(draft.text()).toBe('hello');
    expect(draft.chip()).toBeNull();
  });
});

describe('a draft that starts with a number by the button', () => {
  it('has no tag while nothing but the number stands there, and gets it with the first word', () => {
    const draft = writer();
    expect(draft.startWith('A2')).toBe('A2 ');
    expect(draft.set('A2 y')).toBe('A2 y #PharmTalk');
    expect(draft.set('A2  #PharmTalk')).toBe('A2 ');
    expect(draft.trail).toEqual(['write PharmTalk', 'remove PharmTalk']);
  });

  it('gets the tag when it is sent so, with a picture', () => {
    const draft = writer();
    draft.startWith('A2');
    draft.look(true);
    expect(draft.text()).toBe('A2 #PharmTalk');
  });

  it('is like any other when the person typed the number', () => {
    expect(writer().set('A2')).toBe('A2 #PharmTalk');
  });

  it('keeps its tag and no word of the person is taken for a no', () => {
    const draft = writer();
    draft.set('hello');
    expect(draft.startWith('A2')).toBe('A2 hello #PharmTalk');
    expect(draft.set('hello #PharmTalk')).toBe('hello #PharmTalk');
    expect(draft.chip()?.kind).toBe('added');
  });
});
