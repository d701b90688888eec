import { describe, expect, it, vi } from 'vitest';
import { Evening, shownIn } from './evening-play.ts';

// Hundreds of moments are looked at in each evening.
vi.setConfig({ testTimeout: 30_000 });

const HOST = 'WePharmacists';

/** An evening that a known host has opened and in which the first question was asked and talked about. */
function opened(tag = 'WePh', host = HOST): Evening {
  const evening = new Evening(tag);
  evening.says(-4, host, 'Good evening everyone and welcome! Tonight we talk about medicines at discharge.');
  evening.says(-2, 'nell_rx', 'Hello all! Nell, hospital pharmacist in Cardiff');
  evening.says(0.4, host, 'We number questions Q1, Q2, Q3. Please answer with A1, A2, A3 and add the hashtag');
  evening.says(1.2, 'tomos_meds', 'Evening all, Tomos here, mostly listening tonight');
  evening.asks(3, host, 'Q1', 'Q1: What does a safe discharge look like to you?');
  evening.talk(3.6, 11, 1);
  return evening;
}

describe('an evening hosted by', () => {
  it('a guest whom the silent chat account names', () => {
    const evening = new Evening();
    evening.says(-5, HOST, 'Our guest host tonight is @dr_ines, who will take over this chat at eight');
    evening.says(0, 'dr_ines', 'Hello everyone, lovely to be here! Say hi while we wait');
    evening.says(1, 'nell_rx', 'Hi everyone, Nell from Cardiff');
    const wordings = [
      'Share one thing that went well at your last discharge',
      'How do you reach the community pharmacy in time?',
      'Your best tip for explaining new medicines',
      'Who should own the list?',
    ];
    for (const [index, wording] of wordings.entries()) {
      const minute = 3 + index * 11;
      evening.asks(minute, 'dr_ines', `Q${index + 1}`, `Q${index + 1}: ${wording}`);
      evening.talk(minute + 0.5, minute + 10.5, index + 1);
    }
    expect(evening.wrong()).toEqual([]);
    expect(evening.chatAt(5)?.hosts.map((host) => host.handle)).toContain('dr_ines');
  });

  it('a guest who takes over after the first question', () => {
    const evening = opened();
    evening.says(12, HOST, 'Thank you all! Now over to @dr_ines for the next questions');
    evening.asks(13, 'dr_ines', 'Q2', 'Q2 Tell us about a discharge letter that you were proud of');
    evening.talk(13.5, 22, 2);
    evening.asks(23, 'dr_ines', 'Q3', 'Q3 Where do errors creep in?');
    evening.talk(23.5, 32, 3);
    expect(evening.wrong()).toEqual([]);
  });

  it('helpers in turn, whom nobody names', () => {
    const evening = opened();
    evening.asks(12, 'cleo_helper', 'Q2', 'Q2: Where do errors creep in most often where you work?');
    evening.talk(12.6, 21, 2);
    evening.asks(22, 'ben_helper', 'Q3', 'Q3: Who should explain the new medicines to your patients?');
    evening.talk(22.6, 31, 3);
    evening.asks(32, HOST, 'Q4', 'Q4: Which tool has saved you most time?');
    evening.talk(32.6, 41, 4);
    evening.asks(42, 'cleo_helper', 'Q5', 'Q5: What one thing will you try on Monday?');
    evening.talk(42.6, 55, 5);
    expect(evening.wrong()).toEqual([]);
  });

  it('somebody unknown in a chat nobody catalogued', () => {
    const evening = new Evening('ZedChat');
    evening.says(-3, 'zed_team', 'Welcome to ZedChat, tonight about kindness at work! Introduce yourselves');
    evening.says(-2, 'nell_rx', 'Hi all, Nell here');
    evening.says(1, 'zed_team', 'Questions come as Q1, Q2 etc. Start your replies with A1, A2 etc');
    const wordings = [
      'Share a moment of kindness at work',
      'What gets in its way?',
      'One word for a kind leader',
      'What next?',
    ];
    for (const [index, wording] of wordings.entries()) {
      const minute = 3 + index * 9;
      evening.asks(minute, 'zed_team', `Q${index + 1}`, `Q${index + 1}. ${wording}`);
      evening.talk(minute + 0.4, minute + 8.5, index + 1, 0.5);
    }
    expect(evening.wrong(45)).toEqual([]);
  });

  it('two accounts that post the same question', () => {
    const evening = opened();
    evening.says(3.1, 'WeMDT_helper', 'Q1: What does a safe discharge look like to you?');
    for (const number of [2, 3, 4]) {
      const minute = number * 10 + 2;
      const wording = [
        '',
        '',
        'Where do errors creep in most often?',
        'Who explains the new medicines?',
        'What will you try?',
      ];
      evening.asks(minute, HOST, `Q${number}`, `Q${number}: ${wording[number]}`);
      evening.says(minute + 0.2, 'WeMDT_helper', `Q${number}: ${wording[number]}`);
      evening.talk(minute + 0.5, minute + 9, number);
    }
    expect(evening.wrong()).toEqual([]);
    expect(evening.chatAt(60)?.questions.map((question) => question.number)).toEqual(['1', '2', '3', '4']);
  });

  it('five guests who post the same question at once, the chat account none', () => {
    const evening = new Evening('ZedMeetChat');
    const guests = ['guest_ana', 'guest_bo', 'guest_cy', 'guest_di', 'guest_ed'];
    evening.says(
      -5,
      'ZedMeetTeam',
      'Welcome to #ZedMeetChat! Your guides tonight: @guest_ana @guest_bo @guest_cy @guest_di @guest_ed',
    );
    const wordings = [
      'How do you use notebooks in class?',
      'What do your students make of it?',
      'Which tip would you pass on?',
    ];
    for (const [index, wording] of wordings.entries()) {
      const minute = 2 + index * 12;
      for (const [place, guest] of guests.entries()) {
        const text = `Q${index + 1}: ${wording}`;
        if (place === 0) evening.asks(minute, guest, `Q${index + 1}`, text);
        else evening.says(minute + place * 0.1, guest, text);
      }
      evening.talk(minute + 1, minute + 11.5, index + 1);
    }
    expect(evening.wrong(40)).toEqual([]);
    expect(evening.chatAt(40)?.questions).toHaveLength(3);
  });
});

describe('a host who', () => {
  it('counts wrong and corrects it', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q3', 'Q3: Where do errors creep in most often?');
    evening.asks(12.8, HOST, 'Q2', 'Sorry, that should be Q2: Where do errors creep in most often?');
    evening.talk(13, 21, 2);
    evening.asks(22, HOST, 'Q3', 'Q3: Who should explain the new medicines to the patient?');
    evening.talk(22.5, 31, 3);
    expect(evening.wrong(50)).toEqual([]);
    expect(evening.chatAt(40)?.questions.map((question) => question.number)).toEqual(['1', '2', '3']);
  });

  it('skips a number', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q3', 'Q3: Where do errors creep in most often?');
    evening.talk(12.5, 21, 3);
    evening.asks(22, HOST, 'Q4', 'Q4: Who should explain the new medicines to the patient?');
    evening.talk(22.5, 31, 4);
    expect(evening.wrong(50)).toEqual([]);
  });

  it('uses a number twice', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q2', 'Q2: Where do errors creep in most often?');
    evening.talk(12.5, 21, 2);
    evening.asks(22, HOST, 'Q2', 'Q2: Who should explain the new medicines to the patient?');
    evening.talk(22.5, 31, 2);
    expect(evening.wrong(50)).toEqual([]);
    const chat = evening.chatAt(40);
    expect(chat?.questions).toHaveLength(3);
    expect(chat?.questions.find((one) => one.key === chat.currentKey)?.text).toMatch(/^Who should explain/u);
  });

  it('words a question anew', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q2', 'Q2: Where do errors creep in most often at discharge?');
    evening.says(13.5, HOST, 'Q2 again, more clearly: where do errors at discharge creep in, and why there?');
    evening.talk(13.6, 21, 2);
    expect(evening.wrong(50)).toEqual([]);
    const chat = evening.chatAt(30);
    expect(chat?.questions).toHaveLength(2);
    expect(chat?.questions.at(-1)?.text).toMatch(/and why there\?$/u);
  });

  it('reminds of an older question, answers, heralds, thanks and sums up', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q2', 'Q2: Where do errors creep in most often?');
    evening.talk(12.5, 21, 2);
    evening.says(21, HOST, 'Question 3 coming up in a minute, take a breath');
    evening.asks(22, HOST, 'Q3', 'Q3: Who should explain the new medicines to the patient?');
    evening.says(23, HOST, 'Still time for Q2, some lovely answers coming in');
    evening.says(24, HOST, 'In case you missed it, Q2: Where do errors creep in most often?');
    evening.says(25, HOST, 'A3 We think it starts with the person who prescribed it. What do you think?');
    evening.says(26, HOST, '@nell_rx interesting, did you say that for Q1 as well?');
    evening.says(27, HOST, '@nell_rx Q2 was: where do errors creep in most often?');
    evening.says(28, HOST, 'Q1 had you all agree on time, Q2 on trust. Thank you!');
    evening.talk(28.5, 33, 3);
    expect(evening.wrong(50)).toEqual([]);
  });

  it('ends with a bonus and a last question without a number', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q2', 'Q2: Where do errors creep in most often?');
    evening.talk(12.5, 21, 2);
    evening.asks(22, HOST, '?', 'Bonus question! Which biscuit belongs to a good handover?');
    evening.talk(22.5, 30, 2);
    evening.asks(45, HOST, '?', 'Final question of the night: what will you do differently tomorrow?');
    evening.talk(45.5, 55, 2);
    evening.says(59, HOST, 'Thank you all for joining tonight, see you next time!');
    expect(evening.wrong(60)).toEqual([]);
    expect(evening.chatAt(60)?.questions).toHaveLength(4);
  });

  it('asks in a picture, with and without words for it', () => {
    const evening = opened();
    evening.asks(12, HOST, 'Q2', 'Q2', { hasMedia: true });
    evening.talk(12.5, 21, 2);
    expect(evening.chatAt(15)?.questions.at(-1)).toMatchObject({ isInPicture: true });
    evening.asks(22, HOST, 'Q3', 'Here is question 3', {
      hasMedia: true,
      altTexts: ['A white card: Q3. Who should explain the new medicines?'],
    });
    evening.talk(22.5, 31, 3);
    expect(evening.wrong(50)).toEqual([]);
    expect(evening.chatAt(25)?.questions.at(-1)).toMatchObject({
      isInPicture: false,
      text: 'Who should explain the new medicines?',
    });
  });

  it('goes on in a reply of their own', () => {
    const evening = opened();
    const first = evening.asks(
      12,
      HOST,
      'Q2',
      'Q2 (1/2) Imagine a patient leaves with twelve new medicines and no letter.',
    );
    evening.says(12.2, HOST, '(2/2) Who would you ring first, and why?', { replyTo: first.id, replyToAuthor: HOST });
    evening.talk(12.5, 21, 2);
    expect(evening.wrong(50)).toEqual([]);
    expect(evening.chatAt(20)?.questions.at(-1)?.text).toBe(
      'Imagine a patient leaves with twelve new medicines and no letter. Who would you ring first, and why?',
    );
  });

  it('asks one question without a number for an open talk', () => {
    const evening = new Evening();
    evening.says(-3, HOST, 'Good evening and welcome everyone! Tonight one topic and open talk');
    evening.says(0, 'nell_rx', 'Hi all, Nell here');
    evening.asks(6, HOST, '?', 'So, what would make you trust a discharge letter completely?');
    evening.talk(6.5, 55, 'x');
    expect(evening.wrong(58)).toEqual([]);
  });

  it('counts topics and is answered with the same letter', () => {
    const evening = new Evening('hcldr');
    evening.says(-3, 'hcldr', 'Welcome to our chat everyone! Topics are numbered T1 to T4');
    for (const number of [1, 2, 3, 4]) {
      const minute = 2 + number * 10;
      evening.asks(
        minute,
        'hcldr',
        `T${number}`,
        `T${number}: How do we keep trust in times of change, part ${number}?`,
      );
      for (const [at, person] of ['nell_rx', 'tomos_meds', 'aisha_pharm', 'owen_gp'].entries()) {
        evening.says(minute + 1 + at * 2, person, `T${number} Trust is built in small moments. Isn't it always?`);
      }
    }
    expect(evening.wrong(55)).toEqual([]);
  });
});

describe('a participant who', () => {
  const evening = opened();
  evening.says(5, 'greg_on_call', 'Q1a Can we also talk about weekends?');
  evening.says(6, 'lena_tech', 'Q2: Could we ask the patients as well?');
  evening.says(7, 'aisha_pharm', 'Q1: What does a safe discharge look like to you?');
  evening.says(8, 'owen_gp', `RT @${HOST} Q1: What does a safe discharge look like to you?`);
  evening.says(9, 'mo_para', 'Q1 Is it not always about time? We lack it');
  evening.asks(12, HOST, 'Q2', 'Q2: Where do errors creep in most often?');
  evening.talk(12.5, 20, 2);
  evening.says(15, HOST, 'So true! “A2 it is always the phone call that nobody makes” says @nell_rx');
  evening.says(16, 'WeGPNs', `RT @${HOST}: Q2: Where do errors creep in most often?`);
  evening.says(17, 'WeGPNs', `RT @${HOST}: Q1: What does a safe discharge look like to you?`);
  evening.says(18, 'priya_ots', 'Q3 Who do you ring when the phone rings out?');

  it('proposes, copies, reposts or asks back changes nothing', () => {
    expect(evening.wrong(21)).toEqual([]);
    expect(shownIn(evening.chatAt(21))).toBe('Q2');
  });
});
