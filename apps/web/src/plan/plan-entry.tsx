import { useState } from 'react';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';

interface PlanEntryProps {
  readonly entry: string;
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (entry: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const longest = 500;

/** One entry, changed where it stands. While it is emptied it stays what it was, until one leaves it empty. */
export function PlanEntry({ entry, label, isFirst, isLast, onChange, onMove, onRemove }: PlanEntryProps) {
  const [emptied, setEmptied] = useState(false);
  const { language } = useCareLanguage();
  const words = toolWordsIn(language).plan;
  const change = (text: string): void => {
    setEmptied(text.trim() === '');
    if (text.trim() !== '') onChange(text);
  };
  const leave = (): void => {
    if (emptied) onRemove();
    else if (entry !== entry.trim()) onChange(entry.trim());
    setEmptied(false);
  };
  return (
    <li className="plan-entry">
      <textarea
        aria-label={label}
        rows={1}
        value={emptied ? '' : entry}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
        maxLength={longest}
        autoComplete="off"
      />
      {!(isFirst && isLast) && <Arrows entry={entry} isFirst={isFirst} isLast={isLast} onMove={onMove} />}
      <button type="button" className="quiet" aria-label={words.removeEntry(entry)} onClick={onRemove}>
        {'✕'}
      </button>
    </li>
  );
}

/** Up and down among the entries of a step. */
function Arrows({
  entry,
  isFirst,
  isLast,
  onMove,
}: Pick<PlanEntryProps, 'entry' | 'isFirst' | 'isLast' | 'onMove'>) {
  const { language } = useCareLanguage();
  const words = toolWordsIn(language).plan;
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-label={words.up(entry)}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        {'↑'}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={words.down(entry)}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        {'↓'}
      </button>
    </>
  );
}
