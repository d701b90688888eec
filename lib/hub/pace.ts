/** So much work (ms) may be done in a row without a pause. */
const BURST = 120;
/** Of each millisecond without work so much is allowed for work to come: no more than a third of a long time. */
const EARNED = 0.5;
/** Nothing waits longer than this (ms), however long the work takes. */
const LONGEST_WAIT = 150;

/**
 * Does one piece of work again and again as it is asked for: at once as long as little was done lately, so that a new
 * question does not wait, and under a lasting load with pauses of twice what the work costs.
 */
export class Pace {
  readonly #work: () => Promise<void>;
  readonly #firstWait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #isAskedAgain = false;
  /** Work that may be done at once (ms), less than 0 after too much of it; null before the first work. */
  #allowed: number | null = null;
  /** When `#allowed` was true (ms, of the page's own clock). */
  #at = 0;

  /** @param firstWait milliseconds that the first work waits for others to ask for it too. */
  constructor(work: () => Promise<void>, firstWait = 0) {
    this.#work = work;
    this.#firstWait = firstWait;
  }

  /** Asks for the work. What is asked while it is being done is done once more afterwards. */
  soon(): void {
    if (this.#running) this.#isAskedAgain = true;
    else this.#timer ??= setTimeout(() => this.#run(), this.#wait());
  }

  /** Resolves when nothing that was asked for is left to do. */
  async settled(): Promise<void> {
    while (this.#timer !== undefined || this.#running) {
      await this.#running;
      if (this.#timer !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  #wait(): number {
    if (this.#allowed === null) return this.#firstWait;
    this.#earn();
    return Math.min(LONGEST_WAIT, Math.max(0, -this.#allowed / EARNED));
  }

  #run(): void {
    this.#timer = undefined;
    this.#isAskedAgain = false;
    this.#running = this.#workOnce();
  }

  #earn(): void {
    const now = performance.now();
    this.#allowed = Math.min(BURST, (this.#allowed ?? BURST) + EARNED * (now - this.#at));
    this.#at = now;
  }

  async #workOnce(): Promise<void> {
    const begun = performance.now();
    if (this.#allowed !== null) this.#earn();
    try {
      await this.#work();
    } catch {
      // What failed is tried again with the next message.
    }
    const end = performance.now();
    this.#allowed = (this.#allowed ?? BURST) - (end - begun);
    this.#at = end;
    this.#running = null;
    if (this.#isAskedAgain) this.soon();
  }
}
