import { nearWord } from '../lexicon/near-words.ts';
import type { SceneReading } from './read-scene.ts';
import { tellingWords } from './scene-has.ts';

const amounts = formsOf(
  'all whole entire every each both more most rest lot many much few single last first another again still own self till until while already ago slowly soon together two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty hundred',
);
// Done to everything in every story: by themselves they say nothing about what is meant.
const light = formsOf(
  'take let give hold put use look see wait tell say ask answer run walk turn open close try come feel make keep leave stay stand sit find know think',
);

/** The words that say what a phrase or a scene is about, each as the one that stands for its near synonyms. */
export function nearWords(words: readonly string[]): readonly string[] {
  const near = new Set<string>();
  for (const word of words) {
    const form = formOf(word);
    if (form !== undefined && !amounts.has(form)) near.add(form);
  }
  return [...near];
}

function formsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => formOf(word) ?? []));
}

function formOf(word: string): string | undefined {
  const [stem] = tellingWords([word]);
  return stem === undefined ? undefined : (nearWord(word) ?? nearWord(stem) ?? stem);
}

const swallowed = formsOf(
  'pill poison bottle wine ale beer mead rum berry mushroom apple honey spoonful sugar cake bread fruit',
);

/** An offer in such words: whoever can take a pill can swallow it. */
export function nearAct(offer: readonly string[]): readonly string[] {
  const near = nearWords(offer);
  const taken = near.includes('take') && near.some((word) => swallowed.has(word));
  return taken ? [...near.filter((word) => word !== 'take'), 'take', 'swallow'] : near;
}

// What an offer needs besides the words that it has: whoever can cut holds a blade.
const tools: Readonly<Record<string, string>> = {
  cut: 'knife',
  stab: 'knife',
  shoot: 'gun',
  hang: 'tie',
  jump: 'roof',
};

/** The offers with what they need, in such words. */
export function withTools(acts: readonly (readonly string[])[]): readonly string[] {
  return acts
    .flat()
    .flatMap((word) => tools[word] ?? [])
    .concat(acts.flat());
}

/**
 * Whether a scene offers in other words what a phrase says, or only has it: "i swallowed them all" where berries can be
 * eaten, "the gun is in my lap" where a Colt is told of.
 */
export function sceneDoes(scene: SceneReading, phrase: readonly string[]): 'offers' | 'has' | false {
  const shared = sharedWith(scene, phrase);
  if (shared === null) return false;
  const { said, had, offered } = shared;
  if (scene.nearActs.some((act) => act.length > 1 && act.every((word) => said.includes(word))))
    return 'offers';
  if (offered && had.length === said.length) return 'offers';
  const has = had.length > 1 && had.length * 2 >= said.length && had.some((word) => !light.has(word));
  return has && 'has';
}

/** Whether a clause says little besides what the scene offers in other words. */
export function sceneOffersAlike(scene: SceneReading, words: readonly string[]): boolean {
  const shared = sharedWith(scene, words);
  return shared !== null && shared.offered && shared.had.length + 1 >= shared.said.length;
}

interface Shared {
  /** What is said. */
  readonly said: readonly string[];
  /** What of it the scene tells or offers. */
  readonly had: readonly string[];
  /** Some of it can be done, and says what. */
  readonly offered: boolean;
}

function sharedWith(scene: SceneReading, words: readonly string[]): Shared | null {
  if (!scene.known || scene.asksThePlayer) return null;
  const said = nearWords(words);
  const offers = said.filter((word) => scene.nearOffers.has(word));
  const offered = offers.length > 1 || offers.some((word) => !light.has(word));
  return { said, had: said.filter((word) => scene.near.has(word)), offered };
}
