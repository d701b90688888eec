/** Lets a reading be paused and go on. Open at first. */
export class PauseGate {
  #going: Promise<void> | null = null;
  #open: () => void = () => {};

  /** Whoever waits at the gate waits from now on. */
  pause(): void {
    this.#going ??= new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  /** Lets all go on. */
  resume(): void {
    this.#open();
    this.#going = null;
  }

  /** Resolves at once while the gate is open, else when it is opened or the signal aborts. */
  readonly whenGoing = async (signal?: AbortSignal): Promise<void> => {
    if (!this.#going || signal?.aborted) return;
    const aborted = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([this.#going, aborted]);
  };
}
