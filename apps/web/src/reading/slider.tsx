import { useId } from 'react';
import { words } from '../words.ts';
import { ranges } from './reading-settings.ts';

interface SliderProps {
  readonly name: keyof typeof ranges;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** More or less of something, with the amount beside it. */
export function Slider({ name, value, onChange }: SliderProps) {
  const id = useId();
  const { least, most, step } = ranges[name];
  const amount = words.reading.amount[name](value);
  return (
    <div className="slider">
      <label htmlFor={id}>{words.reading.slider[name]}</label>
      <output htmlFor={id} aria-live="off">
        {amount}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={amount}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
