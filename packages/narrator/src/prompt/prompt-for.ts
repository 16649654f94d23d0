import type { RetellHint } from '@lamplight/contracts';
import type { TellingPurpose } from '../tell/narrator.ts';
import { prompt, type Prompt } from './prompt.ts';
import { describePlace } from './words/describe-place.ts';
import { hintWords } from './words/hint-words.ts';
import { speakAsPerson } from './words/speak-as-person.ts';
import { storyteller } from './words/storyteller.ts';

const byPurpose: Readonly<Record<TellingPurpose, Prompt>> = {
  narrate: storyteller,
  speak: speakAsPerson,
  describe: describePlace,
};

/** Our words for a telling; another hint is another version of them. */
export function promptFor(purpose: TellingPurpose, hint: RetellHint | null): Prompt {
  const base = byPurpose[purpose];
  if (hint === null) return base;
  return prompt(`${base.name}+${hint}`, `${base.words}\n\n${hintWords[hint].words}`);
}
