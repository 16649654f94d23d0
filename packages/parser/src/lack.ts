import { type Command, directions, inSeries } from '@lamplight/world';
import type { Candidate } from './clause.ts';
import { isSlot, type Slot } from './pattern.ts';
import type { Setting } from './setting.ts';
import { isFailure } from './failure.ts';
import { type Settled, settle } from './settle.ts';
import type { SlotValue } from './slot-value.ts';
import type { Token } from './token.ts';

/** A sentence with one thing missing: filled in, when only one thing fits, or to be asked for. */
export type Lack =
  | Extract<Settled, { kind: 'which' | 'where' }>
  | { readonly kind: 'filled'; readonly commands: readonly Command[]; readonly words: string }
  | {
      readonly kind: 'lack';
      readonly question: string;
      readonly options: readonly string[];
      /** Where the missing words belong, and what may stand in front of them. */
      readonly at: number;
      readonly joins: readonly string[];
    };

interface Fill {
  readonly command: Command;
  readonly words: string;
  readonly option: string;
}

/** Asking for more than this would be a list, and no question. */
const mostOptions = 6;

export function fillLack(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  setting: Setting,
): Lack | undefined {
  const likely = likeliest(candidates);
  const [first] = likely;
  const lacking = first?.match.lacking;
  if (first === undefined || !lacking) return undefined;
  const rest = settle(first.match, first.values, setting, tokens);
  if (!isFailure(rest) && rest.kind !== 'ready') return rest;
  const fills = likely.flatMap((candidate) => fillsOf(candidate, tokens, setting));
  const options = [...new Map(fills.map((fill) => [fill.option, fill])).values()];
  const [only] = fills;
  const sure = new Set(fills.map(({ command }) => JSON.stringify(command))).size === 1;
  if (only !== undefined && sure) return { kind: 'filled', commands: [only.command], words: only.words };
  return {
    kind: 'lack',
    question: questionFor(asUsual(first, candidates), lacking.slot, tokens, setting),
    options: plainFirst(options, setting)
      .slice(0, mostOptions)
      .map(({ option }) => option),
    at: lacking.at,
    joins: [...new Set(likely.map(({ match }) => match.lacking?.join ?? ''))],
  };
}

/** Parts of the scenery are named after everything else. */
function plainFirst(fills: readonly Fill[], { now, nouns, theName }: Setting): readonly Fill[] {
  const scenery = new Set(
    nouns.all.filter(({ id }) => now.story.things[id]?.scenery).map(({ id }) => theName(id)),
  );
  return fills.toSorted((a, b) => Number(scenery.has(a.option)) - Number(scenery.has(b.option)));
}

/** Those that leave out the fewest words, all at the same spot. */
function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ match, cost }: Candidate): number =>
    cost * 100 -
    match.literals * 2 +
    (match.lacking?.join === '' ? 0 : 1) +
    (match.lacking?.slot.kind === 'topic' ? 50 : 0);
  const [best] = [...candidates].sort((a, b) => rank(a) - rank(b));
  return candidates.filter(
    (one) =>
      best !== undefined && rank(one) === rank(best) && one.match.lacking?.at === best.match.lacking?.at,
  );
}

/** Every way to complete it that the rules would accept now. */
function fillsOf({ match, values }: Candidate, tokens: readonly Token[], setting: Setting): readonly Fill[] {
  const slot = match.lacking?.slot;
  if (slot === undefined) return [];
  const settled = settle(match, values, setting, tokens);
  if (isFailure(settled) || settled.kind !== 'ready' || settled.drafts.length !== 1) return [];
  const [base = {}] = settled.drafts;
  if (slot.field === '') return [];
  return fittingFor(slot, setting).flatMap(({ value, option }): Fill[] => {
    const draft = { ...base, [slot.field]: value };
    const command = setting.complete(draft);
    if (command === undefined || !setting.isDone(command)) return [];
    return [{ command, option, words: phraseWith(match, values, option, tokens, setting, base) }];
  });
}

function fittingFor(
  { kind }: Slot,
  setting: Setting,
): readonly { readonly value: string; readonly option: string }[] {
  if (kind === 'direction') return directions.map((direction) => ({ value: direction, option: direction }));
  if (kind === 'place' || kind === 'topic' || kind === 'number' || kind === 'choice') return [];
  const seen = setting.nouns.all.filter((noun) => {
    if (setting.standing(noun.id) !== 'seen') return false;
    if (kind === 'held' && !setting.isHeld(noun.id)) return false;
    return kind === 'entity' || noun.kind === (kind === 'person' ? 'person' : 'thing');
  });
  return seen.map(({ id }) => ({ value: id, option: setting.theName(id) }));
}

/** The line that the grammar gives first for what is missing: nobody knocks a door. */
function asUsual(best: Candidate, candidates: readonly Candidate[]): Candidate {
  const { pattern, lacking, fillings, literals } = best.match;
  const alike = candidates.find(
    ({ match, cost }) =>
      cost === best.cost &&
      match.literals === literals &&
      match.fillings.length === fillings.length &&
      match.pattern.verb === pattern.verb &&
      match.lacking?.at === lacking?.at &&
      match.lacking?.slot.field === lacking?.slot.field,
  );
  return alike ?? best;
}

function questionFor(candidate: Candidate, slot: Slot, tokens: readonly Token[], setting: Setting): string {
  if (slot.kind === 'direction' || slot.kind === 'place') return 'Where do you want to go?';
  const words = phraseWith(candidate.match, candidate.values, '', tokens, setting);
  return `${slot.kind === 'person' ? 'Whom' : 'What'} do you want to ${words}?`;
}

/** The sentence as far as it goes, with words for what it lacks. */
function phraseWith(
  { pattern, fillings, lacking }: Candidate['match'],
  values: readonly SlotValue[],
  missing: string,
  tokens: readonly Token[],
  setting: Setting,
  chosen: object = {},
): string {
  const words = pattern.elements.map((element) => {
    if (!isSlot(element)) {
      const typed = element.find((word) => word.length > 1 && tokens.some(({ key }) => key === word));
      return typed ?? element[0] ?? '';
    }
    if (element.field === lacking?.slot.field) return missing;
    const value = values[fillings.findIndex(({ slot }) => slot === element)];
    if (value === undefined) return '';
    if ('value' in value) return value.words;
    const id: unknown = Reflect.get(chosen, value.slot.field);
    if (typeof id === 'string') return setting.theName(id);
    return inSeries(
      value.nouns.phrases.flatMap(({ candidates }) => candidates.slice(0, 1)).map(setting.theName),
    );
  });
  return words.filter((word) => word !== '').join(' ');
}
