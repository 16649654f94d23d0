import { inSeries, locationOf } from '@lamplight/world';
import { fail, type Failure } from './failure.ts';
import type { Match } from './match-pattern.ts';
import { isInside, type NounPhrase } from './noun-phrase.ts';
import { isSlot, type Slot } from './pattern.ts';
import type { Draft, Setting } from './setting.ts';
import type { SlotValue } from './slot-value.ts';
import type { Token } from './token.ts';

/** Commands with nothing left to choose, or a choice between things that only the player can make. */
export type Settled =
  | {
      readonly kind: 'ready';
      readonly drafts: readonly Draft[];
      readonly words: string;
      readonly choices: readonly Choice[];
    }
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
const mostTrials = 64;
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
    if ('value' in value) plain[value.slot.field] = value.value;
    else options.set(value.slot.field, value.nouns.phrases[0]?.candidates ?? []);
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
    const { slot } = value;
    for (const phrase of value.nouns.phrases) {
      const spared = phrase.candidates.filter((id) => !value.nouns.except.has(id));
      if (phrase.mode === 'each' || (spared.length === 1 && phrase.mode !== 'all')) ids.push(...spared);
      else if (phrase.mode === 'all' && (slot.several || phrase.unnamed)) {
        const allowed = preferred(spared, slot, setting, phrase.unnamed).filter(
          (id) => slot.field === '' || worksAs(slot.field, id),
        );
        if (allowed.length === 0 && phrase.unnamed) return fail('nothing-fits', phrase.from);
        const chosen = allowed.length > 0 ? allowed : spared;
        ids.push(
          ...(phrase.unnamed ? outermost(unworn(chosen, setting), setting) : chosen).slice(0, phrase.count),
        );
      } else {
        const allowed = slot.field === '' ? [] : spared.filter((id) => worksAs(slot.field, id));
        const left = distinct(
          preferred(allowed.length > 0 ? allowed : spared, slot, setting, false),
          setting,
        );
        if (left.length > 1 && phrase.mode !== 'first') {
          return { kind: 'which', phrase, options: left, several: slot.several };
        }
        const [id] = left;
        if (id !== undefined) choices.push({ phrase, id });
        ids.push(...left.slice(0, 1));
      }
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

/** `from the box` leaves only what is in the box. */
function narrowByHolder(values: readonly SlotValue[], setting: Setting): readonly SlotValue[] | Failure {
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

function product(options: readonly (readonly [string, readonly string[]])[]): readonly Draft[] {
  return options.reduce<readonly Draft[]>(
    (rows, [field, ids]) =>
      rows.flatMap((row) => ids.slice(0, mostCommands).map((id) => ({ ...row, [field]: id }))),
    [{}],
  );
}

function preferred(
  ids: readonly string[],
  { kind }: Slot,
  setting: Setting,
  strictly: boolean,
): readonly string[] {
  const wanted = ids.filter((id) =>
    kind === 'held' ? setting.isHeld(id) : kind !== 'here' || !setting.isHeld(id),
  );
  const liked = wanted.length > 0 || strictly ? wanted : ids;
  const plain = liked.filter((id) => setting.now.story.things[id]?.scenery !== true);
  return plain.length > 0 ? plain : liked;
}

/** Things that nobody could tell apart by name count as one. */
function distinct(ids: readonly string[], setting: Setting): readonly string[] {
  const names = new Set<string>();
  return ids.filter((id) => {
    const name = setting.theName(id);
    return !names.has(name) && names.add(name);
  });
}

/** What is inside of something else that is meant goes along with it. */
function outermost(ids: readonly string[], setting: Setting): readonly string[] {
  return ids.filter((id) => !ids.some((other) => isInside(setting, id, other)));
}

/** Nobody undresses to drop everything; where only clothes fit, they are meant. */
function unworn(ids: readonly string[], { now }: Setting): readonly string[] {
  const others = ids.filter((id) => locationOf(now, id).kind !== 'worn');
  return others.length > 0 ? others : ids;
}

/** The words of the pattern, as the player chose them, with the full names of what was meant. */
function reading(
  { pattern, fillings }: Match,
  values: readonly SlotValue[],
  picks: readonly (readonly string[])[],
  setting: Setting,
  tokens: readonly Token[],
): string {
  let at = 0;
  const words = pattern.elements.map((element) => {
    if (!isSlot(element)) {
      const typed = tokens[at]?.key ?? '';
      at += 1;
      return typed.length > 1 && element.includes(typed) ? typed : (element[0] ?? '');
    }
    const index = fillings.findIndex(({ slot }) => slot === element);
    const value = values[index];
    at = fillings[index]?.to ?? at;
    if (value === undefined) return '';
    if ('value' in value) return value.words;
    return inSeries([...new Set(picks[index])].map((id) => setting.theName(id)));
  });
  return words.filter((word) => word !== '').join(' ');
}
