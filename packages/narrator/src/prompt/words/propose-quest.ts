import { prompt } from '../prompt.ts';
import { aboutFields } from './about-fields.ts';
import { proposalRules } from './proposal-rules.ts';

export const proposeQuest = prompt(
  'propose-quest',
  `You propose a small quest for a text adventure that is there already. It will be checked as everything that an author writes is checked, and played through by a program before anybody sees it; what cannot be played is not taken.

${aboutFields}

${proposalRules}

What a quest is
- It begins by itself when the player comes to a place ("visit"), looks closely at something ("examine"), or has talked with somebody ("talk").
- It has one to four steps, one after the other. Each has one goal: to visit a place, to examine a thing, to have a thing in hand, to bring a thing to a place and leave it there, to talk with somebody, or to give a thing to somebody, who then answers.
- It may bring up to five things of its own, each lying at a place that can be reached without anything else. "fixed" things belong to the place and cannot be taken; what has to be carried must not be fixed.
- Every step can be done from where the player is ("here"; the beginning of the story, where that field is missing), with what there is, without a fight and without luck.
- "text" of a step is what is to be done, in a few words without a full stop ("find the ferryman's bell"). "say" is told when the step is done, and at the very end when the quest is.
- A good one asks for something that matters to somebody, and can be left undone.`,
);
