import { fail, type Failure } from './failure.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Slot } from './pattern.ts';
import { distinct, outermost, preferred, unworn } from './preference.ts';
import type { Setting } from './setting.ts';

/** What one phrase in a slot comes to. */
interface Picked {
  readonly ids: readonly string[];
  /** Only the player can choose among them. */
  readonly open: boolean;
  /** It could have meant something else, too. */
  readonly decided: boolean;
}

/**
 * Chooses what a phrase means.
 *
 * @param taken what the same slot holds already: `a coin and a coin` are two coins
 * @param fits whether the rules would carry the command out with it
 */
export function pick(
  phrase: NounPhrase,
  slot: Slot,
  taken: readonly string[],
  fits: (id: string) => boolean,
  setting: Setting,
): Picked | Failure {
  const fresh = phrase.candidates.filter((id) => !taken.includes(id));
  const ids = fresh.length > 0 ? fresh : phrase.candidates;
  if (phrase.mode === 'each') return { ids, open: false, decided: false };
  if (phrase.mode === 'all' && (slot.several || phrase.unnamed))
    return pickAll({ ...phrase, candidates: ids }, slot, fits, setting);
  if (ids.length === 1) return { ids, open: false, decided: false };
  const allowed = ids.filter(fits);
  const likely = allowed.length > 0 ? allowed : ids;
  if (phrase.mode === 'likely') return { ids: likely.slice(0, 1), open: false, decided: true };
  const left = distinct(bestNamed(preferred(likely, slot, setting, false), phrase), setting);
  const open = left.length > 1 && phrase.mode !== 'first';
  return { ids: open ? left : left.slice(0, 1), open, decided: !open };
}

/** A name says more than a word beside it. */
function bestNamed(ids: readonly string[], { byName = [] }: NounPhrase): readonly string[] {
  const named = ids.filter((id) => byName.includes(id));
  return named.length > 0 ? named : ids;
}

function pickAll(
  phrase: NounPhrase,
  slot: Slot,
  fits: (id: string) => boolean,
  setting: Setting,
): Picked | Failure {
  const { candidates, unnamed, count } = phrase;
  const allowed = preferred(candidates, slot, setting, unnamed).filter((id) => slot.field === '' || fits(id));
  if (allowed.length === 0 && unnamed) return fail('nothing-fits', phrase.from);
  const chosen = unnamed ? outermost(unworn(allowed, setting), setting) : allowed;
  // Named and not allowed: the attempt is made, so that the world says why not.
  return { ids: (chosen.length > 0 ? chosen : candidates).slice(0, count), open: false, decided: false };
}
