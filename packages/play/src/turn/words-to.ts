import type { SceneEntity } from '@lamplight/contracts';
import type { Volume } from '../shelf.ts';
import type { Standing } from './attempt.ts';
import type { SaidInTurn } from './turn-in-progress.ts';

/**
 * What is asked, as it is meant: words that are typed as `say to Tamsin: who keeps the light?` are said to Tamsin, where she
 * is, as if they had been put to her by a page.
 */
export function spokenIn({ world }: Volume, { state }: Standing, asked: SaidInTurn): SaidInTurn {
  if (!('text' in asked) || 'person' in asked) return asked;
  const said = /^\s*say\s+to\s+(?<rest>\S.*)$/i.exec(asked.text)?.groups?.['rest'];
  const words = said === undefined ? null : wordsTo(world.scene(state).people, said);
  return words === null ? asked : { ...asked, ...words };
}

/**
 * Whom of those who are here words are for, by their whole name or a part of it, and the words without quotes around them;
 * `null` where nobody here has such a name, or nothing is said.
 */
export function wordsTo(
  people: readonly Pick<SceneEntity, 'id' | 'name'>[],
  said: string,
): { readonly person: string; readonly text: string } | null {
  const names = people
    .flatMap(({ id, name }) => [name, ...name.split(/\s+/)].map((part) => ({ id, part: part.toLowerCase() })))
    .toSorted((a, b) => b.part.length - a.part.length);
  const rest = said.replace(/^the\s+/i, '');
  const found = names.find(({ part }) =>
    new RegExp(`^${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, 'iu').test(rest),
  );
  if (found === undefined) return null;
  const text = rest
    .slice(found.part.length)
    .replace(/^[\s,:]+/, '')
    .replace(/^["“”„»«'](?<words>.*)["“”«»']\s*$/, '$<words>')
    .trim();
  return text === '' ? null : { person: found.id, text };
}
