import type { Remembered } from './remembered.ts';
import { splitSentences } from '../tell/split-sentences.ts';

const sentencesInChapter = 8;
const weights: Readonly<Record<Remembered['kind'], number>> = {
  chapter: 6,
  quest: 5,
  happened: 4,
  heard: 3,
  read: 2,
  seen: 1,
};
const pinned = 10;

/** A chapter without a model: the first sentences of the facts that matter most, in the order in which they were learned. */
export function chapterOfFacts(facts: readonly Remembered[]): string {
  const weightOf = (fact: Remembered): number => weights[fact.kind] + (fact.pinned ? pinned : 0);
  const chosen = new Set(
    facts
      .map((fact, at) => ({ fact, at }))
      .toSorted((a, b) => weightOf(b.fact) - weightOf(a.fact) || b.at - a.at)
      .slice(0, sentencesInChapter)
      .map(({ fact }) => fact),
  );
  return [...new Set(facts.filter((fact) => chosen.has(fact)).map(({ text }) => firstSentence(text)))].join(
    ' ',
  );
}

function firstSentence(text: string): string {
  const splitter = splitSentences();
  return (splitter.push(text)[0] ?? splitter.rest()).trim();
}
