import { describe, expect, it, test } from 'vitest';
import { topicIn, topicOf } from '../../../lib/chat/topic.ts';
import { EIGHT, postAt } from './make-post.ts';

describe('the topic in a text', () => {
  it.each([
    ['Topic: Deprescribing in care homes #WePh', 'Deprescribing in care homes'],
    ['Good evening everyone! Tonight’s topic: safer repeats. Say hello! #WePh', 'safer repeats'],
    ['Tonight’s topic is antibiotic allergy labels, with our guest @amira_micro #WePh', 'antibiotic allergy labels'],
    ['Tonight we’re talking about discharge medicines #WePh', 'discharge medicines'],
    [
      'Tonight we are talking about pharmacists in general practice. Introduce yourselves!',
      'pharmacists in general practice',
    ],
    [
      'Hello all and welcome to #WePh! Tonight we will be discussing how to say no to a prescriber',
      'how to say no to a prescriber',
    ],
    ['This week’s chat is about burnout in community pharmacy', 'burnout in community pharmacy'],
    ['Welcome to tonight’s chat on inhaler waste and the climate! #WePh', 'inhaler waste and the climate'],
    ['Welcome everyone to the #WePh chat about patient held records', 'patient held records'],
    ['Join us at 8pm tonight to discuss learning from near misses #WePh https://x.com/a', 'learning from near misses'],
    ['Join us this evening at 20:00 for a chat about valproate safety #WePh', 'valproate safety'],
    ['Today’s theme: “Who owns the medicines list?” Join in from 1pm', 'Who owns the medicines list?'],
    ['Tonight, all about shared decisions 💊 #WePh', 'shared decisions'],
    ['The topic for tonight’s chat is opioid tapering - join us at 8pm', 'opioid tapering'],
    ['TOPIC – Polypharmacy | 8pm | #WePh', 'Polypharmacy'],
    ['We’ll be discussing what makes a good mentor, starting at 8pm BST', 'what makes a good mentor'],
    [
      'Heute Abend sprechen wir über Arzneimittel in der Pflege. Stellt euch vor! #ApoChat',
      'Arzneimittel in der Pflege',
    ],
    ['Guten Abend! Thema heute: Digitale Rezepte #ApoChat', 'Digitale Rezepte'],
    ['Heute geht es um die Beratung am Telefon #ApoChat', 'die Beratung am Telefon'],
    ['Vanavond praten we over medicatieveiligheid thuis #apopraat', 'medicatieveiligheid thuis'],
    ['Ten minutes until tonight’s #WePh on near misses! Who is in?', 'near misses'],
    ['In a few minutes Dr Lowe will be discussing ‘Pain without pills’ with us #WePh', 'Pain without pills'],
    ['Do not miss a #WePh on the topic of “Safer handovers” this Tuesday', 'Safer handovers'],
    ['Join us for a chat about travel vaccines tonight on #WePh', 'travel vaccines'],
    ['Hello and welcome, the topic Ana will be discussing with us in a minute is: Care at home', 'Care at home'],
    ['Onderwerp: therapietrouw bij jongeren #apopraat', 'therapietrouw bij jongeren'],
    ['Ce soir, nous parlons de la conciliation médicamenteuse #pharmachat', 'conciliation médicamenteuse'],
    ['Sujet : le bon usage des antibiotiques #pharmachat', 'le bon usage des antibiotiques'],
    ['Esta noche hablamos de adherencia en mayores #farmachat', 'adherencia en mayores'],
    ['Tema de hoy: errores de medicación #farmachat', 'errores de medicación'],
  ])('%s', (text, topic) => {
    expect(topicIn(text)?.text).toBe(topic);
  });

  it.each([
    'Good evening everyone and welcome to tonight’s chat!',
    'Welcome to #WePh! Please introduce yourselves #WePh',
    'Tonight we will ask six questions, Q1 to Q6. Answer with A1 #WePh',
    'What would you like as our topic next month?',
    'A great topic, thank you all',
    'Q1: What is the topic you find hardest to talk about? #WePh',
    'Tonight’s topic: #WePh',
    'The topic is tbc, watch this space',
    'We are talking about it again, are we not? #WePh',
    'Join us at 8pm #WePh',
    'Join us tonight for the chat #WePh',
    'Thanks for joining us tonight, see you next time',
    'How are we all tonight? #WePh',
    'Tonight we are looking at you all',
    'Is anybody talking to the press? #WePh',
    'Tonight’s #WePh on Storify soon',
    'Off topic: has anybody seen my pen?',
    'Here comes the first question #WePh',
    'Please keep on topic – no adverts #WePh',
  ])('is none in: %s', (text) => {
    expect(topicIn(text)).toBeNull();
  });
});

describe('the topic of an evening', () => {
  const hosts = new Set(['wepharmacists']);
  const announced = postAt(-300, 'WePharmacists', 'Join us at 8pm to discuss repeats #WePh');
  const welcome = postAt(-2, 'WePharmacists', 'Welcome everyone! Tonight’s topic: safer repeat prescriptions #WePh');

  test('is the welcome’s, else the announcement’s', () => {
    expect(topicOf([announced], hosts, EIGHT)).toEqual({
      text: 'repeats',
      postId: announced.id,
      author: 'WePharmacists',
    });
    expect(topicOf([announced, welcome], hosts, EIGHT)).toMatchObject({
      text: 'safer repeat prescriptions',
      postId: welcome.id,
    });
  });

  test('is told by hosts only, to all, and of this evening', () => {
    const guest = postAt(1, 'nell_rx', 'Tonight we’re talking about my new blog #WePh');
    const reply = postAt(2, 'WePharmacists', '@nell_rx tonight’s topic is repeats #WePh');
    const week = postAt(-7 * 24 * 60, 'WePharmacists', 'Tonight’s topic: vaccines #WePh');
    const next = postAt(15, 'WePharmacists', 'Next week we’re talking about sepsis #WePh');
    expect(topicOf([week, guest, reply, next], hosts, EIGHT)).toBeNull();
  });

  test('stays with the first minutes, whatever is said later', () => {
    const later = postAt(40, 'WePharmacists', 'We are talking about holidays now it seems #WePh');
    expect(topicOf([welcome, later], hosts, EIGHT)?.postId).toBe(welcome.id);
  });
});
