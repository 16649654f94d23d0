import { groundingIn, steadyGroundingIn } from '@lamplight/care';
import type { CareLanguage } from '@lamplight/contracts';
import { asksToStop } from '../terminal/asks-to-stop.ts';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Terminal } from './terminal.ts';

/** Goes through a grounding exercise, one step an Enter. */
export async function ground({ ask, show }: Terminal, language: CareLanguage): Promise<void> {
  const which = await ask('1 by the senses, 2 by plain facts (Enter takes the first): ', isOneOrTwo);
  if (which === undefined) return;
  const exercise = (which.trim() === '2' ? steadyGroundingIn : groundingIn)(language);
  show(`\n${paint('bold', exercise.title)}\n\n${wrap(exercise.introduction, process.stdout.columns)}`);
  for (const { title, text } of exercise.steps) {
    show(`\n${paint('bold', title)}\n${wrap(text, process.stdout.columns)}`);
    const reply = await ask('Enter goes on, “stop” leaves. ', asksToStop);
    if (reply === undefined || reply.trim() !== '') break;
  }
  show(`\n${wrap(exercise.ending, process.stdout.columns)}`);
}

function isOneOrTwo(line: string): boolean {
  return /^\s*[12]\s*$/.test(line);
}
