import type { Passage } from '@lamplight/contracts';
import { useContext } from 'react';
import { words } from '../words.ts';
import { OpenTurn } from './open-turn.ts';
import { turnName } from './turn-name.ts';
import { voiceOf } from './voice-of.ts';
import './turn.css';

/** Says quietly who speaks in a turn, with a mark where it is the story's own voice; a press asks why it went so. */
export function TurnBadge({ passage }: { readonly passage: Passage }) {
  const open = useContext(OpenTurn);
  const voice = voiceOf(passage);
  if (voice === null) return null;
  return (
    <button
      type="button"
      className="quiet badge"
      data-voice={voice}
      title={words.turn.voice[voice]}
      lang={words.language}
      aria-label={words.turn.open(turnName(passage), words.turn.voice[voice])}
      onClick={() => open(passage)}
    >
      {voice === 'plain' ? null : words.turn.voice[voice]}
    </button>
  );
}
