import { describe, expect, it } from 'vitest';
import { carriesTag } from '../../../lib/chat/hashtags.ts';
import type { TagDecision } from '../../../lib/chat/tagging.ts';
import {
  accept,
  type DraftDecision,
  type DraftMemory,
  freshDraft,
  nextStep,
  noteRemoval,
  noteText,
  noteWrite,
  refuse,
} from '../../../lib/x/composer/draft-step.ts';
import { placeOfTag, tagSuffix, withoutTags } from '../../../lib/x/composer/own-tags.ts';

type Verdict = TagDecision['decision'];

interface World {
  verdict: Verdict;
  tags: string[];
  isOneChat: boolean;
  over: number;
}

/** An editor and the assistant's loop around it, without a browser. */
function writer(start: Partial<World> = {}) {
  const world: World = { verdict: 'add', tags: ['PharmTalk'], isOneChat: true, over: 0, ...start };
  let memory: DraftMemory = freshDraft;
  let text = '';
  let chip: ReturnType<typeof nextStep>['chip'] = null;
  const trail: string[] = [];

  function decision(isSending: boolean): DraftDecision {
    const own = withoutTags(text, memory.ours);
    const missing = world.tags.filter((tag) => !carriesTag(own, tag));
    const isLeft = memory.isRefused || missing.length === 0 || own.trim() === '' || world.verdict === 'leave';
    const decided: TagDecision = isLeft
      ? { decision: 'leave', tagsToAdd: [], reason: { code: 'test' } }
      : {
          decision: world.over > 0 ? 'ask' : world.verdict,
          tagsToAdd: missing,
          reason: { code: 'test' },
          ...(world.over > 0 ? { missing: world.over } : {}),
        };
    return { decided, tags: world.tags, followed: world.tags, isOneChat: world.isOneChat, isSending };
  }

  let before = '';

  function look(isSending = false): void {
    for (let round = 0; round < 8; round++) {
      memory = noteText(memory, text, before);
      before = text;
      const step = nextStep(memory, text, decision(isSending));
      chip = step.chip;
      if (step.action.kind === 'none') return;
      trail.push(`${step.action.kind} ${step.action.tags.join(' ')}`);
      if (step.action.kind === 'write') {
        text += tagSuffix(text, step.action.tags);
        memory = noteWrite(memory, step.action.tags, true);
      } else {
        for (const tag of step.action.tags) {
          const place = placeOfTag(text, tag);
          if (place) text = text.slice(0, place.start) + text.slice(place.end);
        }
        memory = noteRemoval(memory, step.action.tags);
      }
    }
    throw new Error('The loop does not come to rest.');
  }

  return {
    world,
    trail,
    set(next: string) {
      text = next;
      look();
      return text;
    },
    /** Types before the tag, where the caret stays. */
    type(letters: string) {
      for (const letter of letters) {
        text = withoutTags(text, memory.ours) + letter + text.slice(withoutTags(text, memory.ours).length);
        look();
      }
      return text;
    },
    look,
    sent() {
      memory = { ...memory, sentText: text };
    },
    refuse() {
      memory = refuse(memory);
      look();
    },
    accept(tags: string[]) {
      memory = accept(memory, tags);
      look();
    },
    fail() {
      memory = noteWrite(memory, [], false);
      look();
    },
    text: () => text,
    chip: () => chip,
  };
}

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
