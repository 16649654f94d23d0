import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of several, all in sight. */
export function Choice<T extends string>({ title, choices, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {choices.map(([value, label]) => (
        <label key={value} data-value={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
