import type { RetellHint, SessionVoice } from '@lamplight/contracts';
import { useState } from 'react';
import { PressMenu } from '../frame/press-menu.tsx';
import type { RetellWay } from '../session/outstanding.ts';
import { words } from '../words.ts';
import { nextPriceWords } from './next-price.ts';

interface RetellActProps {
  /** `null` where no model is. The author's words have other variants, and no other moods. */
  readonly voice: SessionVoice | null;
  /** Whether there are words of before to go back to. */
  readonly isRetold: boolean;
  readonly onRetell: (way?: RetellWay) => void;
}

/** Tells the newest turn in other words; where a model tells, in the way that is chosen, or back as it was before. */
export function RetellAct({ voice, isRetold, onRetell }: RetellActProps) {
  const [pressed, press] = useState<HTMLElement | null>(null);
  const { retell } = words.voice;
  const back = { name: retell.back, onPress: () => onRetell({ back: true }) };
  if (voice?.voice !== 'model')
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
          note={retell.costs(nextPriceWords(voice))}
          entries={[
            { name: retell.again, onPress: () => onRetell() },
            ...hints.map((hint) => ({ name: retell[hint], onPress: () => onRetell({ hint }) })),
            ...(isRetold ? [back] : []),
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
