import { planAsMarkdown } from '@lamplight/care';
import { composeLock, composePlayhouse, readConfig } from '@lamplight/server';
import { noMoreWords, readArguments } from '../arguments.ts';
import { attentive } from '../attentive-terminal.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { terminalPlayer } from '../terminal-player.ts';
import { withTerminal } from '../with-terminal.ts';

const usage = 'lamplight plan [--markdown] [--language CODE]';

const options = { markdown: { type: 'boolean' }, language: { type: 'string' } } as const;

/** The safety plan of whoever sits at this terminal: shown and changed, or printed as Markdown. */
export async function plan(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  const language = readCareLanguage(values.language);
  const config = readConfig();
  await using held = composeLock(config);
  await using playhouse = await composePlayhouse(config, held, []);
  const { play } = playhouse;
  if (values.markdown === true) {
    process.stdout.write(planAsMarkdown(await play.player.plan(terminalPlayer), language));
    return 0;
  }
  await withTerminal((terminal) => attentive(terminal, { play, language }).open('plan'));
  return 0;
}
