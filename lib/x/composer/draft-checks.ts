import type { DraftAdvice, FromTab, TabPlan, ToTab } from '../../messaging/protocol.ts';
import type { RiskKind } from '../../safety/risk.ts';
import type { ParentSeen } from './situation.ts';
import type { Editor } from './write-text.ts';

/** What is asked of the background about drafts. */
export type DraftQuestion = Extract<FromTab, { type: 'draft' | 'mute-risk' }>;
/** What the background says of a draft. */
export type DraftAnswer = Extract<ToTab, { type: 'draft-advice' }>;

/** What the checks need from their surroundings. */
export interface CheckSettings {
  readonly getPlan: () => TabPlan | null;
  readonly ask: (question: DraftQuestion) => void;
  readonly onAdvice: (listener: (answer: DraftAnswer) => void) => void;
  /** Asks for another look at the drafts after some milliseconds. */
  readonly lookLater: (ms: number) => void;
}

/** Has drafts checked for what one would regret posting. The rules are heavy and run in the background, not in X's page. */
export interface DraftChecks {
  /** What is known of the editor's text; asks once typing rests. What was said of an earlier wording stays meanwhile. */
  adviceOn(editor: Editor, text: string, parent: ParentSeen | null): readonly DraftAdvice[];
  /** The person never wants to be told of such findings again. */
  mute(editor: Editor, kind: RiskKind): void;
}

interface Check {
  text: string;
  /** When the text was first seen so, by `performance.now()`. */
  since: number;
  key: string | null;
  askedAt: number;
  isAnswered: boolean;
  advice: readonly DraftAdvice[];
}

/** A pause in typing; a line that comes and goes with every word would be in the way. */
const REST_MS = 600;
/** The background may have ended with the question. */
const ASK_AGAIN_MS = 3_000;

export function createDraftChecks({ getPlan, ask, onAdvice, lookLater }: CheckSettings): DraftChecks {
  const checks = new WeakMap<Editor, Check>();
  const waiting = new Map<string, Check>();

  onAdvice(({ key, advice }) => {
    const check = waiting.get(key);
    waiting.delete(key);
    // An answer about an earlier wording is out of date, and the next one is on its way.
    if (!check || check.key !== key) return;
    check.isAnswered = true;
    check.advice = advice;
    lookLater(0);
  });

  function checkOf(editor: Editor): Check {
    const known = checks.get(editor);
    if (known) return known;
    const check: Check = { text: '', since: 0, key: null, askedAt: 0, isAnswered: false, advice: [] };
    checks.set(editor, check);
    return check;
  }

  function askAbout(check: Check, parent: ParentSeen | null): void {
    if (check.key !== null) waiting.delete(check.key);
    check.key = crypto.randomUUID();
    check.askedAt = performance.now();
    waiting.set(check.key, check);
    const replyingTo = parent && { author: parent.author, text: parent.text };
    ask({ type: 'draft', key: check.key, text: check.text, replyingTo });
  }

  return {
    adviceOn(editor, text, parent) {
      const check = checkOf(editor);
      const now = performance.now();
      if (text !== check.text) {
        Object.assign(check, { text, since: now, key: null, isAnswered: false });
        lookLater(REST_MS);
      }
      if (!getPlan()?.isChecking || text.trim() === '') {
        check.advice = [];
        return [];
      }
      const isDue = check.key === null ? now - check.since >= REST_MS : now - check.askedAt >= ASK_AGAIN_MS;
      if (isDue && !check.isAnswered) askAbout(check, parent);
      return check.advice;
    },
    mute(editor, kind) {
      const check = checkOf(editor);
      check.advice = check.advice.filter((one) => one.kind !== kind);
      ask({ type: 'mute-risk', kind });
      lookLater(0);
    },
  };
}
