import type { PageWords } from '../page-words.ts';
import { beforeWords } from './before-words.ts';
import { careWords, checkOutWords } from './care-words.ts';
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

/** Every word that the page itself says, in German. */
export const german: PageWords = {
  language: 'de',
  brand: 'Lamplight',
  close: 'Schließen',
  cancel: 'Abbrechen',
  skip: 'Zur Geschichte springen',
  skipToStories: 'Zu den Geschichten springen',
  skipToContent: 'Zum Inhalt springen',
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
};
