/** What was learned of a tier, as JSON. Counts fade with time, so they are no whole numbers. */
export interface Learned {
  readonly runs: number;
  readonly failures: number;
  /** How many runs were timed. */
  readonly timed: number;
  /** Milliseconds that those took together. */
  readonly time: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
}

/** No more than so many outcomes count, so that what changes fast is learned fast. */
const window = 50;

/** How a tier has done lately: what happened long ago or many runs ago counts less and less. */
export class TierRecord {
  #runs: number;
  #failures: number;
  #timed: number;
  #time: number;
  #at: number;
  readonly #halfLife: number;

  /** @param halfLife milliseconds after which an outcome counts half */
  constructor(halfLife: number, learned: Learned = { runs: 0, failures: 0, timed: 0, time: 0, at: 0 }) {
    this.#halfLife = halfLife;
    this.#runs = learned.runs;
    this.#failures = learned.failures;
    this.#timed = learned.timed;
    this.#time = learned.time;
    this.#at = learned.at;
  }

  get learned(): Learned {
    return {
      runs: this.#runs,
      failures: this.#failures,
      timed: this.#timed,
      time: this.#time,
      at: this.#at,
    };
  }

  get runs(): number {
    return this.#runs;
  }

  /** From 0 to 1, where 1 is never failing. It is taken for granted as if one run had succeeded. */
  get health(): number {
    return 1 - this.#failures / (this.#runs + 1);
  }

  /** Milliseconds that a run took; `null` before any was timed. */
  get measured(): number | null {
    return this.#timed > 0 ? this.#time / this.#timed : null;
  }

  /** Milliseconds that a run is likely to take, where a guess counts as much as one run. */
  latency(guess: number | null): number | null {
    return guess === null ? this.measured : (this.#time + guess) / (this.#timed + 1);
  }

  /** Lets everything count less that happened before. */
  fade(now: number): void {
    const passed = now - this.#at;
    if (passed <= 0) return;
    this.#weigh(0.5 ** (passed / this.#halfLife));
    this.#at = now;
  }

  succeeded(milliseconds: number, now: number): void {
    this.fade(now);
    this.#runs += 1;
    this.#took(milliseconds);
  }

  failed(now: number): void {
    this.fade(now);
    this.#runs += 1;
    this.#failures += 1;
    this.#limit();
  }

  /** A run that nobody wanted to wait for any longer; it would have taken at least so long. */
  wasLeft(milliseconds: number, now: number): void {
    this.fade(now);
    if (milliseconds > (this.measured ?? 0)) this.#took(milliseconds);
  }

  #took(milliseconds: number): void {
    this.#timed += 1;
    this.#time += milliseconds;
    this.#limit();
  }

  #limit(): void {
    const most = Math.max(this.#runs, this.#timed);
    if (most > window) this.#weigh(window / most);
  }

  #weigh(factor: number): void {
    this.#runs *= factor;
    this.#failures *= factor;
    this.#timed *= factor;
    this.#time *= factor;
  }
}
