import type { Telling } from '@lamplight/contracts';
import type { RiskLevel, Screened, Watch } from '@lamplight/safety';
import type { Draft } from './turn/attempt.ts';

/** What stands where a paragraph was found unsafe. Written by people, and safe by itself. */
const leftOut = 'Something here was left out to keep you safe. The story goes on.';

/**
 * The only way for prose to a player: each paragraph is released only after the watch found it safe.
 *
 * @param level how the player was last read; what is bearable to read depends on it
 */
export function release(watch: Watch, drafts: readonly Draft[], level: RiskLevel): Telling[] {
  const screened = watch.screenTellings(
    drafts.map(({ words }) => words),
    { level },
  );
  return drafts.map(({ voice }, index) => {
    const one = screened[index];
    return one?.ok ? telling(one.text, voice) : { text: leftOut, voice: 'program' };
  });
}

function telling(text: Screened, voice: Telling['voice']): Telling {
  return { text, voice };
}
