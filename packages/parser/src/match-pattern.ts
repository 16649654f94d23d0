import { isMark, type Token } from './token.ts';
import { isSlot, type Pattern, type Slot } from './pattern.ts';

/** The words that fill a slot: tokens `from` up to `to`, which is not among them. */
export interface Filling {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
}

/** One way in which a sentence fits a pattern. */
export interface Match {
  readonly pattern: Pattern;
  /** In the pattern's order. */
  readonly fillings: readonly Filling[];
  /** The slot that the sentence leaves out, and the words that stand before it in the pattern and were left out, too. */
  readonly lacking: { readonly slot: Slot; readonly at: number; readonly join: string } | null;
  /** How many tokens were words of the pattern. */
  readonly literals: number;
}

/** More ways than any sentence has; beyond it, somebody repeats a word for fun. */
const mostMatches = 60;

/**
 * All ways in which the tokens up to `end` fit a pattern.
 *
 * @param lenient one slot may be left out
 */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  end: number,
  lenient: boolean,
): readonly Match[] {
  const matches: Match[] = [];

  const walk = (
    element: number,
    at: number,
    fillings: readonly Filling[],
    lacking: Match['lacking'],
    literals: number,
  ): void => {
    if (matches.length >= mostMatches) return;
    const wanted = pattern.elements[element];
    if (wanted === undefined) {
      if (at === end && (lacking !== null) === lenient)
        matches.push({ pattern, fillings, lacking, literals });
      return;
    }
    if (!isSlot(wanted)) {
      if (at < end && wanted.includes(tokens[at]?.key ?? ''))
        walk(element + 1, at + 1, fillings, lacking, literals + 1);
      else if (at === end && lenient && lacking === null && element > 0)
        lackTail(element, at, fillings, literals);
      return;
    }
    const next = pattern.elements[element + 1];
    if (next === undefined && at < end) {
      walk(element + 1, end, [...fillings, { slot: wanted, from: at, to: end }], lacking, literals);
    } else {
      for (let to = at + 1; to <= end; to += 1) {
        if (isSlot(next) || (to < end ? next?.includes(tokens[to]?.key ?? '') : lenient)) {
          walk(element + 1, to, [...fillings, { slot: wanted, from: at, to }], lacking, literals);
        }
      }
    }
    if (lenient && lacking === null && wanted.kind !== 'holder') {
      walk(element + 1, at, fillings, { slot: wanted, at, join: '' }, literals);
    }
  };

  // The sentence ends before the pattern does: `unlock the door` for `unlock <thing> with <with>`.
  const lackTail = (element: number, at: number, fillings: readonly Filling[], literals: number): void => {
    const tail = pattern.elements.slice(element);
    const slots = tail.filter(isSlot);
    const [slot] = slots;
    if (slot === undefined || slots.length > 1 || slot.kind === 'holder' || tail.at(-1) !== slot) return;
    const join = tail.flatMap((part) => (isSlot(part) ? [] : (part[0] ?? []))).join(' ');
    matches.push({ pattern, fillings, lacking: { slot, at, join }, literals });
  };

  walk(0, 0, [], null, 0);
  return matches.filter(({ fillings }) => fillings.every(({ from, to }) => !isBare(tokens, from, to)));
}

function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isMark(tokens[index]?.key ?? '')) return false;
  return true;
}
