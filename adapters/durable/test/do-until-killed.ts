import { appendFileSync } from 'node:fs';
import { createDurableWork } from '@lamplight/adapter-durable';

// Takes two tasks when it is told to, writes a line for each that it does, and hangs in the one called "stuck".
const [, , path = '', log = '', take = ''] = process.argv;
const durable = createDurableWork({
  path,
  lease: 1_000,
  report: (fault) => console.error(fault),
  kinds: {
    async note(input) {
      appendFileSync(log, `${input}\n`);
      if (input === 'stuck' && take === 'take') await new Promise(() => undefined);
    },
  },
});
await durable.start();
if (take === 'take') {
  await durable.submit({ kind: 'note', key: 'later', input: 'later', at: Date.now() + 2_000 });
  await durable.submit({ kind: 'note', key: 'stuck', input: 'stuck', at: Date.now() });
}
console.log('taken');
// A process without anything to wait for would end.
setInterval(() => undefined, 1_000);
