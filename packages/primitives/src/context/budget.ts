import { BudgetError } from '../errors/budget-error.ts';
import { SetupError } from '../errors/setup-error.ts';

/** What a run may spend. What is not named is not limited. */
export interface Allowance {
  /** Tokens of language models. */
  readonly tokens?: number;
  /** Money, in the currency the caller thinks in. */
  readonly money?: number;
}

/** An account of what is spent. An account inside another counts in both. */
export class Budget {
  readonly #around: Budget | null;
  readonly #allowance: Allowance;
  #tokens = 0;
  #money = 0;

  /** @throws SetupError `primitives/setting` for an allowance that is no number */
  constructor(allowance: Allowance = {}, around: Budget | null = null) {
    readAmounts('A budget', allowance);
    this.#allowance = allowance;
    this.#around = around;
  }

  /** What was spent so far, also by work that failed. */
  get spent(): Required<Allowance> {
    return { tokens: this.#tokens, money: this.#money };
  }

  /** What is left here and in every account around it; `Infinity` where nothing is limited. */
  get left(): Required<Allowance> {
    const around = this.#around?.left ?? { tokens: Infinity, money: Infinity };
    return {
      tokens: Math.min(around.tokens, (this.#allowance.tokens ?? Infinity) - this.#tokens),
      money: Math.min(around.money, (this.#allowance.money ?? Infinity) - this.#money),
    };
  }

  /**
   * Asks before something is spent.
   *
   * @throws BudgetError `primitives/budget` when it would be more than is left. SetupError `primitives/setting` for what
   * is no number
   */
  check(wanted: Allowance): void {
    readAmounts('What is wanted of a budget', wanted);
    const { left } = this;
    if ((wanted.tokens ?? 0) > left.tokens) throw new BudgetError('tokens', wanted.tokens ?? 0, left.tokens);
    if ((wanted.money ?? 0) > left.money) throw new BudgetError('money', wanted.money ?? 0, left.money);
  }

  /**
   * Writes down what was spent: all of it, even where it was more than allowed.
   *
   * @throws SetupError `primitives/setting` for what is no number, after which nothing would be limited any more
   */
  spend({ tokens = 0, money = 0 }: Allowance): void {
    readAmounts('What is spent of a budget', { tokens, money });
    this.#tokens += tokens;
    this.#money += money;
    this.#around?.spend({ tokens, money });
  }
}

function readAmounts(what: string, { tokens = 0, money = 0 }: Allowance): void {
  for (const [of, amount] of [
    ['tokens', tokens],
    ['money', money],
  ] as const) {
    if (!Number.isNaN(amount)) continue;
    throw new SetupError('primitives/setting', `${what} is NaN of ${of}; it has to be a number.`);
  }
}
