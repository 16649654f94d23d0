import { list } from './list.ts';

const sets = [
  list('say tell'),
  list('come go walk step arrive return enter pass'),
  list('rise climb come go ascend lift'),
  list('fall drop sink descend come'),
  list('turn rotate revolve spin go wheel'),
  list('run rush hurry'),
  list('leave go depart'),
  list('lead go run climb wind'),
  list('move go shift draw'),
  list('haul pull draw hoist heave tug'),
  list('begin start'),
  list('close shut'),
  list('talk speak'),
  list('look see watch gaze glance peer'),
  list('lift raise'),
  list('take get pick'),
  list('put lay place set'),
  list('wind crank'),
  list('give hand'),
  list('hit bang strike ring clang sound'),
  list('unscrew open'),
  list('clear put'),
  list('fold close'),
];

const byVerb = new Map<string, ReadonlySet<string>>();
for (const set of sets) {
  for (const verb of set) byVerb.set(verb, new Set([...(byVerb.get(verb) ?? []), ...set]));
}

/** Verbs that tell of the same deed, the verb itself among them. */
export function synonymsOf(verb: string): ReadonlySet<string> {
  return byVerb.get(verb) ?? new Set([verb]);
}
