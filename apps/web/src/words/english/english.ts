import { beforeWords } from './before-words.ts';
import { careWords } from './care-words.ts';
import { checkOutWords } from './check-out-words.ts';
import { happeningWords } from './happening-words.ts';
import { helpPageWords, preferencesWords } from './help-page-words.ts';
import { helpWords } from './help-words.ts';
import { limitsWords } from './limits-words.ts';
import { mapWords } from './map-words.ts';
import { playWords } from './play-words.ts';
import { additionWords } from './addition-words.ts';
import { programWords } from './program-words.ts';
import { readingWords } from './reading-words.ts';
import { safetyWords } from './safety-words.ts';
import { shelfWords } from './shelf-words.ts';
import { topicWords } from './topic-words.ts';
import { turnWords } from './turn-words.ts';
import { voiceWords } from './voice-words.ts';
import { zoneWords } from './zone-words.ts';

/** Every word that the page itself says, in English. What the story and the watch say comes from the server. */
export const english = {
  language: 'en',
  brand: 'Lamplight',
  close: 'Close',
  cancel: 'Cancel',
  skip: 'Skip to the story',
  skipToStories: 'Skip to the stories',
  skipToContent: 'Skip to the content',
  ...shelfWords,
  ...playWords,
  ...turnWords,
  ...happeningWords,
  ...topicWords,
  ...mapWords,
  ...readingWords,
  ...zoneWords,
  ...helpWords,
  care: careWords,
  safety: safetyWords,
  helpPage: helpPageWords,
  limits: limitsWords,
  before: beforeWords,
  preferences: preferencesWords,
  checkOut: checkOutWords,
  additions: additionWords,
  program: programWords,
  voice: voiceWords,
} as const;
