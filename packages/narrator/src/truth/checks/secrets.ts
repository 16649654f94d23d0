import { type Check, wrong } from './hearing.ts';

/** What is not known yet is not given away, in one sentence or across two. */
export const secrets: Check = ({ bounds, told, reading, before }) => {
  if (bounds.secrets.length === 0) return undefined;
  const forms = new Set(reading.tokens.flatMap(({ bases }) => bases));
  for (const { id, words } of bounds.secrets) {
    for (const list of words) {
      const together = list.map((word) => word.toLowerCase());
      if (!together.every((word) => forms.has(word) || before.has(word))) continue;
      if (!together.some((word) => forms.has(word))) continue;
      const isTold = told.sentences.some((sentence, at) =>
        together.every((word) => sentence.has(word) || told.sentences[at - 1]?.has(word) === true),
      );
      if (isTold) continue;
      return wrong('truth/secret', `It gives away “${id}”.`);
    }
  }
  return undefined;
};
