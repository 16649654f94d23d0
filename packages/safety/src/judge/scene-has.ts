import type { SceneReading } from './read-scene.ts';

// Words that every sentence has; they say nothing about whether the scene and a message speak of the same.
const little = new Set(
  (
    'i you he she it we they me him her them my your his its our their the a an this that these those and or but so then ' +
    'to of in on at by for from with into onto off up down out over under is am are was were be been do does did not no ' +
    'have has had will would can could going go get just now here there what who how all some any very really want'
  ).split(' '),
);
const shortest = 3;
const most = 12;

/** The words of a clause or an offer that say what it is about, in one form for "jump", "jumps" and "jumping". */
export function tellingWords(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const word of words) if (word.length >= shortest && !little.has(word)) found.add(stemOf(word));
  return [...found];
}

/**
 * Whether the scene has what a clause says: an offer of which every word stands in the clause ("swallow the pills"),
 * or most of the clause's words in the story. Then the same words that would be grave elsewhere are the story's.
 */
export function sceneHas(scene: SceneReading, words: readonly string[]): 'offers' | 'tells' | false {
  if (isOfAnOffer(scene, words)) return 'offers';
  if (!scene.known || scene.asksThePlayer) return false;
  const said = tellingWords(words);
  if (said.length === 0 || said.length > most) return false;
  const has = new Set(said);
  const offered = scene.offers.some(
    (offer) => offer.every((word) => has.has(word)) && (offer.length > 1 || said.length <= 2),
  );
  if (offered || namesAnOffer(scene, words)) return 'offers';
  const shared = said.filter((word) => scene.stems.has(word)).length;
  return shared >= 2 && shared * 2 >= said.length && 'tells';
}

/** Whether the scene offers what a phrase of a clause says, in the words that were used. */
export function offersIn(scene: SceneReading, clause: readonly string[], phrase: readonly string[]): boolean {
  if (isOfAnOffer(scene, clause)) return true;
  const text = ` ${phrase.join(' ')} `;
  const said = tellingWords(phrase);
  return (
    scene.phrases.some((offer) => offer.includes(text)) ||
    (said.length > 0 && scene.offers.some((offer) => said.every((word) => offer.includes(word))))
  );
}

/** Whether the words of an adventure's scene come up in a clause that names nobody and nothing of a player's own life. */
export function sceneTouches(scene: SceneReading, words: readonly string[]): boolean {
  if (!scene.adventure || scene.asksThePlayer || speaksOfOwnLife(words)) return false;
  return tellingWords(words).some((word) => scene.stems.has(word));
}

/** Whether a clause may be what the player's figure answers somebody of the story. */
export function sceneAwaits(scene: SceneReading, words: readonly string[]): boolean {
  return scene.awaitsAnswer && !scene.asksThePlayer && !speaksOfOwnLife(words);
}

/** Whether a clause may be what the player's figure answers somebody who was told of. */
export function sceneAsks(scene: SceneReading, words: readonly string[]): boolean {
  return scene.figureAsks && !speaksOfOwnLife(words) && !speaksOfWhatIsReal(words);
}

/** Whether words name people or places of a player's own life. */
export function namesOwnLife(words: readonly string[]): boolean {
  return words.some((word) => ownLife.has(word) && !times.has(word));
}

/** Whether words set something apart from the story: "the actual bottle". */
export function speaksOfWhatIsReal(words: readonly string[]): boolean {
  return words.some(
    (word) => word === 'actual' || word === 'actually' || word === 'real' || word === 'really',
  );
}

/** Whether words name people, places or times of a player's own life. */
export function speaksOfOwnLife(words: readonly string[]): boolean {
  return words.some((word) => ownLife.has(word));
}

// Stories have their nights, too.
const times = new Set('years weeks months today yesterday tonight'.split(' '));
const ownLife = new Set(
  (
    'mom dad mother father stepdad stepmom parents brother sister son daughter uncle aunt cousin grandma grandpa husband ' +
    'wife boyfriend girlfriend partner ex boss coach teacher doctor nurse therapist school work job class college phone ' +
    'hospital ambulance police home flat apartment bathroom kitchen car years weeks months today yesterday tonight'
  ).split(' '),
);

const noAccident = 4;

// What a conversation lets the player say is the author's, word for word, also where somebody asks how they are. Who
// types it may leave off its end.
function isOfAnOffer({ phrases }: SceneReading, words: readonly string[]): boolean {
  if (words.length < noAccident) return false;
  const text = ` ${words.join(' ')} `;
  return phrases.some((phrase) => phrase.startsWith(text));
}

// "Finish me", "throw up": said in the very words in which the scene offers it.
function namesAnOffer({ phrases }: SceneReading, words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return phrases.some((phrase) => text.includes(phrase));
}

function stemOf(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  return word.length > 3 && /[^s]s$|e$/.test(word) ? word.slice(0, -1) : word;
}
