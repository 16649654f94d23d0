import type { Limits } from '@lamplight/contracts';
import { useId } from 'react';
import { words } from '../words.ts';
import type { TitledTopic } from './other-topics.ts';
import { type Stance, stanceOf, withStance } from './topic-stance.ts';

const stances: readonly Stance[] = ['fine', 'veil', 'line'];

interface TopicChoiceProps {
  readonly topic: TitledTopic;
  readonly limits: Limits;
  readonly onChange: (limits: Limits) => void;
}

/** One topic and what is wanted of it. What a story cannot do without can be veiled; the reason stands beside it. */
export function TopicChoice({
  topic: { id, title, language, essential },
  limits,
  onChange,
}: TopicChoiceProps) {
  const name = useId();
  const stance = stanceOf(limits, id);
  return (
    <fieldset className="topic">
      <legend lang={language}>{title}</legend>
      <div className="stances">
        {stances.map((one) => (
          <label key={one} data-chosen={one === stance}>
            <input
              type="radio"
              name={name}
              checked={one === stance}
              disabled={one === 'line' && essential !== undefined}
              onChange={() => onChange(withStance(limits, id, one))}
            />
            {words.limits.stance[one]}
          </label>
        ))}
      </div>
      {essential !== undefined && <p className="essential">{words.limits.essential(essential)}</p>}
    </fieldset>
  );
}
