import { knownPlaces, towards } from './known-place.ts';
import { matchChoice } from './choices.ts';
import { determiners } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import type { Filling } from './match-pattern.ts';
import type { NounList, NounReader } from './noun-list.ts';
import { numberOf } from './number-words.ts';
import { isNounSlot, type Slot } from './pattern.ts';
import type { Setting } from './setting.ts';
import { type Token, wordsOf } from './token.ts';
import { wayTo } from './way-to.ts';

/** What the words in a slot mean: things and people, or a plain value with the words for it. */
export type SlotValue =
  | { readonly slot: Slot; readonly nouns: NounList; readonly cost: number }
  | {
      readonly slot: Slot;
      readonly value: unknown;
      readonly words: string;
      readonly cost: number;
      /** Everything that the words would do for, where that is more than one. */
      readonly open?: OpenWords;
    };

/** Words of a sentence that only the player can say what they mean by. */
export interface OpenWords {
  readonly options: readonly string[];
  readonly from: number;
  readonly to: number;
}

export function readSlot(
  { slot, from, to }: Filling,
  tokens: readonly Token[],
  nouns: NounReader,
  setting: Setting,
): SlotValue | Failure {
  if (isNounSlot(slot)) {
    const list = nouns.list(from, to, slot);
    return isFailure(list) ? list : { slot, nouns: list, cost: list.cost };
  }
  const words = tokens.slice(from, to);
  const keys = words.map(({ key }) => key);
  switch (slot.kind) {
    case 'direction': {
      const direction = wayTo(from, to, tokens, nouns, setting);
      if (direction === undefined) return fail('no-sense', from);
      return { slot, value: direction, words: direction, cost: 0 };
    }
    case 'place': {
      const [place, ...others] = knownPlaces(keys, setting);
      if (place === undefined) return noPlace(from, tokens, keys);
      const said = towards.has(keys[0] ?? '') ? `to ${place.words}` : place.words;
      const value = { slot, value: place.id, words: said, cost: 1 };
      if (others.length === 0) return value;
      return { ...value, open: { options: [place, ...others].map((one) => one.words), from, to } };
    }
    case 'number': {
      const number = numberOf(keys);
      return number === undefined
        ? fail('no-sense', from)
        : { slot, value: number, words: String(number), cost: 0 };
    }
    case 'choice': {
      const choice = matchChoice(words, setting.choices());
      if (choice === undefined) return fail('nobody-to-answer', from);
      return { slot, value: Reflect.get(choice.command, slot.field), words: choice.words, cost: 0 };
    }
    default: {
      const start = words.findIndex(({ key }) => !determiners.has(key));
      const topic = wordsOf(words.slice(Math.max(0, start)), setting.theName);
      return { slot, value: topic, words: topic, cost: 3 };
    }
  }
}

/** Whoever says where *to* means a place; anything else that does not fit may have been meant otherwise. */
function noPlace(from: number, tokens: readonly Token[], keys: readonly string[]): Failure {
  const name = keys.findIndex((key) => !towards.has(key) && !determiners.has(key));
  const isPlace =
    name >= 0 && placed.has((towards.has(keys[0] ?? '') ? keys[0] : tokens[from - 1]?.key) ?? '');
  return isPlace ? fail('unknown-place', from + name) : fail('no-sense', from);
}

/** What comes after them can be nothing but a place. */
const placed: ReadonlySet<string> = new Set([...towards, 'visit']);
