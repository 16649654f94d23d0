import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Alert } from '@lamplight/contracts';
import { composeEscalation } from '../src/compose-escalation.ts';
import { readConfig } from '../src/config.ts';
import { journalWithAlert } from './journal-with-alert.ts';

// Runs on a disk so small that it can be filled: fills it, keeps an alert, makes room again, and prints what came of it.
const config = readConfig();
const filler = join(config.dataFolder, 'filler');
const journal = await journalWithAlert(config.dataFolder);
const escalation = await composeEscalation(config.escalation, {
  journal,
  secret: new Uint8Array(32).fill(5),
  reader: () => ({ version: 'test', awake: true }),
});
await escalation.start();
fill();
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
const whileFull = await stateOnce((state) => state !== 'waiting');
const waitingWhileFull = escalation.alerts.waiting();
rmSync(filler);
await escalation.alerts.tick();
const { state } = (await escalation.alerts.about('home', 'p2'))[0] ?? { state: 'none' };
console.log(
  JSON.stringify({ kept, whileFull, waitingWhileFull, state, waiting: escalation.alerts.waiting() }),
);
await escalation[Symbol.asyncDispose]();
await journal[Symbol.asyncDispose]();

/** What the player sees, once it is what was waited for. */
async function stateOnce(awaited: (state: string) => boolean): Promise<string> {
  for (;;) {
    const [own] = await escalation.alerts.about('home', 'p2');
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
