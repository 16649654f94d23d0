import type { Passage } from '@lamplight/contracts';
import type { ReactNode } from 'react';
import { OpenTurn } from '../turn/open-turn.ts';
import { AskedAgain } from '../voice/asked-again.ts';
import { OpenSent } from '../voice/open-sent.ts';

interface TellingWaysProps {
  readonly openTurn: (passage: Passage) => void;
  readonly openSent: (passage: Passage) => void;
  /** When the model that tells may be asked again, in words. */
  readonly again: string | null;
  readonly children: ReactNode;
}

/** What leads from a telling to what is behind it, wherever in the story it stands. */
export function TellingWays({ openTurn, openSent, again, children }: TellingWaysProps) {
  return (
    <OpenTurn value={openTurn}>
      <OpenSent value={openSent}>
        <AskedAgain value={again}>{children}</AskedAgain>
      </OpenSent>
    </OpenTurn>
  );
}
