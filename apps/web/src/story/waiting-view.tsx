import type { Outstanding } from '../session/outstanding.ts';
import { words } from '../words.ts';

interface WaitingViewProps {
  readonly outstanding: Outstanding;
  /** How far it has come. */
  readonly progress: keyof typeof words.play.progress;
  /** `null` for what may be on its way already. */
  readonly onWithdraw: ((key: string) => void) | null;
}

/** Something that was said and is not answered yet. What has not gone out can be withdrawn. */
export function WaitingView({ outstanding: { key, words: said }, progress, onWithdraw }: WaitingViewProps) {
  return (
    <div className="passage waiting" data-progress={progress}>
      {said !== null && <h2 className="asked">{said}</h2>}
      <p className="on-its-way">
        {words.play.progress[progress]}
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
