import { createInterface } from 'node:readline';
import { composeEscalation } from '../src/compose-escalation.ts';
import { readConfig } from '../src/config.ts';
import { journalWithAlert } from './journal-with-alert.ts';

// Tells people of the alert that waits in the outbox; each line of its input is a link, and is acknowledged.
const config = readConfig();
const journal = await journalWithAlert(config.dataFolder);
const escalation = await composeEscalation(config.escalation, {
  journal,
  secret: new Uint8Array(32).fill(5),
  reader: () => ({ version: 'test', awake: true }),
});
await escalation.start();
console.log('started');
for await (const line of createInterface(process.stdin)) {
  const [, , , ref = '', contact = '', token = ''] = new URL(line).pathname.split('/');
  const view = await escalation.watchRoom.desk.acknowledge({ ref, contact, token });
  console.log(view?.state ?? 'nobody’s link');
}
