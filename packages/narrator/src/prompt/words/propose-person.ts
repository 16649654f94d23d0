import { prompt } from '../prompt.ts';
import { aboutFields } from './about-fields.ts';
import { proposalRules } from './proposal-rules.ts';

export const proposePerson = prompt(
  'propose-person',
  `You propose a person for a text adventure that is there already. They will be checked as everything that an author writes is checked; what does not fit is not taken.

${aboutFields}

${proposalRules}

What a person is
- They are in one place that is there and can be come to from where the player is ("here"; the beginning of the story, where that field is missing), and stay in it. "appearance" is a whole sentence with their name in it that says how one sees them there; "description" is what a closer look shows.
- "greeting" is what they say when somebody begins to talk with them. "topics" are what they can be asked about: a few plain words each, in lower case, and what they say then. "otherwise" is what they say to everything else.
- What they say is speech without quotation marks, in their own manner, one to three sentences. They promise nothing and send nobody anywhere that is not there.
- They want something, they have a habit, and there is something that they do not talk about.`,
);
