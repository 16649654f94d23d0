import { composeContactsTrial, readConfig, type TrialOfContact } from '@lamplight/server';
import { noMoreWords, readArguments, UsageError } from './arguments.ts';

const usage = 'lamplight contacts --test';

/** Sends everybody who is told of alerts a message that says it is a trial; fails when one was not delivered. */
export async function contacts(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { test: { type: 'boolean' } }, usage);
  noMoreWords(positionals, usage);
  if (values.test !== true) throw new UsageError(`Usage: ${usage}`);
  const trials = await composeContactsTrial(readConfig().escalation);
  if (trials.length === 0) {
    console.log(
      'There are no contacts: nobody is told of anything, and players are told so. docs/watch.md says how to name some.',
    );
    return 1;
  }
  for (const trial of trials) console.log(sentence(trial));
  return trials.every(({ delivery }) => delivery.delivered) ? 0 : 1;
}

/** Says no more than is known: a server that took a message has not yet brought it to anybody. */
function sentence({ name, channel, delivery }: TrialOfContact): string {
  if (!delivery.delivered) return `${name}: NOT delivered (${delivery.reason}).`;
  return `${name}: ${taken[channel]} (${delivery.receipt}). Ask ${name} whether it has arrived.`;
}

const taken: Readonly<Record<TrialOfContact['channel'], string>> = {
  mail: 'the mail server has taken the message',
  webhook: 'the webhook has taken the call',
  file: 'the line is in the file and on the disk',
};
