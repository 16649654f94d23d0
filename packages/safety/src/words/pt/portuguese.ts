import type { CareWords } from '../care-words.ts';
import { abuseWords } from './abuse.ts';
import { distressWords } from './distress.ts';
import { eatingWords } from './eating.ts';
import { medicalWords } from './medical.ts';
import { places } from './places.ts';
import { selfHarmWords } from './self-harm.ts';
import { betterNow, softLine, stillHere, thinkingOfSomeone } from './soft-lines.ts';
import { software, storyWaits } from './software-note.ts';
import { helpNowWords, unavailableWords } from './special.ts';
import { substancesWords } from './substances.ts';
import { thirdPersonWords, worriedWords } from './third-person.ts';
import { violenceWords } from './violence.ts';

export const portuguese: CareWords = {
  ladders: {
    'self-harm': selfHarmWords,
    abuse: abuseWords,
    violence: violenceWords,
    eating: eatingWords,
    substances: substancesWords,
    medical: medicalWords,
    distress: distressWords,
  },
  forOthers: { selfHarm: thirdPersonWords, worried: worriedWords },
  soft: { heard: softLine, betterNow, thinkingOfSomeone, stillHere },
  software,
  storyWaits,
  helpNow: helpNowWords,
  unavailable: unavailableWords,
  places,
};
