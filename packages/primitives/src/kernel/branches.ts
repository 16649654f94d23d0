import type { Context } from '../context/context.ts';
import type { Frame } from '../context/frame.ts';
import { linkAt } from './branch-links.ts';
import { Fan } from './fan.ts';
import type { Link } from './link.ts';
import { perform } from './perform.ts';

/** Several steps that are given one input, side by side. */
export class Branches extends Fan {
  readonly #links: readonly Link[];
  readonly #input: unknown;

  constructor(around: Context, links: readonly Link[], input: unknown, limit: number) {
    super(around, links.length, limit);
    this.#links = links;
    this.#input = input;
  }

  begin(at: number, frame: Frame): unknown {
    const link = linkAt(this.#links, at);
    return perform(link, this.#input, this.enter(at, link, 1, frame));
  }

  protected placeOf({ link }: Context): number {
    return this.#links.findIndex((one) => one === link);
  }
}
