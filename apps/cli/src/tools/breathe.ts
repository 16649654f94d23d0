import { type BreathingExercise, breathingIn } from '@lamplight/care';
import type { CareLanguage } from '@lamplight/contracts';
import { asksToStop } from '../terminal/asks-to-stop.ts';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Terminal } from './terminal.ts';

/** So many breaths, then it asks: nobody has to wait for an end. */
const breathsInARound = 3;

/** Paces slow breathing, round by round, until it is enough. */
export async function breathe({ ask, show, pass }: Terminal, language: CareLanguage): Promise<void> {
  const exercise = breathingIn(language);
  const { title, introduction, breaths, ending } = exercise;
  show(`\n${paint('bold', title)}\n\n${wrap(introduction, process.stdout.columns)}`);
  for (let done = 0; done < breaths; done += breathsInARound) {
    const reply = await ask(`Enter ${done === 0 ? 'begins' : 'goes on'}, “stop” leaves. `, asksToStop);
    if (reply === undefined || reply.trim() !== '') break;
    await breatheRound(exercise, { show, pass });
  }
  show(`\n${wrap(ending, process.stdout.columns)}`);
}

type Pace = Pick<Terminal, 'show' | 'pass'>;

/** Ends early when somebody wants something else. */
async function breatheRound(exercise: BreathingExercise, pace: Pace): Promise<void> {
  for (let count = 0; count < breathsInARound; count++) if (!(await oneBreath(exercise, pace))) return;
}

async function oneBreath({ breath, cues }: BreathingExercise, { show, pass }: Pace): Promise<boolean> {
  show(`  ${cues.in} ${dots(breath.in)}`);
  if (!(await pass(breath.in))) return false;
  if (breath.hold !== undefined) {
    show(`  ${cues.hold} ${dots(breath.hold)}`);
    if (!(await pass(breath.hold))) return false;
  }
  show(`  ${cues.out} ${dots(breath.out)}`);
  return pass(breath.out);
}

/** How long it lasts, to be seen at a glance. */
function dots(seconds: number): string {
  return paint('dim', '·'.repeat(seconds));
}
