import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Alert } from '@lamplight/contracts';
import { createDisguise } from '@lamplight/escalation';
import { contactOf } from '../src/compose-channels.ts';
import { composeEscalation } from '../src/compose-escalation.ts';
import { readConfig } from '../src/config.ts';
import { readContactsFile } from '../src/contacts-file.ts';
import { journalWithAlert, theAlert } from './journal-with-alert.ts';

// Runs on a disk so small that it can be filled: fills it, keeps an alert, makes room again, and prints what came of it.
const config = readConfig();
const filler = join(config.dataFolder, 'filler');
const secret = new Uint8Array(32).fill(5);
const disguise = createDisguise(secret);
const journal = await journalWithAlert(config.dataFolder);
const escalation = await composeEscalation(config.escalation, {
  journal,
  secret,
  reader: () => ({ version: 'test', awake: true }),
});
await escalation.start();
await stateOnce('p1', (state) => state === 'delivered');
fill();
// Somebody opens the link to an alert that has long been in the book.
const { ref } = disguise.book(theAlert);
const [contact] = readContactsFile(config.escalation).contacts.map(contactOf);
const link = { ref, contact: contact?.id ?? '', token: disguise.token(ref, contact?.id ?? '') };
const seen = await escalation.watchRoom.desk.acknowledge(link);
const inBook = seen?.state;
const alert: Alert = {
  id: 'kept-on-a-full-disk',
  tenant: 'home',
  player: 'p2',
  session: 's2',
  at: Date.now(),
  level: 4,
  kind: 'medical',
  who: 'player',
  imminence: 'now',
  reasons: [],
};
const kept = escalation.alerts.keep(alert);
const whileFull = await stateOnce('p2', (state) => state !== 'waiting');
const waitingWhileFull = escalation.alerts.waiting();
rmSync(filler);
await escalation.alerts.tick();
const { state } = (await escalation.alerts.about('home', 'p2'))[0] ?? { state: 'none' };
const [before] = await escalation.alerts.about('home', 'p1');
const waiting = escalation.alerts.waiting();
const { status } = await escalation.part();
console.log(
  JSON.stringify({
    inBook,
    kept,
    whileFull,
    waitingWhileFull,
    state,
    before: before?.state,
    waiting,
    status,
  }),
);
await escalation[Symbol.asyncDispose]();
await journal[Symbol.asyncDispose]();

/** What the player sees, once it is what was waited for. */
async function stateOnce(player: string, awaited: (state: string) => boolean): Promise<string> {
  for (;;) {
    const [own] = await escalation.alerts.about('home', player);
    if (own && awaited(own.state)) return own.state;
    await pause(20);
  }
}

function fill(): void {
  const file = openSync(filler, 'w');
  for (let free = true; free;) {
    try {
      writeSync(file, Buffer.alloc(4096, 1));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
      free = false;
    }
  }
  closeSync(file);
}
