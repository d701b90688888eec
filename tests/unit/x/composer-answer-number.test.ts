import { describe, expect, it } from 'vitest';
import {
  askForNumber,
  freshNumber,
  namesQuestion,
  noteNumber,
  noteNumberWrite,
  numberOffer,
} from '../../../lib/x/composer/answer-number.ts';

describe('a draft that names its question', () => {
  it.each([
    'A2',
    'a2 yes',
    'A2: yes',
    'A.2 yes',
    'a2. yes',
    '2. yes',
    '2) yes',
    '2️⃣ yes',
    'Q2 yes, we ring them',
    'T2 yes',
    't1a: yes',
    'R3 yes',
    '@host A2 yes',
    '#PharmTalk A2 yes',
    'We ring them. A2',
    'A1 & A2: both',
  ])('%j', (text) => expect(namesQuestion(text)).toBe(true));

  it.each([
    '',
    '   ',
    'A',
    'a good point',
    'A two-minute talk',
    'B12 levels first',
    '2 patients told me so',
    '2.5 mg was the dose',
    '20 years ago we wrote letters',
    'Answers take time',
    'See the A4 paper by the till',
    'مرحبا بكم',
  ])('not %j', (text) => expect(namesQuestion(text)).toBe(false));
});

describe('the offer of a number', () => {
  it('is made once: taken, typed by the person or taken out again, it does not come back', () => {
    expect(numberOffer(freshNumber, 'A2', 0)).toEqual({ kind: 'offered', label: 'A2', over: 0 });
    const pressed = askForNumber(freshNumber, 'A2');
    expect(numberOffer(pressed, 'A2', 0)).toBeNull();
    const written = noteNumberWrite(pressed, 'A2', true);
    expect(written).toMatchObject({ asked: null, written: 'A2' });
    expect(numberOffer(noteNumber(written, 'no number now'), 'A2', 0)).toBeNull();
    const typed = noteNumber(freshNumber, 'a2 mine');
    expect(numberOffer(noteNumber(typed, 'mine'), 'A2', 0)).toBeNull();
  });

  it('is not made where no question fits', () => {
    expect(numberOffer(freshNumber, null, 0)).toBeNull();
  });

  it('says by how much the number does not fit', () => {
    expect(numberOffer(freshNumber, 'A2', 3)).toEqual({ kind: 'too-long', label: 'A2', over: 3 });
  });

  it('drops a wish when the person types a number before it is written', () => {
    expect(noteNumber(askForNumber(freshNumber, 'A2'), 'A2 hello').asked).toBeNull();
    expect(noteNumber(askForNumber(freshNumber, 'A2'), 'hello').asked).toBe('A2');
  });

  it('says that writing failed, and does not try again', () => {
    const failed = noteNumberWrite(askForNumber(freshNumber, 'A2'), 'A2', false);
    expect(failed.asked).toBeNull();
    expect(numberOffer(failed, 'A2', 0)).toEqual({ kind: 'failed', label: 'A2', over: 0 });
  });
});
