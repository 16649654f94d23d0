import type { Retraced } from '@lamplight/play';

/** Says which step of a session no longer holds; `null` when all do. */
export function stoppedWords(retraced: Retraced | null): string | null {
  if (retraced === null || retraced.stopped === null) return null;
  const { held, steps, stopped } = retraced;
  const { step, said } = stopped;
  const left = steps - held;
  const after = left > 1 ? `, and the ${left - 1} after it are let go` : '';
  const input = step.input === null ? '' : ` “${step.input}”`;
  const answer = said.replaceAll(/\s*\n\s*/g, ' ').trim();
  const stands = held === 0 ? 'the session stands at its beginning' : `the session stands before it`;
  return `Step ${held + 1}${input} no longer holds${after}: ${answer} So ${stands}.`;
}
