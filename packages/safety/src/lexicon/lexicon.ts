import { createPhraseBook } from '../phrases/phrase-book.ts';
import { abusePhrases } from './abuse.ts';
import { bodyPhrases } from './body.ts';
import { distressPhrases } from './distress.ts';
import { idioms } from './idioms.ts';
import { marks } from './marks.ts';
import { otherLanguages } from './other-languages.ts';
import { sceneActs } from './scene-acts.ts';
import { selfHarmActing } from './self-harm-acting.ts';
import { selfHarmActive } from './self-harm-active.ts';
import { selfHarmPassive } from './self-harm-passive.ts';
import { thirdPerson } from './third-person.ts';
import { violencePhrases } from './violence.ts';

/** Every phrase that the watch knows. */
export const lexicon = createPhraseBook([
  ...selfHarmActing,
  ...selfHarmActive,
  ...selfHarmPassive,
  ...thirdPerson,
  ...abusePhrases,
  ...violencePhrases,
  ...bodyPhrases,
  ...distressPhrases,
  ...otherLanguages,
  ...sceneActs,
  ...idioms,
  ...marks,
]);
