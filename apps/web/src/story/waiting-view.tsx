import type { Outstanding } from '../session/outstanding.ts';
import { StopButton } from '../voice/stop-button.tsx';
import { words } from '../words.ts';
import './waiting-view.css';

interface WaitingViewProps {
  readonly outstanding: Outstanding;
  /** How far it has come. */
  readonly progress: keyof typeof words.play.progress;
  /** Ends that a model is asked what it means; `null` where none is. */
  readonly onStop: (() => void) | null;
  /** `null` for what may be on its way already. */
  readonly onWithdraw: ((key: string) => void) | null;
}

/** Something that was said and is not answered yet. What has not gone out can be withdrawn. */
export function WaitingView({
  outstanding: { key, words: said },
  progress,
  onStop,
  onWithdraw,
}: WaitingViewProps) {
  return (
    <div className="passage waiting" data-progress={progress}>
      {said !== null && <h2 className="asked">{said}</h2>}
      <p className="on-its-way">
        {onStop === null ? words.play.progress[progress] : words.voice.understanding}
        {onStop !== null && (
          <StopButton named={words.voice.stopUnderstanding} shortcut="Escape" onStop={onStop} />
        )}
        {onWithdraw !== null && said !== null && (
          <button
            type="button"
            className="quiet"
            aria-label={words.play.withdrawNamed(said)}
            onClick={() => onWithdraw(key)}
          >
            {words.play.withdraw}
          </button>
        )}
      </p>
    </div>
  );
}
