import { useId } from 'react';

interface SwitchProps {
  readonly label: string;
  readonly means?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** On or off, with a line about what that means. */
export function Switch({ label, means, isOn, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={means === undefined ? undefined : id}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {label}
      </label>
      {means !== undefined && <small id={id}>{means}</small>}
    </div>
  );
}
