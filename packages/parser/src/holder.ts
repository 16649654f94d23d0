import { fail, type Failure } from './failure.ts';
import { isInside } from './inside.ts';
import type { Setting } from './setting.ts';
import type { SlotValue } from './slot-value.ts';

/** `from the box` leaves only what is in the box. */
export function narrowByHolder(
  values: readonly SlotValue[],
  setting: Setting,
): readonly SlotValue[] | Failure {
  const holder = values.find(({ slot }) => slot.kind === 'holder');
  if (holder === undefined || 'value' in holder) return values;
  const holders = holder.nouns.phrases.flatMap(({ candidates }) => candidates);
  let failure: Failure | undefined;
  const narrowed = values.map((value): SlotValue => {
    if (value === holder || 'value' in value) return value;
    const phrases = value.nouns.phrases.map((phrase) => {
      const candidates = phrase.candidates.filter((id) => holders.some((one) => isInside(setting, id, one)));
      if (candidates.length === 0) {
        failure ??= phrase.unnamed
          ? fail('nothing-fits', phrase.from)
          : fail('not-within', phrase.from, phrase.candidates[0] ?? '', holders[0] ?? '');
      }
      return { ...phrase, candidates };
    });
    return { ...value, nouns: { ...value.nouns, phrases } };
  });
  return failure ?? narrowed;
}
