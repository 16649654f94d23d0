import type { Care, Passage } from '@lamplight/contracts';
import { setQuotes } from '../story/set-quotes.ts';
import { splitEmphasis } from '../story/split-emphasis.ts';
import { panelWordsIn } from '../care/words/panel-words-in.ts';

/** A passage as a screen reader speaks it, once, when it is new. */
export function spoken({ tellings, care }: Pick<Passage, 'tellings' | 'care'>): string {
  const told = tellings.map(({ text, voice }) =>
    voice === 'plain'
      ? splitEmphasis(setQuotes(text))
          .map((stretch) => stretch.text)
          .join('')
      : setQuotes(text),
  );
  return [
    ...(care?.mode === 'note' ? told : []),
    ...spokenCare(care),
    ...(care?.mode === 'note' ? [] : told),
  ].join('\n');
}

function spokenCare(care: Care | null): string[] {
  if (care === null) return [];
  const said = [care.title, ...care.paragraphs];
  return care.resources.length === 0 ? said : [...said, panelWordsIn(care.language).numbersShown];
}
