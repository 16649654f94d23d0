import { type Breath, breathing } from '@lamplight/care';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Terminal } from './terminal.ts';

/** So many breaths, then it asks: nobody has to wait for an end. */
const breathsInARound = 3;

/** Paces slow breathing, round by round, until it is enough. */
export async function breathe({ ask, show, pass }: Terminal): Promise<void> {
  const { title, introduction, breath, breaths, ending } = breathing;
  show(`\n${paint('bold', title)}\n\n${wrap(introduction, process.stdout.columns)}`);
  for (let done = 0; done < breaths; done += breathsInARound) {
    const reply = await ask(done === 0 ? 'Enter begins, “stop” leaves. ' : 'Enter goes on, “stop” leaves. ');
    if (reply === undefined || reply.trim() !== '') break;
    await breatheRound(breath, { show, pass });
  }
  show(`\n${wrap(ending, process.stdout.columns)}`);
}

type Pace = Pick<Terminal, 'show' | 'pass'>;

/** Ends early when somebody wants something else. */
async function breatheRound(breath: Breath, pace: Pace): Promise<void> {
  for (let count = 0; count < breathsInARound; count++) if (!(await oneBreath(breath, pace))) return;
}

async function oneBreath({ in: inhale, hold, out }: Breath, { show, pass }: Pace): Promise<boolean> {
  const { cues } = breathing;
  show(`  ${cues.in} ${dots(inhale)}`);
  if (!(await pass(inhale))) return false;
  if (hold !== undefined) {
    show(`  ${cues.hold} ${dots(hold)}`);
    if (!(await pass(hold))) return false;
  }
  show(`  ${cues.out} ${dots(out)}`);
  return pass(out);
}

/** How long it lasts, to be seen at a glance. */
function dots(seconds: number): string {
  return paint('dim', '·'.repeat(seconds));
}
