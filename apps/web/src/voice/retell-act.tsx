import type { RetellHint } from '@lamplight/contracts';
import { useState } from 'react';
import { PressMenu } from '../frame/press-menu.tsx';
import { words } from '../words.ts';

interface RetellActProps {
  /** Whether a model tells: the author's words have other variants, and no other moods. */
  readonly hasMoods: boolean;
  readonly onRetell: (hint?: RetellHint) => void;
}

/** Tells the newest turn in other words; where a model tells, in the way that is chosen. */
export function RetellAct({ hasMoods, onRetell }: RetellActProps) {
  const [pressed, press] = useState<HTMLElement | null>(null);
  const { retell } = words.voice;
  if (!hasMoods)
    return (
      <button type="button" className="quiet" onClick={() => onRetell()}>
        {words.acts.retell}
      </button>
    );
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-haspopup="menu"
        aria-expanded={pressed !== null}
        onClick={({ currentTarget }) => press(currentTarget)}
      >
        {retell.press}
      </button>
      {pressed !== null && (
        <PressMenu
          pressed={pressed}
          label={retell.open}
          entries={[
            { name: retell.again, onPress: () => onRetell() },
            ...hints.map((hint) => ({ name: retell[hint], onPress: () => onRetell(hint) })),
          ]}
          onClose={() => press(null)}
        />
      )}
    </>
  );
}

const hints = [
  'shorter',
  'longer',
  'scarier',
  'gentler',
  'funnier',
  'plainer',
] as const satisfies RetellHint[];
