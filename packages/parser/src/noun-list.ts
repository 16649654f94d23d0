import { exceptions } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { Slot, SlotKind } from './pattern.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';

/** What fills a slot for things or people: `the lamp, the rope and all coins except the old one`. */
export interface NounList {
  readonly phrases: readonly NounPhrase[];
  /** Left out, by id. */
  readonly except: ReadonlySet<string>;
  readonly cost: number;
}

/** Reads noun phrases of one sentence, each stretch of words once. */
export interface NounReader {
  phrase(from: number, to: number, kind: SlotKind): NounPhrase | Failure;
  list(from: number, to: number, slot: Slot): NounList | Failure;
}

export function createNounReader(tokens: readonly Token[], setting: Setting): NounReader {
  const known = new Map<string, NounPhrase | Failure>();

  const phrase: NounReader['phrase'] = (from, to, kind) => {
    const name = `${from}-${to}-${kind}`;
    const read = known.get(name) ?? readNounPhrase(tokens, from, to, kind, setting);
    known.set(name, read);
    return read;
  };

  /** The longest phrase first, because a name may hold an `and` itself. */
  const phrases = (from: number, to: number, kind: SlotKind): readonly NounPhrase[] | Failure => {
    const whole = phrase(from, to, kind);
    if (!isFailure(whole)) return [whole];
    let failure = whole;
    for (let end = to - 1; end > from; end -= 1) {
      if (!isSeparator(tokens[end])) continue;
      const first = phrase(from, end, kind);
      if (isFailure(first)) {
        failure = first;
        continue;
      }
      let next = end;
      while (next < to && isSeparator(tokens[next])) next += 1;
      if (next === to) return [first];
      const more = phrases(next, to, kind);
      return isFailure(more) ? more : [first, ...more];
    }
    return failure;
  };

  return {
    phrase,
    list(from, to, slot) {
      const cut = tokens.findIndex(({ key }, index) => index > from && index < to && exceptions.has(key));
      const whole = phrases(from, to, slot.kind);
      if (cut < 0 || !isFailure(whole)) return isFailure(whole) ? whole : joined(whole, new Set(), slot);
      const named = phrases(from, trimmed(tokens, from, cut), slot.kind);
      if (isFailure(named)) return named;
      if (named.every(({ mode }) => mode !== 'all')) return fail('no-sense', cut);
      let start = cut + 1;
      while (start < to && (tokens[start]?.key === 'not' || tokens[start]?.key === 'for')) start += 1;
      const spared = phrases(start, to, slot.kind);
      if (isFailure(spared)) return spared;
      return joined(named, new Set(spared.flatMap(({ candidates }) => candidates)), slot);
    },
  };
}

function joined(phrases: readonly NounPhrase[], except: ReadonlySet<string>, slot: Slot): NounList | Failure {
  const [first] = phrases;
  const many =
    phrases.length > 1 || phrases.some(({ mode, candidates }) => mode === 'each' && candidates.length > 1);
  const asked = phrases.some(({ mode, unnamed }) => mode === 'all' && unnamed);
  if (first !== undefined && !slot.several && (many || asked)) return fail('one-at-a-time', first.from);
  return { phrases, except, cost: phrases.reduce((sum, { cost }) => sum + cost, 0) };
}

function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && token.quoted !== true && (token.key === ',' || token.key === 'and');
}

function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isSeparator(tokens[end - 1])) end -= 1;
  return end;
}
