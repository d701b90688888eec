import type { World } from './world.ts';

const hour = 3_600_000;

/** Fills the home timeline with everyday posts of all kinds that X shows (dossier x-web-client 15, point 5). */
export function seed(world: World): void {
  const now = Date.now();
  const people: [string, string, string, boolean?][] = [
    ['ShelfTidyAds', 'ShelfTidy', 'Shelf labels for small shops.'],
    ['MirelaBakes', 'Mirela 🥐 Bakes', 'Sourdough, mostly.'],
    ['HarbourRail', 'Harbour Rail', 'Trains between four small towns.', true],
    ['tariq_walks', 'Tariq Walks', 'Hills before breakfast.'],
    ['yuki_textiles', 'ゆき 織物', '織物と猫。'],
    ['salma_khatt', 'سلمى الخط', 'خط وكتب'],
    ['LibraryOnQuay', 'The Library on the Quay', 'Open late on Thursdays.', true],
    ['old_gate_garden', 'Old Gate Garden', 'Peas, beans and patience.'],
    ['PracticeGil_', 'Gillian Marsh', 'Practice pharmacist. Own views.'],
  ];
  for (const [handle, name, bio, isVerified = false] of people) world.addUser({ handle, name, bio, isVerified });
  const post = (hours: number, author: string, text: string, more: Partial<Parameters<World['addPost']>[0]> = {}) =>
    world.addPost({ author, text, at: now - hours * hour, ...more });

  post(
    30,
    'ShelfTidyAds',
    'Labels that stay on. Try ten sheets free: https://shelftidy.example/ten-sheets-free-trial-offer',
  );
  const bread = post(27, 'MirelaBakes', 'Day 3 of the new starter and it finally floats 🎉🍞 #Sourdough');
  post(26, 'tariq_walks', 'Looks wonderful! How warm is your kitchen?', { replyTo: bread.id });
  post(25.5, 'MirelaBakes', '19°C & draughty, so the airing cupboard it is <3', { replyTo: bread.id });
  post(24, 'yuki_textiles', '今日は藍染めの準備をしました。色が楽しみです。 #藍染 #手仕事');
  post(22, 'salma_khatt', 'صباح الخير! اليوم نبدأ درس الخط الكوفي مع @LibraryOnQuay #خط_عربي');
  post(20, 'LibraryOnQuay', 'Which evening suits you for the reading group?', {
    poll: ['Monday', 'Wednesday', 'Thursday'],
  });
  const trains = post(
    18,
    'HarbourRail',
    'Trains to Quay Street are running again after this morning’s fallen tree. Thank you for waiting 🚆',
    {
      edited: true,
    },
  );
  world.repost('tariq_walks', trains.id, now - 17 * hour);
  post(16, 'tariq_walks', 'And this is why I walk.', { quoteOf: trains.id });
  post(14, 'old_gate_garden', 'First frost. Dahlias lifted, beds mulched.', {
    media: ['First frost on the beans'],
    altTexts: ['Rows of bean plants white with frost, a wheelbarrow behind them'],
  });
  post(12, 'LibraryOnQuay', '', {
    noteText:
      'A long one, because several of you asked how the repair evenings came about.\n\nIt began with one toaster. Somebody brought it in a bag, put it on the enquiry desk and said: you have books about everything, so surely one of them is about this. One was. Forty minutes later the toaster worked, six people had watched, and two of them had brought something of their own the week after.\n\nNow it is every second Thursday, with cake, and we have mended 214 things. Come along: https://library-on-the-quay.example/repair-evenings',
  });
  post(10, 'PracticeGil_', 'New guideline summary is up. Worth ten minutes over coffee.', {
    card: {
      title: 'Short courses: what changed',
      description: 'A two-page summary for busy teams.',
      url: 'https://reading.example/short-courses',
    },
  });
  post(9, 'yuki_textiles', '', { media: ['藍'], altTexts: ['A bowl of indigo dye'] });
  const gone = post(8, 'tariq_walks', 'Lost my map on the ridge, has anybody found it?');
  post(7.5, 'MirelaBakes', 'Try the café at the bottom, they keep everything.', { replyTo: gone.id });
  world.deletePost(gone.id);
  post(
    6,
    'HarbourRail',
    'Reminder: winter timetable from Monday. Check before you travel at https://harbour-rail.example/timetables/winter/2026/quay-street',
  );
  post(
    4,
    'old_gate_garden',
    'Does anybody have seed of the old #CrimsonFlowered bean? Happy to swap. #SeedSwap #GrowYourOwn',
  );
  post(2, 'PracticeGil_', 'Cold hands, warm tea, full inbox. Good morning all ☕️');
}
