import type { ModelSummary } from '@lamplight/contracts';
import { useId } from 'react';
import { words } from '../words.ts';
import { priceWords } from './money-words.ts';

interface ModelChoiceProps {
  readonly models: readonly ModelSummary[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which of the operator's models tells, each with what it costs. */
export function ModelChoice({ models, chosen, onChoose }: ModelChoiceProps) {
  const name = useId();
  return (
    <fieldset className="choice model-choice">
      <legend>{words.voice.which}</legend>
      {models.map((model) => (
        <label key={model.id}>
          <input type="radio" name={name} checked={model.id === chosen} onChange={() => onChoose(model.id)} />
          <span>
            {words.voice.model(model.id, model.model, model.provider)}
            <small>{priceWords(model)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
