import { awaitsDoubt } from './as-doubted.ts';
import type { Ears } from './ears.ts';
import type { Hearing } from './hearing.ts';
import type { SceneReading } from './read-scene.ts';
import { isHeardWhole } from './said-in-scene.ts';
import { asSentence } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';

/**
 * From here on words alone are suspicious enough to be heard for their sense as well. On texts that neither ear had
 * learnt, none of 4,906 stops and 16 of 5,436 pauses of both together lay below.
 */
const worthHearing = 0.15;
/** The same for the loudest of a message whose scene is known: what the words hide the scene may show. */
const worthHearingInScene = 0.1;
// Orders to a machine are rare in play, so they are heard more closely.
const ordersCount = 1.5;
const mostEncoded = 12;
/** Of all together: an encoder reads three a millisecond and has a second, other players included. */
const mostCharacters = 1_200;
/** So many of them are kept for a message in its scene. */
const keptForScene = 460;
/**
 * All of its parts together where all of it is heard in its scene as well. Nothing of 1,478 such texts was heard differently
 * with this little.
 */
const mostBesideWhole = 120;

/**
 * What a sentence encoder could add something to, in their order: what a phrase only guesses before the loudest of the rest.
 *
 * In a scene the loudest is worth more: however quiet it is where rules found something that the scene may explain.
 */
export function worthEncoding(
  { sense }: Ears,
  heard: readonly Hearing[],
  weighed: readonly WeighedClause[],
  scene: SceneReading | null,
): readonly Hearing[] {
  if (sense === undefined) return [];
  const loudest = Math.max(...heard.map(loudness));
  const quietest = isWorthExplaining(scene, weighed)
    ? 0
    : scene === null
      ? worthHearing
      : worthHearingInScene;
  const least = loudest < quietest ? worthHearing : Math.min(worthHearing, loudest);
  let left =
    scene === null ? mostCharacters : isHeardWhole(weighed) ? mostBesideWhole : mostCharacters - keptForScene;
  const first = new Set(
    heard
      .filter((one) => loudness(one) >= least || holdsGuess(one))
      .toSorted((a, b) => Number(holdsGuess(b)) - Number(holdsGuess(a)) || loudness(b) - loudness(a))
      .slice(0, mostEncoded)
      .filter(({ stretch }, at) => {
        left -= asSentence(stretch).length;
        return at === 0 || left >= 0;
      }),
  );
  return heard.filter((one) => first.has(one));
}

function holdsGuess({ stretch }: Hearing): boolean {
  return stretch.weighed.some(({ findings }) => findings.some(awaitsDoubt));
}

/** Whether rules found something that the scene may explain. */
export function isWorthExplaining(scene: SceneReading | null, weighed: readonly WeighedClause[]): boolean {
  return scene !== null && weighed.some(({ findings }) => findings.some(({ level }) => level >= 2));
}

function loudness({ scores }: Hearing): number {
  const { kinds, someoneElse, grave, injection, aboutSelfHarm } = scores;
  return Math.max(...Object.values(kinds), someoneElse, grave, ordersCount * injection, aboutSelfHarm);
}
