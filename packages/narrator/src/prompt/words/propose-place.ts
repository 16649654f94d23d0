import { prompt } from '../prompt.ts';
import { aboutFields } from './about-fields.ts';
import { proposalRules } from './proposal-rules.ts';

export const proposePlace = prompt(
  'propose-place',
  `You propose a place for a text adventure that is there already. It will be checked as everything that an author writes is checked, and walked to by a program before anybody sees it.

${aboutFields}

${proposalRules}

What a place is
- One gets there from one place that is there ("from"), in a direction in which that place has no way yet; the way back is made by itself. That place can be come to from where the player is ("here"; the beginning of the story, where that field is missing).
- "description" is what one sees on coming in, in two to four sentences, with the way back in it. Nobody is there, and nothing happens.
- It may hold up to five things. "fixed" ones are part of the description and cannot be taken. Everything that the description makes one want to look at is one of them.`,
);
