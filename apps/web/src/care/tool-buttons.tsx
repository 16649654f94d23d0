import type { Care } from '@lamplight/contracts';
import type { Beside } from '../beside/beside.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

interface ToolButtonsProps {
  readonly tools: Care['tools'];
  readonly language: Care['language'];
  readonly onOpen: (beside: Beside) => void;
}

/** The tools that go with words of care, one press each. */
export function ToolButtons({ tools, language, onOpen }: ToolButtonsProps) {
  const words = panelWordsIn(language);
  if (tools.length === 0) return null;
  return (
    <fieldset className="care-tools" aria-label={words.tools}>
      {tools.map((tool) => (
        <button type="button" key={tool} onClick={() => onOpen(tool)}>
          {words.tool[tool]}
        </button>
      ))}
    </fieldset>
  );
}
