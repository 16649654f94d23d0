import type { SessionVoice, VoiceChoice } from '@lamplight/contracts';
import { useState } from 'react';
import { Dialog } from '../frame/dialog.tsx';
import { Switch } from '../reading/switch.tsx';
import { words } from '../words.ts';
import { againWords } from './again-words.ts';
import { meansOf } from './means-of.ts';
import { Meter } from './meter.tsx';
import { ModelChoice } from './model-choice.tsx';
import { modelOf } from './model-of.ts';
import type { VoiceAtHand } from './use-session-voice.ts';
import { whyWords } from './why-words.ts';
import './voice.css';

interface VoiceDialogProps {
  readonly voice: SessionVoice;
  readonly choose: VoiceAtHand['choose'];
  readonly onClose: () => void;
}

/** Who tells the story: what that does, what it sends where and what it costs is said before it is switched on. */
export function VoiceDialog({ voice, choose, onClose }: VoiceDialogProps) {
  const [wanted, want] = useState<VoiceChoice | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const chosen = { ...voice, ...wanted };
  const model = modelOf(chosen);
  const means = meansOf(chosen);
  const change = async (choice: VoiceChoice): Promise<void> => {
    // Shown at once; when it does not work, it goes back to what holds.
    want(choice);
    setTrouble(await choose(choice));
    // What was chosen meanwhile is shown until its own answer is here.
    want((newest) => (newest === choice ? null : newest));
  };
  return (
    <Dialog title={words.voice.title} onClose={onClose}>
      <div className="voice-switch">
        <Switch
          label={words.voice.switch}
          {...(means === undefined ? {} : { means })}
          isOn={chosen.voice === 'model'}
          onSwitch={(isOn) => void change({ voice: isOn ? 'model' : 'plain', model: chosen.model })}
        />
      </div>
      <p className="voice-checked">{words.voice.checked}</p>
      {trouble !== null && (
        <p role="alert" className="voice-trouble">
          {trouble}
        </p>
      )}
      {voice.models.length > 1 && (
        <ModelChoice
          models={voice.models}
          chosen={model?.id ?? null}
          onChoose={(id) => void change({ voice: chosen.voice, model: id })}
        />
      )}
      {model?.health === 'failing' && (
        <p className="voice-trouble">
          {words.voice.failing(whyWords(model.code))} {againWords(model)}
        </p>
      )}
      <Meter voice={voice} />
    </Dialog>
  );
}
