import { composeWatchLog, readConfig, watchKeyFile } from '@lamplight/server';
import { noMoreWords, readArguments } from './arguments.ts';
import { columns } from './terminal/columns.ts';

const usage = 'lamplight watch-log [--json]';

/** Shows what the watch raised and what became of it: counts and states, no words of players. */
export async function watchLog(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, usage);
  noMoreWords(positionals, usage);
  const { escalation } = readConfig();
  const log = await composeWatchLog(escalation);
  if (values.json === true) {
    console.log(JSON.stringify(log, null, 2));
    return 0;
  }
  const { first, second } = log.contacts;
  const told =
    first + second === 0 ? 'no contacts: nobody is told' : `${first} first and ${second} second contacts`;
  console.log(
    `The last ${log.days} days; ${told}; ${log.alerts.filter(({ overdue }) => overdue).length} overdue.\n`,
  );
  console.log(
    log.alerts.length === 0
      ? 'No alerts.'
      : columns([
          ['Read at', 'Level', 'Kind', 'State', 'By', 'Pages', 'Failures', 'Person', 'Session'],
          ...log.alerts.map(
            ({
              at,
              level,
              kind,
              state,
              overdue,
              acknowledged,
              closed,
              pages,
              failures,
              subject,
              session,
            }) => [
              at.slice(0, 16).replace('T', ' '),
              String(level),
              kind,
              overdue ? `${state}, overdue` : state,
              closed?.by ?? acknowledged?.by ?? '',
              String(pages),
              String(failures),
              subject,
              session,
            ],
          ),
        ]),
  );
  for (const { at, contact, reason, ref } of log.failures.slice(0, 10))
    console.log(
      `Not delivered at ${at.slice(0, 16).replace('T', ' ')}: alert ${ref} to ${contact} (${reason}).`,
    );
  console.log(
    `\nThe same in the browser, while the server runs: ${escalation.publicUrl}/watch (its key is in ${watchKeyFile(escalation.dataFolder)}).`,
  );
  return 0;
}
