import { knownPlace } from './known-place.ts';
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
  | { readonly slot: Slot; readonly value: unknown; readonly words: string; readonly cost: number };

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
      const place = knownPlace(keys, setting);
      if (place === undefined) return fail('no-sense', from);
      return { slot, value: place.id, words: place.words, cost: 1 };
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
