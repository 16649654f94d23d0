import type { CareLanguage, Tool } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { breathe } from './breathe.ts';
import { ground } from './ground.ts';
import { limits } from './limits.ts';
import { plan } from './plan.ts';
import type { Terminal } from './terminal.ts';

/**
 * Opens a tool that the player asked for, and comes back when they leave it.
 *
 * @param session whose limits are meant; without one there are none
 */
export async function openTool(
  tool: Tool,
  terminal: Terminal,
  play: Play,
  session: string | undefined,
  language: CareLanguage,
): Promise<void> {
  switch (tool) {
    case 'plan':
      return plan(terminal, play, language);
    case 'breathe':
      return breathe(terminal, language);
    case 'ground':
      return ground(terminal, language);
    case 'map':
      // It was told in words already.
      return;
    default:
      return session === undefined ? undefined : limits(terminal, play, session);
  }
}
