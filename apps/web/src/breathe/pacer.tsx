import type { BreathingExercise } from '@lamplight/care';
import type { BreathMoment } from './breath-at.ts';

interface PacerProps {
  readonly cues: BreathingExercise['cues'];
  readonly moment: BreathMoment | null;
  /** From 0 to 1, how much of the time is over. */
  readonly done: number;
}

/** How small the circle is with empty lungs, and how much it grows. */
const smallest = 0.65;
/** How full it is while nobody breathes with it: both words have room in it. */
const atRest = 0.5;

/** What one breathes with: a circle that grows and shrinks, the word for it, and a line for the whole. */
export function Pacer({ cues, moment, done }: PacerProps) {
  const scale = smallest + (1 - smallest) * (moment?.full ?? atRest);
  return (
    <div className="pacer" aria-hidden="true">
      <div className="pacer-room">
        <div className="pacer-circle" style={{ transform: `scale(${scale.toFixed(3)})` }} />
        <p className="pacer-cue">
          {moment === null ? (
            <>
              <small>{cues.in}</small>
              <small>{cues.out}</small>
            </>
          ) : (
            <>
              {cues[moment.cue]}
              <small>{moment.left}</small>
            </>
          )}
        </p>
      </div>
      <div className="pacer-line">
        <div style={{ width: `${(done * 100).toFixed(1)}%` }} />
      </div>
    </div>
  );
}
