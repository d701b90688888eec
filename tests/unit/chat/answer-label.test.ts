import { describe, expect, it } from 'vitest';
import { answerLabel, answersSeen, toldLetter } from '../../../lib/chat/answer-label.ts';
import { postAt } from './make-post.ts';

const asked = (label: string, number: string | null = '2', part: 'a' | 'b' | null = null) => ({ label, number, part });
const none = answersSeen([], []);
const people = ['nell_rx', 'tomos_meds', 'aisha_pharm', 'greg_on_call', 'lena_tech', 'ward_sam'];
/** Answers of some people, each beginning with the given words. */
const answers = (...beginnings: string[]) =>
  beginnings.map((words, index) => postAt(index, people[index % 6] ?? '', `${words} a board by the door #WePh`));

describe('answerLabel', () => {
  it('is A and the number as the host wrote it, with its part', () => {
    expect(answerLabel(asked('Q'), none)).toBe('A2');
    expect(answerLabel(asked('Q', '1', 'a'), none)).toBe('A1a');
    expect(answerLabel(asked('F'), none)).toBe('A2');
    expect(answerLabel(asked('V', '10'), none)).toBe('A10');
    expect(answerLabel(asked('Q', '0'), none)).toBe('A0');
  });

  it('is T for a topic and R for a Spanish pregunta', () => {
    expect(answerLabel(asked('T'), none)).toBe('T2');
    expect(answerLabel(asked('P'), none)).toBe('R2');
  });

  it('is none for a question without a number', () => {
    expect(answerLabel(asked('Q', null), none)).toBeNull();
  });

  it('follows what the people of the chat clearly do', () => {
    const withA = answersSeen(answers('A2', 'A2:', 'A2.', 'A2', 'A1'), []);
    expect(answerLabel(asked('T'), withA)).toBe('A2');
    expect(answerLabel(asked('P'), withA)).toBe('A2');
    const few = answersSeen(answers('A2', 'A2:', 'A2', 'A2'), []);
    expect(answerLabel(asked('T'), few)).toBe('T2');
    const mixed = answersSeen(answers('A2', 'A2:', 'A2.', 'T2', 'T2', 'A1'), []);
    expect(answerLabel(asked('T'), mixed)).toBe('T2');
  });

  it('counts a person once for a number', () => {
    const posts = Array.from({ length: 8 }, (_, minute) => postAt(minute, 'nell_rx', 'A2 and again #WePh'));
    expect(answerLabel(asked('T'), answersSeen(posts, []))).toBe('T2');
  });

  it('never proposes the question’s own letter from habit, for it reads as a question', () => {
    const withQ = answersSeen(answers('Q2', 'Q2:', 'Q2', 'Q2 -', 'Q2', 'Q2'), []);
    expect(answerLabel(asked('Q'), withQ)).toBe('A2');
    const withV = answersSeen(answers('V2', 'V2', 'V2', 'V2', 'V2', 'V2'), []);
    expect(answerLabel(asked('V'), withV)).toBe('A2');
  });

  it('does what the host’s rule says', () => {
    const rule = postAt(0, 'ZedHost', 'Our questions start with Q1, Q2, Q3. Please reply with Q1, Q2, Q3 too #ZedChat');
    expect(answerLabel(asked('Q'), answersSeen([rule], ['zedhost']))).toBe('Q2');
    expect(answerLabel(asked('Q'), answersSeen([rule], []))).toBe('A2');
    const topics = postAt(0, 'hcldr', 'Topics are T1, T2 etc. Please answer with A1, A2 etc #hcldr');
    expect(answerLabel(asked('T'), answersSeen([topics], ['hcldr']))).toBe('A2');
  });
});

describe('toldLetter', () => {
  it.each([
    ['Questions are numbered Q1, Q2 etc, please start your answers with A1, A2 etc #WePh', 'A'],
    ['Remember to answer with "A1" when you answer Q1 #WePh', 'A'],
    ['Fragen mit F1, F2 usw., bitte antwortet mit A1, A2 #EDchatDE', 'A'],
    ['Las preguntas son P1, P2, etc. Por favor, responded con R1, R2 #charlaejemplo', 'R'],
    ['Topics T1, T2, T3... Please reply using T1, T2, T3 #hcldr', 'T'],
    ['Use Q1 to answer question 1, Q2 to answer question 2 #ZedChat', 'Q'],
  ])('%s', (text, letter) => {
    expect(toldLetter(text)).toBe(letter);
  });

  it.each(['Please answer with Q1 in mind #WePh', 'Q2: How do you document? #WePh', 'A2 we answer by phone #WePh'])(
    'none: %s',
    (text) => {
      expect(toldLetter(text)).toBeNull();
    },
  );
});
