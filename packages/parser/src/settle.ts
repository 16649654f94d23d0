import { fail, type Failure } from './failure.ts';
import { narrowByHolder } from './holder.ts';
import type { Match } from './match-pattern.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { pick } from './pick.ts';
import { preferred } from './preference.ts';
import { reading } from './reading.ts';
import type { Draft, Setting } from './setting.ts';
import type { OpenWords, SlotValue } from './slot-value.ts';
import type { Token } from './token.ts';

/** Commands with nothing left to choose, or a choice between things that only the player can make. */
export type Settled =
  | {
      readonly kind: 'ready';
      readonly drafts: readonly Draft[];
      readonly words: string;
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'where'; readonly open: OpenWords }
  | {
      readonly kind: 'which';
      readonly phrase: NounPhrase;
      readonly options: readonly string[];
      readonly several: boolean;
    }
  | Failure;

/** What a phrase that could have meant several things was taken for. */
export interface Choice {
  readonly phrase: NounPhrase;
  readonly id: string;
}

/** Asking the rules about every pair of many things would take too long; these are enough to tell them apart. */
const mostTrials = 128;
/** More commands than a line should ever give. */
const mostCommands = 100;

/** Chooses among the candidates of every slot: what the rules allow, then what the slot prefers. */
export function settle(
  match: Match,
  values: readonly SlotValue[],
  setting: Setting,
  tokens: readonly Token[],
): Settled {
  const { verb } = match.pattern;
  const narrowed = narrowByHolder(values, setting);
  if ('reason' in narrowed) return narrowed;
  const plain: Record<string, unknown> = {};
  const options = new Map<string, readonly string[]>();
  for (const value of narrowed) {
    if (value.slot.field === '') continue;
    if ('value' in value) {
      if (value.open) return { kind: 'where', open: value.open };
      plain[value.slot.field] = value.value;
    } else options.set(value.slot.field, value.nouns.phrases[0]?.candidates ?? []);
  }
  let trials = 0;
  const works = (fields: Draft): boolean => {
    trials += 1;
    if (trials > mostTrials) return false;
    const command = setting.complete({ verb, ...fields });
    return command !== undefined && setting.isDone(command);
  };
  const worksAs = (field: string, id: string): boolean => {
    const others = [...options].filter(([other]) => other !== field);
    return product(others).some((fields) => works({ ...plain, ...fields, [field]: id }));
  };

  const choices: Choice[] = [];
  const picks: string[][] = [];
  for (const value of narrowed) {
    const ids: string[] = [];
    picks.push(ids);
    if ('value' in value) continue;
    const { slot, nouns } = value;
    const fits = (id: string): boolean => slot.field !== '' && worksAs(slot.field, id);
    for (const phrase of nouns.phrases) {
      const candidates = phrase.candidates.filter((id) => !nouns.except.has(id));
      const picked = pick({ ...phrase, candidates }, slot, ids, fits, setting);
      if ('reason' in picked) {
        const [first] = preferred(candidates, slot, setting, true);
        if (options.size < 2 || first === undefined) return picked;
        // The other thing may be in the way: trying it with one lets the world say that the box is closed.
        ids.push(first);
        continue;
      }
      if (picked.open) return { kind: 'which', phrase, options: picked.ids, several: slot.several };
      const [id] = picked.ids;
      if (picked.decided && id !== undefined) choices.push({ phrase, id });
      ids.push(...picked.ids);
    }
    if (ids.length === 0) return fail('nothing-fits', value.nouns.phrases[0]?.from ?? 0);
    // What was chosen here decides what fits the other slots.
    if (slot.field !== '') options.set(slot.field, ids);
  }
  const chosen = narrowed.flatMap((value, index): [string, readonly string[]][] =>
    'value' in value || value.slot.field === '' ? [] : [[value.slot.field, [...new Set(picks[index])]]],
  );
  return {
    kind: 'ready',
    drafts: product(chosen)
      .slice(0, mostCommands)
      .map((fields) => ({ verb, ...plain, ...fields })),
    choices,
    words: reading(match, narrowed, picks, setting, tokens),
  };
}

function product(options: readonly (readonly [string, readonly string[]])[]): readonly Draft[] {
  return options.reduce<readonly Draft[]>(
    (rows, [field, ids]) =>
      rows.flatMap((row) => ids.slice(0, mostCommands).map((id) => ({ ...row, [field]: id }))),
    [{}],
  );
}
