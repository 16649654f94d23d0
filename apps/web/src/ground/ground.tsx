import { groundingIn, steadyGroundingIn } from '@lamplight/care';
import { useEffect, useRef, useState } from 'react';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { Heading } from '../frame/heading.tsx';
import './ground.css';

/** Grounding, one step at a time and at one's own speed. */
export function Ground({ onDone }: { readonly onDone: () => void }) {
  const [isSteady, choose] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = useCareLanguage();
  const { ground } = toolWordsIn(language);
  const exercise = (isSteady ? steadyGroundingIn : groundingIn)(language);
  // Each step is read from its title; the page itself began at its own.
  useEffect(() => {
    if (at !== null) heading.current?.focus();
  }, [at]);
  const step = at === null ? undefined : exercise.steps[at];
  if (at === null)
    return (
      <div className="ground" lang={language}>
        <fieldset className="ground-choice">
          <legend>{ground.which}</legend>
          {[groundingIn(language), steadyGroundingIn(language)].map((one, which) => (
            <label key={one.id}>
              <input
                type="radio"
                name="ground"
                checked={one.id === exercise.id}
                onChange={() => choose(which === 1)}
              />
              {one.title}
            </label>
          ))}
        </fieldset>
        <p>{exercise.introduction}</p>
        <div className="ground-ways">
          <button type="button" className="primary" onClick={() => setAt(0)}>
            {ground.begin}
          </button>
        </div>
      </div>
    );
  return (
    <div className="ground" lang={language}>
      <p className="ground-place">
        {step === undefined ? exercise.title : ground.step(at + 1, exercise.steps.length)}
      </p>
      <Heading ref={heading} tabIndex={-1}>
        {step?.title ?? ground.end}
      </Heading>
      <p className="ground-text">{step?.text ?? exercise.ending}</p>
      <div className="ground-ways">
        {step === undefined ? (
          <button type="button" className="primary" onClick={onDone}>
            {ground.done}
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => setAt(at + 1)}>
            {ground.next}
          </button>
        )}
        <button type="button" onClick={() => setAt(at === 0 ? null : at - 1)}>
          {ground.back}
        </button>
        {step === undefined && (
          <button type="button" className="quiet" onClick={() => setAt(null)}>
            {ground.again}
          </button>
        )}
      </div>
    </div>
  );
}
