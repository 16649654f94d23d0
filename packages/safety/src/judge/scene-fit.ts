import type { SceneReading } from './read-scene.ts';
import { sceneHas, sceneTouches, speaksOfOwnLife, tellingWords } from './scene-has.ts';

const fewShared = 4;
const manyTelling = 12;
const manyWords = 40;

/**
 * How a message and the scene fit each other, in numbers from 0 to 1: what both have, what is offered, what the scene is
 * like. Part of the sense file's format: other numbers mean something else to it.
 */
export function sceneFit(scene: SceneReading, words: readonly string[]): readonly number[] {
  const said = tellingWords(words);
  const offered = new Set(scene.offers.flat());
  const has = sceneHas(scene, words);
  const most = (count: (offer: readonly string[]) => number): number =>
    Math.max(0, ...scene.offers.map(count));
  return [
    shareOf(said, scene.stems),
    Math.min(said.filter((word) => scene.stems.has(word)).length, fewShared) / fewShared,
    most((offer) => shareOf(offer, new Set(said))),
    most((offer) => shareOf(said, new Set(offer))),
    shareOf(said, offered),
    Math.min(said.length, manyTelling) / manyTelling,
    Math.min(words.length, manyWords) / manyWords,
    asNumber(scene.adventure),
    asNumber(has === 'offers'),
    asNumber(has === 'tells'),
    asNumber(sceneTouches(scene, words)),
    asNumber(scene.asksThePlayer),
    asNumber(scene.awaitsAnswer),
    asNumber(speaksOfOwnLife(words)),
    asNumber(scene.offers.length > 0),
  ];
}

/** How many numbers `sceneFit` gives. */
export const sceneFitLength = 15;

function shareOf(words: readonly string[], among: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => among.has(word)).length / words.length;
}

function asNumber(holds: boolean): number {
  return holds ? 1 : 0;
}
