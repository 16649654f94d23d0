import { composeReader, composeStories, readConfig } from '@lamplight/server';
import { noMoreWords, readArguments } from '../arguments.ts';
import { terminalPlayer } from '../terminal-player.ts';

const usage = 'lamplight sessions';

/** Lists what was played in this terminal, latest first. */
export async function listSessions(args: readonly string[]): Promise<number> {
  noMoreWords(readArguments(args, {}, usage).positionals, usage);
  const config = readConfig();
  const { playable } = await composeStories(config);
  await using playhouse = await composeReader(config, playable);
  const sessions = await playhouse.play.sessions(terminalPlayer);
  for (const { id, title, name, line, turn, ended, updatedAt } of sessions) {
    const where = ended === null ? `turn ${turn}` : `ended: ${ended}`;
    console.log(`${id}  ${updatedAt.slice(0, 16).replace('T', ' ')}  ${name ?? title} (${where})`);
    if (line !== null) console.log(`    ${line}`);
  }
  if (sessions.length === 0) console.log('Nothing yet. Begin with: npx lamplight play');
  return 0;
}
