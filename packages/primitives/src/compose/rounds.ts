import type { Context } from '../context/context.ts';
import { BoundError } from '../errors/bound-error.ts';
import { asPromise } from '../kernel/as-promise.ts';
import type { Link } from '../kernel/link.ts';
import { perform } from '../kernel/perform.ts';
import type { Condition } from './condition.ts';

/** When a loop ends. */
export interface Loop {
  /** How many rounds there may be. */
  readonly most: number;
  /** Asked after every round; without it there are as many rounds as there may be. */
  readonly isDone: Condition<unknown> | null;
}

/**
 * Does a step again and again, each time with what it gave before. Driven by callbacks and not by `await`, which would
 * cost a quarter more.
 */
export function rounds(link: Link, input: unknown, context: Context, loop: Loop): Promise<unknown> {
  return new Promise((resolve, reject) => {
    new Rounds(link, context, loop, resolve, reject).begin(input);
  });
}

/**
 * A loop under way. A class, since closures made for every loop would look up what is imported again in every round,
 * which costs a tenth of it.
 */
class Rounds {
  readonly #link: Link;
  readonly #context: Context;
  readonly #loop: Loop;
  readonly #resolve: (value: unknown) => void;
  readonly #reject: (error: unknown) => void;
  readonly #goOn = (value: unknown): void => this.goOn(value);
  #round = 0;

  constructor(
    link: Link,
    context: Context,
    loop: Loop,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.#link = link;
    this.#context = context;
    this.#loop = loop;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Does a round, and those after it until one has to be waited for. */
  begin(value: unknown): void {
    for (let given = this.once(value); ; given = this.once(given)) {
      const promise = asPromise(given);
      if (promise !== null) {
        promise.then(this.#goOn, this.#reject);
        return;
      }
      const over = this.areOver(given);
      if (over !== false) return this.end(over, given);
    }
  }

  goOn(value: unknown): void {
    try {
      const over = this.areOver(value);
      if (over === false) this.begin(value);
      else this.end(over, value);
    } catch (error) {
      this.#reject(error);
    }
  }

  once(value: unknown): unknown {
    const context = this.#context;
    this.#round += 1;
    context.checkpoint();
    // No round holds on to the one before, or a long loop would keep them all.
    const inner = context.enter(this.#link, null, context.lane, context.frame, this.#round);
    return perform(this.#link, value, inner);
  }

  areOver(value: unknown): boolean | PromiseLike<boolean> {
    const { isDone } = this.#loop;
    if (isDone === null) return this.#round === this.#loop.most;
    const answer = isDone(value, this.#context);
    if (typeof answer === 'boolean') return this.bounded(answer);
    return Promise.resolve(answer).then((is) => this.bounded(is));
  }

  /** @throws BoundError */
  bounded(isOver: boolean): boolean {
    const { most } = this.#loop;
    if (isOver || this.#round < most) return isOver;
    throw new BoundError(this.#context.path, most);
  }

  end(over: true | PromiseLike<boolean>, value: unknown): void {
    if (over === true) return this.#resolve(value);
    const answered = (is: boolean): void => (is ? this.#resolve(value) : this.begin(value));
    Promise.resolve(over).then(answered).catch(this.#reject);
  }
}
