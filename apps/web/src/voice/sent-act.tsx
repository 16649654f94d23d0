import type { Passage } from '@lamplight/contracts';
import { useContext } from 'react';
import { turnName } from '../turn/turn-name.ts';
import { words } from '../words.ts';
import { OpenSent } from './open-sent.ts';

/** Leads from a telling to what a model was sent for it. */
export function SentAct({ passage }: { readonly passage: Passage }) {
  const open = useContext(OpenSent);
  const { sent } = words.voice;
  return (
    <button
      type="button"
      className="quiet sent-act"
      aria-label={sent.openNamed(turnName(passage))}
      onClick={() => open(passage)}
    >
      {sent.open}
    </button>
  );
}
