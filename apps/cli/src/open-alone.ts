import type { CareLanguage, Tool } from '@lamplight/contracts';
import { composeTrial, type Config, ConfigError, readConfig } from '@lamplight/server';
import { attentive } from './attentive-terminal.ts';
import { withTerminal } from './with-terminal.ts';

const instead = { plan: 'Your plan is kept in the data folder: “npx lamplight plan” opens it.' };

/** Opens an exercise by itself: nothing is kept, and there is no data folder. */
export async function openAlone(
  tool: Extract<Tool, 'breathe' | 'ground'>,
  language: CareLanguage,
): Promise<void> {
  await using trial = await composeTrial([], configIfRight());
  const { play } = trial;
  await withTerminal((terminal) => attentive(terminal, { play, language, instead }).open(tool));
}

/** A setting that makes no sense keeps nobody from breathing; care then names the numbers that hold everywhere. */
function configIfRight(): Config | undefined {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
