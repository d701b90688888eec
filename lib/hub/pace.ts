/** Work is done at most this seldom (ms), however long it takes. */
const LONGEST_GAP = 150;
/** The pause after a piece of work, in its own lengths: no more than a third of the time is spent on it. */
const PAUSE = 2;

/**
 * Does one piece of work again and again as it is asked for: at once after a quiet time, so that a new question does
 * not wait, and in a burst with pauses that grow with what the work costs.
 */
export class Pace {
  readonly #work: () => Promise<void>;
  readonly #firstWait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #isAskedAgain = false;
  /** Before this (ms, of the page's own clock) no new work begins; null before the first. */
  #notBefore: number | null = null;

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
    if (this.#notBefore === null) return this.#firstWait;
    return Math.max(0, this.#notBefore - performance.now());
  }

  #run(): void {
    this.#timer = undefined;
    this.#isAskedAgain = false;
    this.#running = this.#workOnce();
  }

  async #workOnce(): Promise<void> {
    const begun = performance.now();
    try {
      await this.#work();
    } catch {
      // What failed is tried again with the next message.
    }
    const end = performance.now();
    this.#notBefore = end + Math.min(LONGEST_GAP, PAUSE * (end - begun));
    this.#running = null;
    if (this.#isAskedAgain) this.soon();
  }
}
