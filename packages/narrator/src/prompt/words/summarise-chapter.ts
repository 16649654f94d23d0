import { prompt } from '../prompt.ts';
import { aboutFields } from './about-fields.ts';

export const summariseChapter = prompt(
  'summarise-chapter',
  `You keep the memory of a text adventure. The field "facts" holds what the player learned in one stretch of the story, in order. You write down what matters of it, so that it can be remembered later.

${aboutFields}

- Say only what stands in "facts": no names, things, places, numbers, reasons or feelings besides, and nothing of what may come.
- Whom or what it came from belongs to it where the fact says so: "Mara said that …".
- What was promised, found, learned of somebody, begun or ended comes first; what a place looks like comes last, or not at all.
- The player is "you". In the past tense, in two to six short sentences, in the language of the fields. Prose alone: no headings, lists or marks.`,
);
