import { fillLine, type Telling } from '@lamplight/contracts';
import { words } from '../words.ts';
import { storyLanguage } from './story-language.ts';

/** Words with the language that they are in. */
export interface InLanguage {
  readonly text: string;
  readonly language: string;
}

/**
 * What was told, in the language of the page where the program says it by a code that the page knows. A story's own words
 * stay in the language of the story, and so do names that are put into a line.
 */
export function inPageLanguage({ text, says }: Pick<Telling, 'text' | 'says'>): InLanguage {
  const lines: Readonly<Record<string, string>> = words.program;
  const line = says !== undefined && Object.hasOwn(lines, says.code) ? lines[says.code] : undefined;
  if (line === undefined || says === undefined || words.language === storyLanguage)
    return { text, language: storyLanguage };
  return { text: fillLine(line, says.with), language: words.language };
}
