import { createPhraseBook } from '../phrases/phrase-book.ts';
import type { LexiconRow } from './entry.ts';
import { abuseDisclosed } from './abuse-disclosed.ts';
import { abuseSpoken } from './abuse-spoken.ts';
import { abusePhrases } from './abuse.ts';
import { bodyInDanger } from './body-in-danger.ts';
import { bodySpoken } from './body-spoken.ts';
import { bodyPhrases } from './body.ts';
import { dangerSpoken } from './danger-spoken.ts';
import { distressAcute } from './distress-acute.ts';
import { distressPhrases } from './distress.ts';
import { eatingPhrases } from './eating.ts';
import { hopelessness } from './hopelessness.ts';
import { idioms } from './idioms.ts';
import { lastHours } from './last-hours.ts';
import { marks } from './marks.ts';
import { meansAtHand } from './means-at-hand.ts';
import { overdose } from './overdose.ts';
import { past } from './past.ts';
import { dutch } from './languages/dutch.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { spanish } from './languages/spanish.ts';
import { selfHarmNow } from './self-harm-now.ts';
import { selfHarmPreparations } from './self-harm-preparations.ts';
import { sceneActs } from './scene-acts.ts';
import { selfHarmActing } from './self-harm-acting.ts';
import { selfHarmActive } from './self-harm-active.ts';
import { selfHarmAsked } from './self-harm-asked.ts';
import { selfHarmIndirect } from './self-harm-indirect.ts';
import { selfHarmInjury } from './self-harm-injury.ts';
import { selfHarmPassive } from './self-harm-passive.ts';
import { selfHarmPlacesAndMeans } from './self-harm-places-and-means.ts';
import { selfHarmSpoken } from './self-harm-spoken.ts';
import { someoneElse } from './someone-else.ts';
import { thirdPerson } from './third-person.ts';
import { violenceMeant } from './violence-meant.ts';
import { violencePhrases } from './violence.ts';

/** Every phrase that the watch knows. */
export const lexiconRows: readonly LexiconRow[] = [
  ...selfHarmActing,
  ...selfHarmActive,
  ...selfHarmPassive,
  ...hopelessness,
  ...selfHarmPlacesAndMeans,
  ...selfHarmIndirect,
  ...selfHarmPreparations,
  ...selfHarmNow,
  ...lastHours,
  ...meansAtHand,
  ...overdose,
  ...selfHarmInjury,
  ...selfHarmAsked,
  ...thirdPerson,
  ...someoneElse,
  ...abusePhrases,
  ...abuseDisclosed,
  ...violencePhrases,
  ...violenceMeant,
  ...bodyPhrases,
  ...bodyInDanger,
  ...selfHarmSpoken,
  ...abuseSpoken,
  ...dangerSpoken,
  ...bodySpoken,
  ...eatingPhrases,
  ...distressPhrases,
  ...distressAcute,
  ...spanish,
  ...french,
  ...german,
  ...italian,
  ...portuguese,
  ...dutch,
  ...polish,
  ...sceneActs,
  ...idioms,
  ...marks,
  ...past,
];

/** Finds them in a clause. */
export const lexicon = createPhraseBook(lexiconRows);
