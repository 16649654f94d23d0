import { useState } from 'react';
import { words } from '../words.ts';
import { meterShortly } from './meter-rows.ts';
import type { VoiceAtHand } from './use-session-voice.ts';
import { VoiceDialog } from './voice-dialog.tsx';

/** Says who tells the story, and quietly what that has cost; a press changes it. Not there where no model is. */
export function VoiceAct({ atHand: { voice, choose } }: { readonly atHand: VoiceAtHand }) {
  const [isOpen, setOpen] = useState(false);
  if (voice === null) return null;
  const spent = voice.voice === 'model' ? meterShortly(voice) : null;
  return (
    <>
      <button type="button" className="quiet voice-act" onClick={() => setOpen(true)}>
        {words.voice.open[voice.voice]}
        {spent !== null && <small>{spent}</small>}
      </button>
      {isOpen && <VoiceDialog voice={voice} choose={choose} onClose={() => setOpen(false)} />}
    </>
  );
}
