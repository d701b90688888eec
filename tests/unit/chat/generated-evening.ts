import fc from 'fast-check';
import { extractTags } from '../../../lib/chat/hashtags.ts';
import { blankPost, type Post } from '../../../lib/chat/post.ts';
import { EIGHT, MINUTE } from './make-post.ts';

/** What becomes of a question after its host posted it. */
const questionFates = [
  'stands',
  'stands',
  'edited',
  'edited twice',
  'renumbered by an edit',
  'edited, then deleted',
  'carried on in a reply',
  'deleted',
  'deleted and asked again',
  'doubled, one deleted',
  'repeated',
] as const;
const answerForms = ['numbered', 'numbered reply', 'bare reply', 'quote', 'question number', 'two numbers'] as const;
const answerFates = ['stands', 'stands', 'stands', 'edited', 'edited, then deleted', 'deleted'] as const;
/** How a post comes to us: by which eye, and whether cut at first. */
const looks = ['wire', 'page and wire', 'wire twice', 'cut, then whole', 'cut on the page, wire'] as const;
/** What people write the chat's tag like; joint evenings have two tags. */
const tags = ['#WePh', '#WePh', '#weph', '#WePh #WeMDT'] as const;

const wordings = [
  'What does a safe discharge look like to you?',
  'Where do errors creep in most often?',
  'Who should explain new medicines to the patient?',
  'How do you reach the community pharmacy in time?',
  'Which tool has saved you most time this year?',
  'What one thing will you try on Monday?',
];
const people = ['nell_rx', 'tomos_meds', 'aisha_pharm', 'ward_sam', 'greg_on_call'] as const;

const answer = fc.record({
  author: fc.constantFrom(...people),
  form: fc.constantFrom(...answerForms),
  fate: fc.constantFrom(...answerFates),
  look: fc.constantFrom(...looks),
  /** Seconds after the question. */
  after: fc.integer({ min: 20, max: 500 }),
  isToFirst: fc.boolean(),
  /** Only the page shows it: its conversation is unknown. */
  isPageOnly: fc.boolean(),
  tag: fc.constantFrom(...tags),
});
const question = fc.record({
  fate: fc.constantFrom(...questionFates),
  look: fc.constantFrom(...looks),
  mark: fc.constantFrom(': ', '. ', ' ', ') '),
  isByGuest: fc.boolean(),
  tag: fc.constantFrom(...tags),
  answers: fc.array(answer, { maxLength: 5 }),
});
const evening = fc.record({
  hasGuest: fc.constantFrom(false, false, true),
  hasWelcome: fc.boolean(),
  questions: fc.array(question, { minLength: 1, maxLength: 6 }),
  talk: fc.array(fc.record({ minute: fc.integer({ min: -5, max: 62 }), look: fc.constantFrom(...looks) }), {
    maxLength: 4,
  }),
});

type EveningPlan = typeof evening extends fc.Arbitrary<infer Plan> ? Plan : never;
type QuestionPlan = EveningPlan['questions'][number];
type Look = (typeof looks)[number];

/** An evening of #WePh as it was seen. */
export interface GeneratedEvening {
  /** Sightings in the order of posting, several of most posts. */
  readonly sightings: readonly Post[];
  /** Ids of versions that a newer one replaced. */
  readonly replaced: ReadonlySet<string>;
  /** Ids of deleted posts. */
  readonly deleted: ReadonlySet<string>;
}

/** Evenings with edits, deletions, repeats, reposts, two hosts, cut texts and both eyes. */
export const generatedEvenings: fc.Arbitrary<GeneratedEvening> = evening.map((plan) => new Writer().write(plan));

/** The same under a tag and by a host that no catalogue knows. */
export const strangeEvenings: fc.Arbitrary<GeneratedEvening> = generatedEvenings.map((known) => ({
  ...known,
  sightings: known.sightings.map((post) => {
    const text = post.text.replace(/#weph/giu, (tag) => (tag === '#weph' ? '#quaychat' : '#QuayChat'));
    const strange = (handle: string) => (handle === 'WePharmacists' ? 'quay_host' : handle);
    const replyToAuthor = post.replyToAuthor && strange(post.replyToAuthor);
    const hashtags = post.hashtags.length === 0 ? [] : extractTags(text);
    return { ...post, author: strange(post.author), replyToAuthor, text, hashtags };
  }),
}));

class Writer {
  readonly #sightings: Post[] = [];
  readonly #replaced = new Set<string>();
  readonly #deleted = new Set<string>();
  #count = 0n;

  write(plan: EveningPlan): GeneratedEvening {
    if (plan.hasWelcome) this.#see(this.#post(-120, 'WePharmacists', 'Good evening and welcome to #WePh!'), 'wire');
    for (const [index, one] of plan.questions.entries()) this.#question(one, index, plan.hasGuest);
    for (const { minute, look } of plan.talk) {
      this.#see(this.#post(minute * 60, 'lena_tech', 'Kettle on, listening in #WePh'), look);
    }
    return {
      sightings: this.#sightings.sort((a, b) => a.at - b.at),
      replaced: this.#replaced,
      deleted: this.#deleted,
    };
  }

  #question(plan: QuestionPlan, index: number, hasGuest: boolean): void {
    const host = hasGuest && plan.isByGuest ? 'guest_amira' : 'WePharmacists';
    const second = 180 + index * 540;
    const text = (number: number, words: string) => `Q${number}${plan.mark}${words} ${plan.tag}`;
    const words = wordings[index] ?? '';
    const typo = words.replace(/e/u, 'ee').replace('the ', 'teh ');
    const number = index + 1;
    const asked = this.#post(second, host, text(number, plan.fate === 'stands' ? words : typo));
    let versions = [asked];
    if (plan.fate === 'edited') versions = this.#edit(asked, [text(number, words)]);
    if (plan.fate === 'edited twice')
      versions = this.#edit(asked, [text(number, typo.toUpperCase()), text(number, words)]);
    if (plan.fate === 'renumbered by an edit') {
      versions = this.#edit({ ...asked, text: text(number + 1, words) }, [text(number, words)]);
    }
    if (plan.fate === 'edited, then deleted') versions = this.#edit(asked, [text(number, words)]);
    if (plan.fate === 'carried on in a reply') {
      versions = this.#edit({ ...asked, text: text(number, 'A word on waste') }, [
        text(number, 'A word on medicines waste'),
      ]);
      const reply = { replyTo: asked.id, replyToAuthor: host, conversationId: asked.id };
      this.#see(this.#post(second + 90, host, 'Where does most of it begin? #WePh', reply), plan.look);
    }
    for (const version of versions) this.#see(version, plan.look);
    if (plan.fate === 'edited, then deleted') this.#delete(...versions);
    if (plan.fate === 'repeated')
      this.#see(this.#post(second + 240, host, `Q${number} again: ${words} #WePh`), plan.look);
    if (plan.fate === 'deleted' || plan.fate === 'deleted and asked again') this.#delete(asked);
    if (plan.fate === 'deleted and asked again')
      this.#see(this.#post(second + 70, host, text(number, words)), plan.look);
    if (plan.fate === 'doubled, one deleted') {
      const double = this.#post(second + 5, host, text(number, typo));
      this.#see(double, plan.look);
      this.#delete(double);
    }
    this.#repost(asked, second + 30);
    for (const one of plan.answers) this.#answer(one, number, second, versions);
  }

  #answer(plan: QuestionPlan['answers'][number], number: number, second: number, versions: readonly Post[]): void {
    const asked = (plan.isToFirst ? versions[0] : versions.at(-1)) as Post;
    const reply: Partial<Post> = {
      replyTo: asked.id,
      replyToAuthor: asked.author,
      conversationId: asked.conversationId,
    };
    const written: Record<(typeof answerForms)[number], [string, Partial<Post>]> = {
      numbered: [`A${number} two people and a list ${plan.tag}`, {}],
      'numbered reply': [`A${number}: the handover, always #WePh`, reply],
      'bare reply': ['In our place it is the porter who knows', reply],
      quote: ['This one keeps me awake #WePh', { quoteOf: asked.id }],
      'question number': [`Q${number} depends on the ward, mostly #WePh`, {}],
      'two numbers': [`A${number} & A${Math.max(1, number - 1)} more time #WePh`, {}],
    };
    const [text, fields] = written[plan.form];
    const post = this.#post(second + plan.after, plan.author, text, fields);
    const shown =
      plan.fate === 'edited' ? this.#edit(post, [text.replace('the', 'our').replace('more', 'far more')]) : [post];
    // Versions are joined by what the wire tells of them.
    const look = plan.isPageOnly && plan.fate === 'stands' ? 'page only' : plan.look;
    for (const version of shown) this.#see(version, look);
    if (plan.fate.endsWith('deleted')) this.#delete(...shown);
  }

  #repost(asked: Post, second: number): void {
    this.#see({ ...this.#post(second, 'reposter', asked.text), repostOf: asked.id }, 'wire');
  }

  #post(second: number, author: string, text: string, fields: Partial<Post> = {}): Post {
    const at = EIGHT + second * 1000;
    this.#count += 1n;
    const id = String((BigInt(at - 1_288_834_974_657) << 22n) + this.#count);
    return {
      ...blankPost,
      id,
      author,
      text,
      at,
      hashtags: extractTags(text),
      conversationId: id,
      eyes: ['wire'],
      ...fields,
    };
  }

  /** The versions of a post: itself, then one for each new text, a minute apart. */
  #edit(first: Post, texts: readonly string[]): Post[] {
    const later = texts.map((text, index): Post => {
      const at = first.at + (index + 1) * MINUTE;
      this.#count += 1n;
      const id = String((BigInt(at - 1_288_834_974_657) << 22n) + this.#count);
      return { ...first, id, text, at, hashtags: extractTags(text) };
    });
    const versions = [first, ...later];
    for (const { id } of versions.slice(0, -1)) this.#replaced.add(id);
    // Each version was seen when it was the newest: the list of the others grew later.
    return versions.map((post, index) => ({
      ...post,
      editIds: index === 0 ? [] : versions.slice(0, index + 1).map(({ id }) => id),
    }));
  }

  /** X deletes all versions; we may be told of any one. */
  #delete(...versions: readonly Post[]): void {
    for (const { id } of versions) this.#deleted.add(id);
    const told = versions[Number(this.#count) % versions.length] as Post;
    this.#sightings.push({ ...told, isDeleted: true });
  }

  #see(post: Post, look: Look | 'page only'): void {
    const onPage: Post = { ...post, eyes: ['page'], conversationId: null, editIds: [], repostOf: null, lang: null };
    const end = Math.ceil(post.text.length / 2);
    const cut = { text: `${post.text.slice(0, end)}…`, isTruncated: true, hashtags: [] };
    // The page does not know reposts as posts of their own.
    const isOnPage = post.repostOf === null;
    this.#sightings.push(look === 'page only' ? onPage : post);
    if (look === 'wire twice') this.#sightings.push({ ...post, authorName: 'Seen twice' });
    if (look === 'cut, then whole') this.#sightings.push({ ...post, ...cut });
    if (look === 'page and wire' && isOnPage) this.#sightings.push({ ...onPage, replyTo: null, replyToAuthor: null });
    if (look === 'cut on the page, wire' && isOnPage) this.#sightings.push({ ...onPage, ...cut });
  }
}
