import type { Effect } from '@lamplight/world';
import { fieldsOf } from './fields-of.ts';
import type { Prospects } from './prospects.ts';

/** Adds what effects could bring about. Effects without a line here change nothing that the check looks at. */
export function bringAbout(prospects: Prospects, effects: readonly Effect[]): void {
  for (const effect of effects) {
    for (const [name, argument] of Object.entries(effect)) results.get(name)?.(prospects, fieldsOf(argument));
  }
}

/** More than any counter is ever compared with: what can be added once can be added again. */
const anyNumber = 1_000_000;

type Bring = (prospects: Prospects, argument: ReturnType<typeof fieldsOf>) => void;

const results: ReadonlyMap<string, Bring> = new Map<string, Bring>([
  ['go', ({ places }, { it = '' }) => places.add(it)],
  ['receive', ({ held, near }, { it = '' }) => [held, near].forEach((set) => set.add(it))],
  [
    'move',
    ({ moves }, { thing = '', ...to }) => movesTo(to).forEach((where) => moves.add(`${thing}@${where}`)),
  ],
  ['move-person', ({ moves }, { person = '', to = '' }) => moves.add(`${person}@place:${to}`)],
  ['open', ({ open, unlocked }, { it = '' }) => [open, unlocked].forEach((set) => set.add(it))],
  ['unlock', ({ unlocked }, { it = '' }) => unlocked.add(it)],
  ['light', ({ lit }, { it = '' }) => lit.add(it)],
  ['set', ({ facts }, { fact = '', to }) => raise(facts, fact, to === 'true' ? 1 : Number(to))],
  ['add', ({ facts }, { fact = '', by }) => Number(by) > 0 && raise(facts, fact, anyNumber)],
  ['award', ({ points }, { points: some, for: what = '' }) => raise(points, what, Number(some))],
  ['happen', ({ raised }, { it = '' }) => raised.add(it)],
  ['begin-quest', ({ begun }, { it = '' }) => begun.add(it)],
  ['fail-quest', ({ failed }, { it = '' }) => failed.add(it)],
  ['end', ({ endings }, { it = '' }) => endings.add(it)],
]);

function movesTo({
  to,
  into,
  onto,
  'to-person': person,
}: Readonly<Record<string, string | undefined>>): readonly string[] {
  const goals = { place: to, inside: into, upon: onto, with: person };
  return Object.entries(goals).flatMap(([kind, id]) => (id === undefined ? [] : [`${kind}:${id}`]));
}

function raise(map: Map<string, number>, name: string, value: number): void {
  if (value > (map.get(name) ?? 0)) map.set(name, value);
}
