import { carriesTag } from '../../../lib/chat/hashtags.ts';
import type { TagDecision } from '../../../lib/chat/tagging.ts';
import { askForNumber, noteNumberWrite } from '../../../lib/x/composer/answer-number.ts';
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
export function writer(start: Partial<World> = {}) {
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
    /** Writes an answer's number at the start, as the button does. */
    startWith(label: string) {
      text = `${label} ${text}`;
      memory = { ...memory, number: noteNumberWrite(askForNumber(memory.number, label), label, true) };
      look();
      return text;
    },
    fail() {
      memory = noteWrite(memory, [], false);
      look();
    },
    text: () => text,
    chip: () => chip,
  };
}
