import { composeGateway, composePlayhouse, composeStories } from './compose.ts';
import { readConfig } from './config.ts';
import { describeFinding } from './describe-finding.ts';
import { listen } from './listen.ts';

/** Opens Lamplight for players and keeps it open until it is told to stop. */
export async function main(): Promise<void> {
  const config = readConfig();
  const { playable, broken } = await composeStories(config.adventuresFolder);
  for (const { id, findings } of broken) {
    console.error(`The adventure "${id}" is left out:\n${findings.map(describeFinding).join('\n')}`);
  }
  await using open = new AsyncDisposableStack();
  const playhouse = open.use(await composePlayhouse(config, playable));
  const gateway = await composeGateway(config, playhouse);
  const { url } = open.use(await listen(gateway, config.host, config.port));
  console.log(`Lamplight is open at ${url.replace('127.0.0.1', 'localhost')} (stop with Ctrl-C)`);
  await stopped();
  console.log('Closing. Every turn is kept.');
}

/** Runs {@link main} and ends the process with a plain sentence when it cannot. */
export async function run(): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error && 'code' in error ? error.message : error);
    process.exitCode = 1;
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

if (import.meta.main) await run();
