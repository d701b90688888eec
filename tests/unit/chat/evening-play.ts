import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { ActiveChat, CatalogueChat } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { questionLabel } from '../../../lib/chat/question-label.ts';
import { EIGHT, inputAt, MINUTE, postAt } from './make-post.ts';

const PEOPLE = ['nell_rx', 'tomos_meds', 'aisha_pharm', 'greg_on_call', 'lena_tech', 'owen_gp', 'priya_ots', 'mo_para'];
const ANSWERS = [
  'A# For us it is about time, and having someone to ask',
  'A#: We tried a checklist by the door. It helped!',
  'a# depends who is on shift, to be honest',
  'A#. Listening first. Is there any other way?',
  'Q# we keep a shared board and look at it every morning',
  'A#) Start small. What would happen if we asked patients?',
  'I would say trust, then time. A#',
  '@nell_rx I agree! Could you share the template?',
  'What was Q# please? I have just joined',
  'Great point about trust, would love to hear more',
];

/** An evening put together post by post, with the question that should be shown from each moment on. */
export class Evening {
  readonly posts: Post[] = [];
  readonly #turns: { at: number; shown: string | null }[] = [];
  readonly tag: string;
  #talk = 0;

  constructor(tag = 'WePh') {
    this.tag = tag;
  }

  /** A post that changes nothing about the question shown. Returns it, to be replied to. */
  says(minute: number, author: string, text: string, more: Partial<Post> = {}): Post {
    const post = postAt(minute, author, `${text} #${this.tag}`, more);
    this.posts.push(post);
    return post;
  }

  /** A post from which on a question is shown ("Q3"); "?" stands for one without a number. */
  asks(minute: number, author: string, shown: string, text: string, more: Partial<Post> = {}): Post {
    this.#turns.push({ at: EIGHT + Math.round(minute * MINUTE), shown });
    return this.says(minute, author, text, more);
  }

  /** Talk of participants about a number: answers in several forms, chatter, latecomers. */
  talk(from: number, to: number, number: number | string, every = 0.7): void {
    for (let minute = from; minute < to; minute += every) {
      const text = ANSWERS[(this.#talk * 7 + Math.floor(this.#talk / 10)) % ANSWERS.length] ?? '';
      const author = PEOPLE[(this.#talk * 3) % PEOPLE.length] ?? '';
      this.says(minute, author, text.replace('#', String(number)));
      this.#talk += 1;
    }
  }

  /** The state at a minute, from the posts until then. */
  chatAt(minute: number, catalogue: readonly CatalogueChat[] = CATALOGUE): ActiveChat | null {
    const now = EIGHT + Math.round(minute * MINUTE);
    const seen = this.posts.filter((post) => post.at <= now);
    return chatState(inputAt(minute, seen, { catalogue }, this.tag)).chat;
  }

  /** Every moment, at each post and each ten seconds between, at which what is shown becomes wrong or right again. */
  wrong(until = 62, catalogue: readonly CatalogueChat[] = CATALOGUE): string[] {
    const ordered = [...this.posts].sort((a, b) => a.at - b.at);
    const moments = new Set(ordered.map((post) => post.at));
    for (let at = ordered[0]?.at ?? EIGHT; at <= EIGHT + until * MINUTE; at += 10_000) moments.add(at);
    const wrong: string[] = [];
    let before = '';
    for (const at of [...moments].sort((a, b) => a - b)) {
      if (at > EIGHT + until * MINUTE) continue;
      const right = this.#turns.findLast((turn) => turn.at <= at)?.shown ?? null;
      const shown = shownIn(this.chatAt((at - EIGHT) / MINUTE, catalogue));
      const what = shown === right ? '' : `shown ${shown ?? 'nothing'}, right ${right ?? 'nothing'}`;
      if (what !== before) wrong.push(`${((at - EIGHT) / MINUTE).toFixed(2)}: ${what || 'right again'}`);
      before = what;
    }
    return wrong;
  }
}

/** The question shown, as its label; "?" for one without a number. */
export function shownIn(chat: ActiveChat | null): string | null {
  const current = chat?.questions.find((question) => question.key === chat.currentKey);
  return current ? questionLabel(current) || '?' : null;
}
