import type { ReactNode } from 'react';
import { Dialog } from '../frame/dialog.tsx';
import { dictationOf } from '../input/dictation.ts';
import { forgetStory } from '../offline/forget-story.ts';
import { pageLanguages, words } from '../words.ts';
import { Choice } from '../choose/choice.tsx';
import { asDesigned, languages, letters, type ReadingSettings, themes } from './reading-settings.ts';
import { Slider } from './slider.tsx';
import { Switch } from './switch.tsx';
import { useReading } from './use-reading.ts';
import './reading.css';

/** How the page looks and sounds. Everything shows at once, in this window, too. */
export function ReadingDialog({ onClose }: { readonly onClose: () => void }) {
  const [settings, change] = useReading();
  const { reading } = words;
  const keepStory = (keepsStory: boolean): void => {
    change({ keepsStory });
    if (!keepsStory) forgetStory();
  };
  const slider = (name: 'size' | 'measure' | 'leading' | 'spacing' | 'pace') => (
    <Slider name={name} value={settings[name]} onChange={(value) => change({ [name]: value })} />
  );
  return (
    <Dialog title={reading.title} onClose={onClose}>
      <div className="reading">
        <Choice
          title={reading.theme}
          choices={themes.map((theme) => [theme, reading.themes[theme]])}
          chosen={settings.theme}
          onChoose={(theme) => change({ theme })}
        />
        <Choice
          title={reading.language}
          choices={languages.map((one) => [one, one === 'system' ? reading.asDevice : pageLanguages[one]])}
          chosen={settings.language}
          onChoose={(language) => change({ language })}
        />
        <Choice
          title={reading.letters}
          choices={letters.map((one) => [one, reading.letterNames[one]])}
          chosen={settings.letters}
          onChoose={(one) => change({ letters: one })}
        />
        {slider('size')}
        {slider('measure')}
        {slider('leading')}
        {slider('spacing')}
        <Switch
          label={reading.still}
          isOn={settings.motion === 'still'}
          onSwitch={(isOn) => change({ motion: isOn ? 'still' : 'system' })}
        />
        <Switch
          label={reading.oneColumn}
          means={reading.oneColumnMeans}
          isOn={settings.layout === 'reader'}
          onSwitch={(isOn) => change({ layout: isOn ? 'reader' : 'zones' })}
        />
        <Switch
          label={reading.keepsStory}
          means={reading.keepsStoryMeans}
          isOn={settings.keepsStory}
          onSwitch={keepStory}
        />
        <Sound settings={settings} change={change} pace={slider('pace')} />
        <button type="button" onClick={() => change(asDesigned)}>
          {reading.asDesigned}
        </button>
      </div>
    </Dialog>
  );
}

interface SoundProps {
  readonly settings: ReadingSettings;
  readonly change: (change: Partial<ReadingSettings>) => void;
  readonly pace: ReactNode;
}

/** What the browser can read aloud and can hear. What it cannot is said, and not offered. */
function Sound({ settings, change, pace }: SoundProps) {
  const { reading } = words;
  const speaks = 'speechSynthesis' in window;
  const hears = dictationOf(window) !== null;
  return (
    <>
      {speaks ? (
        <>
          <Switch
            label={reading.aloud}
            means={reading.aloudMeans}
            isOn={settings.aloud}
            onSwitch={(aloud) => change({ aloud })}
          />
          {pace}
        </>
      ) : (
        <p>{reading.noVoice}</p>
      )}
      {hears ? (
        <Switch
          label={reading.dictation}
          means={reading.dictationMeans}
          isOn={settings.dictation}
          onSwitch={(dictation) => change({ dictation })}
        />
      ) : (
        <p>{reading.noEar}</p>
      )}
    </>
  );
}
