import { planWordsIn } from '@lamplight/care';
import type { CareLanguage, KeptPlan } from '@lamplight/contracts';
import { type Play, PlayError } from '@lamplight/play';
import { terminalPlayer } from '../terminal-player.ts';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { wrapIndented } from '../terminal/wrap-indented.ts';
import { changePlan } from './change-plan.ts';
import type { Terminal } from './terminal.ts';

const how = '“add 2 a walk by the sea” adds to step 2, “remove 2.1” takes one out, Enter or “quit” leaves.';

/** Shows the safety plan and changes it line by line; every change is kept at once. */
export async function plan({ ask, show }: Terminal, play: Play, language: CareLanguage): Promise<void> {
  let kept = await play.player.plan(terminalPlayer);
  show(planText(kept, language));
  for (;;) {
    const { plan: now } = kept;
    const isChange = (said: string): boolean => changePlan(now, said).ok;
    const line = await ask(`${wrap(how, process.stdout.columns)}\nplan> `, isChange);
    if (line === undefined || line.trim() === '') return;
    const changed = changePlan(now, line);
    if (!changed.ok) {
      show(wrap(changed.because, process.stdout.columns));
      continue;
    }
    try {
      kept = await play.player.savePlan(terminalPlayer, { version: kept.version, plan: changed.plan });
      show(planText(kept, language));
    } catch (error) {
      if (!(error instanceof PlayError) || error.code !== 'play/plan-changed') throw error;
      kept = await play.player.plan(terminalPlayer);
      show(`${error.message}\n${planText(kept, language)}`);
    }
  }
}

function planText({ plan: steps }: KeptPlan, language: CareLanguage): string {
  const words = planWordsIn(language);
  const indented = (text: string): string => wrapIndented(text, process.stdout.columns);
  const parts = words.steps.map(({ id, title, prompt }, index) => {
    const entries = steps[id].map((entry, at) => indented(`${index + 1}.${at + 1} ${entry}`));
    const body = entries.length === 0 ? paint('dim', indented(prompt)) : entries.join('\n');
    return `${paint('bold', wrap(`${index + 1}  ${title}`, process.stdout.columns))}\n${body}`;
  });
  return `\n${wrap(words.introduction, process.stdout.columns)}\n\n${parts.join('\n')}\n`;
}
