import { useId } from 'react';

interface ScaleProps<T extends string> {
  readonly title: string;
  /** The mildest first. */
  readonly steps: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (step: T) => void;
}

/** One of a few steps, from the mildest on. */
export function Scale<T extends string>({ title, steps, words, chosen, onChoose }: ScaleProps<T>) {
  const name = useId();
  return (
    <fieldset className="topic scale">
      <legend>{title}</legend>
      <div className="stances">
        {steps.map((step) => (
          <label key={step} data-chosen={step === chosen}>
            <input type="radio" name={name} checked={step === chosen} onChange={() => onChoose(step)} />
            {words[step]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
