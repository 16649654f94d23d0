import { type Exercise, grounding, steadyGrounding } from '@lamplight/care';
import { useEffect, useRef, useState } from 'react';
import { Heading } from '../frame/heading.tsx';
import { words } from '../words.ts';
import './ground.css';

const exercises: readonly [Exercise, Exercise] = [grounding, steadyGrounding];

/** Grounding, one step at a time and at one's own speed. */
export function Ground({ onDone }: { readonly onDone: () => void }) {
  const [exercise, choose] = useState<Exercise>(exercises[0]);
  const [at, setAt] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { ground } = words;
  // Each step is read from its title; the page itself began at its own.
  useEffect(() => {
    if (at !== null) heading.current?.focus();
  }, [at]);
  const step = at === null ? undefined : exercise.steps[at];
  if (at === null)
    return (
      <div className="ground">
        <fieldset className="ground-choice">
          <legend>{ground.which}</legend>
          {exercises.map((one) => (
            <label key={one.id}>
              <input type="radio" name="ground" checked={one === exercise} onChange={() => choose(one)} />
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
    <div className="ground">
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
