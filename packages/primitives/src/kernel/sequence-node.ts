import type { Context } from '../context/context.ts';
import { asPromise } from './as-promise.ts';
import type { Link } from './link.ts';
import { placed } from './links-of.ts';
import { perform } from './perform.ts';
import type { StepNode } from './step-node.ts';

/** One step after another. */
export function sequenceNode(nodes: readonly StepNode[], name = 'sequence'): StepNode {
  const links = placed(nodes);
  const execute = (input: unknown, context: Context): Promise<unknown> => inTurn(links, input, context);
  return { kind: 'sequence', name, links, settings: {}, execute };
}

function inTurn(links: readonly Link[], input: unknown, context: Context): Promise<unknown> {
  return new Promise((resolve, reject) => {
    new Turns(links, context, resolve, reject).goOn(input);
  });
}

/**
 * A chain under way. Driven by callbacks and not by `await`, which would cost a sixth more; and a class, since closures
 * made for every chain would look up what is imported again for every step.
 */
class Turns {
  readonly #links: readonly Link[];
  readonly #context: Context;
  readonly #resolve: (value: unknown) => void;
  readonly #reject: (error: unknown) => void;
  readonly #goOn = (value: unknown): void => this.goOn(value);
  #before: Context | null = null;
  #at = 0;

  constructor(
    links: readonly Link[],
    context: Context,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.#links = links;
    this.#context = context;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Does the next step, and those after it until one has to be waited for. */
  goOn(value: unknown): void {
    try {
      let given = value;
      for (let link = this.#links[this.#at]; link !== undefined; link = this.#links[this.#at]) {
        this.#at += 1;
        given = this.once(link, given);
        const promise = asPromise(given);
        if (promise !== null) {
          promise.then(this.#goOn, this.#reject);
          return;
        }
      }
      this.#resolve(given);
    } catch (error) {
      this.#reject(error);
    }
  }

  once(link: Link, value: unknown): unknown {
    const context = this.#context;
    context.checkpoint();
    this.#before = context.enter(link, this.#before);
    return perform(link, value, this.#before);
  }
}
