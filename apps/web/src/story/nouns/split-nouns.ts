import type { SceneEntity } from '@lamplight/contracts';

/** A stretch of prose, and the thing or person in sight that it names. */
export interface NamedStretch {
  readonly text: string;
  readonly entity: SceneEntity | null;
}

/** Shorter last words say too little: "the long end" is no "end". */
const shortestHead = 4;

/**
 * Prose with the names of what is in sight set apart, each the first time only. A thing is named by its whole name, or by
 * the last word of it (`bell` for the fog bell) where nothing else ends like that.
 *
 * @param named the ids that were named before; those found here are added
 */
export function splitNouns(
  prose: string,
  entities: readonly SceneEntity[],
  named: Set<string>,
): readonly NamedStretch[] {
  const names = namesOf(entities);
  if (names.size === 0) return [{ text: prose, entity: null }];
  const longestFirst = [...names.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const stretches: NamedStretch[] = [];
  let at = 0;
  for (const match of prose.matchAll(pattern)) {
    const entity = names.get(match[0].toLowerCase());
    if (entity === undefined || named.has(entity.id)) continue;
    named.add(entity.id);
    stretches.push({ text: prose.slice(at, match.index), entity: null }, { text: match[0], entity });
    at = match.index + match[0].length;
  }
  stretches.push({ text: prose.slice(at), entity: null });
  return stretches.filter(({ text }) => text !== '');
}

/** Every name, in small letters, that means exactly one thing. */
function namesOf(entities: readonly SceneEntity[]): ReadonlyMap<string, SceneEntity> {
  const whole = new Map(entities.map((entity) => [bare(entity.name), entity]));
  const heads = Map.groupBy(entities, ({ name }) => bare(name).split(' ').at(-1) ?? '');
  for (const [head, those] of heads) {
    const [only] = those;
    if (only !== undefined && those.length === 1 && head.length >= shortestHead && !whole.has(head)) {
      whole.set(head, only);
    }
  }
  whole.delete('');
  return whole;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, '');
}
