import type { Story } from '@lamplight/world';
import { composeDoor, composeGateway, composePlayhouse, composeStories } from './compose.ts';
import type { FolderLock } from './compose-lock.ts';
import { composeTelemetry } from './compose-telemetry.ts';
import type { Config } from './config.ts';
import { describeFinding } from './describe-finding.ts';
import { watchKeyFile } from './escalation-key.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';

/** Opens the page and the interface for programs until the process is told to stop. */
export async function serve(config: Config, folder: FolderLock): Promise<void> {
  await using open = new AsyncDisposableStack();
  const watching = open.use(await composeTelemetry(config.telemetry));
  const { log } = watching;
  const stories = await playableStories(config, log);
  const playhouse = open.use(await composePlayhouse(config, folder, stories, log));
  const { gateway, hasPage } = await composeGateway(config, playhouse, watching);
  const { url } = open.use(await listen(watching.watched(gateway), composeDoor(gateway), config));
  if (!hasPage) {
    log.warn(
      'The page has not been built, so only programs can play here. "npm start" builds it and opens it.',
    );
  }
  const address = url.replace('127.0.0.1', 'localhost');
  log.info(`Lamplight is open at ${address} (stop with Ctrl-C)`);
  log.info(
    `The watch log is at ${address}/watch, the models are at ${address}/models; the key to both is in ${watchKeyFile(config.dataFolder)}.`,
  );
  const fail = failing(log);
  process.once('uncaughtException', fail);
  await stopped();
  process.removeListener('uncaughtException', fail);
  log.info('Closing. Every turn is kept.');
}

async function playableStories(config: Config, log: Log): Promise<readonly Story[]> {
  const { playable, broken } = await composeStories(config, log);
  for (const { id, findings } of broken) {
    log.warn(`The adventure "${id}" is left out:\n${findings.map(describeFinding).join('\n')}`);
  }
  return playable;
}

/** What state the process is in is unknown, so it ends; what was acknowledged is durable. */
function failing({ fault }: Log): (error: unknown) => void {
  return (error) => {
    fault(error);
    process.exit(1);
  };
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
