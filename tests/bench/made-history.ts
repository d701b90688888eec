import type { Tab } from '../e2e/browsers.ts';

/**
 * Fills the empty database of the extension, from one of its pages, with so many sessions over twelve years and the
 * person's posts shared out among them, in words of which few are frequent and many are rare. The same each time.
 */
export function fillHistory(tab: Tab, sessions: number, posts: number): Promise<void> {
  return tab.evaluate(
    async (sessionCount: number, postCount: number) => {
      let seed = 20_261_006;
      const random = () => {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        return seed / 4_294_967_296;
      };
      const syllables = 'ma ren to phar li kes do bi sa nu ter vo ca le mi dro gen pa sti ro'.split(' ');
      const syllable = (number: number) => syllables[number % syllables.length];
      const word = (number: number) => `${syllable(number)}${syllable(number * 7 + 3)}${number > 60 ? number : ''}`;
      const frequent = 'medicine review pharmacy people team change the and what with for patient would help'.split(
        ' ',
      );
      const chats = ['WePh', 'WeMDT', 'OTalk', 'PhysioTalk', 'WeNurses', 'MedEd', 'GerontoChat', 'SustainRx'];
      const text = (number: number) => {
        const words = Array.from({ length: 22 }, () =>
          random() < 0.45 ? frequent[Math.floor(random() * frequent.length)] : word(Math.floor(random() ** 3 * 4_000)),
        );
        if (number % 50 === 0) words.push('薬局で患者さんと話す');
        if (number % 60 === 0) words.push('نتحدث عن الصيدلة');
        if (number % 40 === 0) words.push('Café défi');
        return words.join(' ');
      };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('chatside');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const newest = Date.now() - 86_400_000;
      const apart = (12 * 365 * 86_400_000) / sessionCount;
      const firstOf = (place: number) => Math.floor((place * postCount) / sessionCount);
      for (let from = 0; from < sessionCount; from += 100) {
        const step = db.transaction(['sessions', 'contributions'], 'readwrite');
        for (let place = from; place < Math.min(from + 100, sessionCount); place += 1) {
          const startsAt = newest - (sessionCount - 1 - place) * apart;
          const tag = chats[Math.floor(random() ** 2 * chats.length)] ?? '';
          const id = `${tag.toLowerCase()}|${new Date(startsAt).toISOString()}`;
          const host = `host_of_${tag.toLowerCase()}`;
          const questions = [1, 2, 3, 4, 5].map((number) => ({
            key: String(number),
            label: `Q${number}`,
            text: `Q${number}. ${text(1)}? #${tag}`,
            at: startsAt + number * 600_000,
            postId: `${place}00${number}`,
            author: host,
          }));
          step.objectStore('sessions').put({
            id,
            tags: [tag],
            name: null,
            hosts: random() < 0.3 ? [host, `guest_${place % 40}`] : [host],
            account: 'rowan_dispenses',
            startsAt,
            endsAt: startsAt + 3_600_000,
            presentFrom: startsAt,
            presentTo: startsAt + 3_600_000,
            minutesPresent: 55,
            questions,
          });
          for (let number = firstOf(place); number < firstOf(place + 1); number += 1) {
            const isRefused = number % 997 === 0;
            step.objectStore('contributions').put({
              id: number % 3 === 0 ? `client-${number}` : `post:${1_000_000 + number}`,
              state: isRefused ? 'failed' : 'confirmed',
              ...(!isRefused && { postId: String(1_000_000 + number) }),
              sessionId: number % 11 === 0 ? null : id,
              author: number % 9 === 0 ? 'rowan_at_work' : 'rowan_dispenses',
              text: `A${number % 5} ${text(number)} #${tag}`,
              at: startsAt + (number - firstOf(place)) * 90_000,
              tags: [tag],
              replyTo: String(number + 7),
              replyToAuthor: host,
              quoteOf: null,
              questionKeys: [String((number % 5) + 1)],
              problem: isRefused ? { code: 187, message: 'Status is a duplicate.' } : null,
            });
          }
        }
        await new Promise((resolve, reject) => {
          step.oncomplete = resolve;
          step.onerror = () => reject(step.error);
        });
      }
      db.close();
    },
    sessions,
    posts,
  );
}
