import type { Care, Passage, Telling } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { inPageLanguage } from '../story/in-page-language.ts';
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
  const story = tellings.map(toldAloud).reduce<readonly Said[]>(inOneVoice, []);
  const read: readonly Said[] =
    proposed === null
      ? []
      : [
          { text: words.voice.readAs, language: words.language },
          { text: setQuotes(proposed), language: storyLanguage },
        ];
  const first = spokenCare(care);
  return care?.mode === 'note' ? [...read, ...story, ...first] : [...first, ...read, ...story];
}

function toldAloud(telling: Telling): Said {
  const { text, language } = inPageLanguage(telling);
  if (!isOfStory(telling.voice)) return { text: setQuotes(text), language };
  const stretches = splitEmphasis(setQuotes(text.replace(closingLine, '$1')));
  return { text: stretches.map((stretch) => stretch.text).join(''), language };
}

/** What follows in the same language is said in one go. */
function inOneVoice(said: readonly Said[], next: Said): readonly Said[] {
  const last = said.at(-1);
  if (last === undefined || last.language !== next.language) return [...said, next];
  return [...said.slice(0, -1), { ...last, text: `${last.text}\n${next.text}` }];
}

function spokenCare(care: Care | null): Said[] {
  if (care === null) return [];
  const said = [care.title, ...care.paragraphs];
  if (care.resources.length > 0) said.push(panelWordsIn(care.language).numbersShown);
  return [{ text: said.join('\n'), language: care.language }];
}
