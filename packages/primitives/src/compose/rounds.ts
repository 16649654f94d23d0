import type { Context } from '../context/context.ts';
import { BoundError } from '../errors/bound-error.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
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
  const { most, isDone } = loop;
  const { lane, frame } = context;
  return new Promise((resolve, reject) => {
    let round = 0;
    const begin = (value: unknown): unknown => {
      round += 1;
      context.checkpoint();
      // No round holds on to the one before, or a long loop would keep them all.
      return perform(link, value, context.enter(link, null, lane, frame, round));
    };
    const bounded = (isOver: boolean): boolean => {
      if (isOver || round < most) return isOver;
      throw new BoundError(context.path, most);
    };
    const isOver = (value: unknown): boolean | PromiseLike<boolean> => {
      if (isDone === null) return round === most;
      const answer = isDone(value, context);
      return typeof answer === 'boolean' ? bounded(answer) : Promise.resolve(answer).then(bounded);
    };
    const goOn = (output: unknown): void => {
      let given = output;
      try {
        while (!isPromiseLike(given)) {
          const over = isOver(given);
          if (over === true) return resolve(given);
          if (over !== false) return ask(over, given);
          given = begin(given);
        }
        (given instanceof Promise ? given : Promise.resolve(given)).then(goOn, reject);
      } catch (error) {
        reject(error);
      }
    };
    const ask = (over: PromiseLike<boolean>, value: unknown): void => {
      const answered = (is: boolean): void => (is ? resolve(value) : goOn(begin(value)));
      Promise.resolve(over).then(answered).catch(reject);
    };
    goOn(begin(input));
  });
}
