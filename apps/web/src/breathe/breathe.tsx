import { breathingIn } from '@lamplight/care';
import { useState } from 'react';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { breathAt, wholeBreaths } from './breath-at.ts';
import { breathMinutes, breathPatterns } from './breath-patterns.ts';
import { minutesIn } from './minutes-in.ts';
import { Pacer } from './pacer.tsx';
import { useBreathing } from './use-breathing.ts';
import './breathe.css';

/** Breathing at a slow pace: no sound, nothing that has to be done right, and it may be stopped at any moment. */
export function Breathe({ onGround }: { readonly onGround: () => void }) {
  const [pattern, choose] = useState(breathPatterns[0]);
  const [minutes, setMinutes] = useState<number>(breathMinutes[1]);
  const [isAloud, setAloud] = useState(false);
  const total = wholeBreaths(pattern.breath, minutes * 60);
  const { status, seconds, begin, pause, goOn, stop } = useBreathing(total);
  const isUnderWay = status === 'running' || status === 'paused';
  const moment = isUnderWay ? breathAt(pattern.breath, seconds) : null;
  const { language } = useCareLanguage();
  const { breathe } = toolWordsIn(language);
  const breathing = breathingIn(language);
  const announced = {
    idle: '',
    running: `${breathe.begun} ${breathe.patterns[pattern.id]}.`,
    paused: breathe.paused,
    ended: breathing.ending,
  };
  const cue = isAloud && status === 'running' && moment !== null ? breathing.cues[moment.cue] : null;
  return (
    <div className="breathe" lang={language}>
      <p>{breathing.introduction}</p>
      <Pacer cues={breathing.cues} moment={moment} done={status === 'ended' ? 1 : seconds / total} />
      {/* Not every breath is announced unless one wants it: what speaks all the time is no rest. */}
      <output className={status === 'ended' ? 'breathe-ending' : 'unseen'}>{cue ?? announced[status]}</output>
      <div className="breathe-ways">
        {!isUnderWay && (
          <button type="button" className="primary" onClick={begin}>
            {status === 'ended' ? breathe.again : breathe.begin}
          </button>
        )}
        {isUnderWay && (
          <button type="button" className="primary" onClick={status === 'running' ? pause : goOn}>
            {status === 'running' ? breathe.pause : breathe.goOn}
          </button>
        )}
        {isUnderWay && (
          <button type="button" onClick={stop}>
            {breathe.stop}
          </button>
        )}
        <button type="button" className="quiet" onClick={onGround}>
          {breathe.ground}
        </button>
      </div>
      <fieldset className="breathe-choice" disabled={isUnderWay}>
        <legend>{breathe.pace}</legend>
        {breathPatterns.map((one) => (
          <label key={one.id}>
            <input type="radio" name="pace" checked={one.id === pattern.id} onChange={() => choose(one)} />
            {breathe.patterns[one.id]}
          </label>
        ))}
      </fieldset>
      <fieldset className="breathe-choice" disabled={isUnderWay}>
        <legend>{breathe.length}</legend>
        {breathMinutes.map((one) => (
          <label key={one}>
            <input type="radio" name="minutes" checked={one === minutes} onChange={() => setMinutes(one)} />
            {minutesIn(language, one)}
          </label>
        ))}
      </fieldset>
      <label className="breathe-aloud">
        <input type="checkbox" checked={isAloud} onChange={(event) => setAloud(event.target.checked)} />
        {breathe.aloud}
      </label>
    </div>
  );
}
