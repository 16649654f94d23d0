import type { Care, Passage } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { isOfStory } from '../story/is-of-story.ts';
import { splitEmphasis } from '../story/split-emphasis.ts';
import { closingLine } from '../story/split-telling.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { panelWordsIn } from '../care/words/panel-words-in.ts';

/** Words to be read aloud in one voice. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

type Spoken = Pick<Passage, 'tellings' | 'care' | 'proposed'>;

/** A passage as a screen reader speaks it, once, when it is new: story and care each in its own language. */
export function spoken({ tellings, care, proposed }: Spoken): readonly Said[] {
  const told = tellings.map(({ text, voice }) =>
    isOfStory(voice)
      ? splitEmphasis(setQuotes(text.replace(closingLine, '$1')))
          .map((stretch) => stretch.text)
          .join('')
      : setQuotes(text),
  );
  const story: Said[] = told.length === 0 ? [] : [{ text: told.join('\n'), language: storyLanguage }];
  if (proposed !== null)
    story.unshift(
      { text: words.voice.readAs, language: words.language },
      { text: setQuotes(proposed), language: storyLanguage },
    );
  const first = spokenCare(care);
  return care?.mode === 'note' ? [...story, ...first] : [...first, ...story];
}

function spokenCare(care: Care | null): Said[] {
  if (care === null) return [];
  const said = [care.title, ...care.paragraphs];
  if (care.resources.length > 0) said.push(panelWordsIn(care.language).numbersShown);
  return [{ text: said.join('\n'), language: care.language }];
}
