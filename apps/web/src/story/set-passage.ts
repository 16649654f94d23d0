import type { SceneEntity, Telling } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { inPageLanguage } from './in-page-language.ts';
import { isOfStory } from './is-of-story.ts';
import { bindMarks } from './nouns/bind-marks.ts';
import { splitNouns } from './nouns/split-nouns.ts';
import { splitEmphasis } from './split-emphasis.ts';
import { splitTelling } from './split-telling.ts';

/** A stretch of a paragraph as it is set. */
export interface SetStretch {
  readonly text: string;
  readonly isStressed: boolean;
  /** What in sight it names. */
  readonly entity: SceneEntity | null;
  /** What stands right before and after a name, such as a comma: no line begins or ends between them. */
  readonly before: string;
  readonly after: string;
}

/** One telling as it is set. */
export interface SetTelling {
  readonly voice: Telling['voice'];
  readonly language: string;
  /** The name of the place over it, if it has one. */
  readonly place: string | null;
  readonly paragraphs: readonly (readonly SetStretch[])[];
  /** The line with which the story ends, if this is its end. */
  readonly closing: string | null;
}

/**
 * What was told, ready for the page: places over their descriptions, quotes and stress set, and what is in sight set apart
 * where it is named first. What can be said next in a conversation is not part of it.
 */
export function setPassage(
  tellings: readonly Telling[],
  inSight: readonly SceneEntity[],
): readonly SetTelling[] {
  const named = new Set<string>();
  return tellings
    .filter(({ voice }) => voice !== 'choices')
    .map((telling) => {
      const { voice } = telling;
      const said = inPageLanguage(telling);
      const { place, paragraphs, closing } = splitTelling({ ...telling, text: said.text });
      const stretchesOf = (paragraph: string): readonly SetStretch[] =>
        isOfStory(voice)
          ? splitEmphasis(setQuotes(paragraph)).flatMap(({ text, isStressed }) =>
              bindMarks(splitNouns(text, inSight, named)).map((stretch) => ({ ...stretch, isStressed })),
            )
          : [{ text: setQuotes(paragraph), isStressed: false, entity: null, before: '', after: '' }];
      return {
        voice,
        language: said.language,
        place: place === null ? null : setQuotes(place),
        paragraphs: paragraphs.map((paragraph) => stretchesOf(paragraph)),
        closing: closing === null ? null : setQuotes(closing),
      };
    });
}
