import { words } from '../words.ts';
import './stop-button.css';

interface StopButtonProps {
  /** What it stops, for whoever hears the page. */
  readonly named: string;
  /** The key that does the same; none where only the button does. */
  readonly shortcut?: 'Escape';
  readonly onStop: () => void;
}

/** Stops what a model does now. */
export function StopButton({ named, shortcut, onStop }: StopButtonProps) {
  return (
    <button
      type="button"
      className="quiet stop"
      aria-label={named}
      aria-keyshortcuts={shortcut}
      onClick={onStop}
    >
      {words.voice.stop}
    </button>
  );
}
