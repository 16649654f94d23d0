import type { Condition } from '@lamplight/world';
import { fieldsOf } from './fields-of.ts';
import type { Prospects } from './prospects.ts';

/**
 * Whether a condition could ever hold. What is denied, and conditions without a line here, are taken to be possible: a
 * check that is not sure keeps silent.
 */
export function canHold(prospects: Prospects, condition: Condition): boolean {
  return Object.entries(condition).every(([name, argument]) => {
    if (name === 'all') return (condition.all ?? []).every((part) => canHold(prospects, part));
    if (name === 'any') return (condition.any ?? []).some((part) => canHold(prospects, part));
    return possible.get(name)?.(prospects, fieldsOf(argument)) ?? true;
  });
}

type Judge = (prospects: Prospects, argument: ReturnType<typeof fieldsOf>) => boolean;

const isNear: Judge = ({ near }, { it, thing, person }) => near.has(it ?? thing ?? person ?? '');

const together: Judge = ({ near, places }, { thing = '', of = '' }) =>
  near.has(thing) && (near.has(of) || places.has(of));

const possible: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['at', ({ places }, { it = '' }) => places.has(it)],
  ['visited', ({ places }, { it = '' }) => places.has(it)],
  ['carried', ({ held }, { it = '' }) => held.has(it)],
  ['worn', ({ held }, { it = '' }) => held.has(it)],
  ['visible', isNear],
  ['examined', isNear],
  ['meets', isNear],
  ['talking', isNear],
  ['talked-to', isNear],
  ['inside', together],
  ['upon', together],
  ['with', together],
  ['open', ({ open }, { it = '' }) => open.has(it)],
  ['lit', ({ lit }, { it = '' }) => lit.has(it)],
  ['fact', ({ facts }, { it = '' }) => (facts.get(it) ?? 0) > 0],
  ['at-least', ({ facts }, { fact = '', is = '0' }) => (facts.get(fact) ?? 0) >= Number(is)],
  ['score', ({ points }, { it = '0' }) => total(points) >= Number(it)],
  ['ran', ({ rules }, { it = '' }) => rules.has(it)],
  [
    'quest',
    ({ begun, completed, failed }, { id = '', is }) =>
      pick({ active: begun, completed, failed }, is)?.has(id) ?? true,
  ],
  ['objective-met', ({ objectives }, { quest, objective }) => objectives.has(`${quest}/${objective}`)],
  ['stage', ({ begun }, { quest = '' }) => begun.has(quest)],
]);

function pick<T>(choices: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  return name === undefined ? undefined : choices[name];
}

/** All points that could be had at once. */
export function total(points: ReadonlyMap<string, number>): number {
  return [...points.values()].reduce((sum, one) => sum + Math.max(0, one), 0);
}
