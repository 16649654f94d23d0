import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createAlertSpool, createFileChannel } from '@lamplight/adapter-alert-file';
import { alertPage } from '../../../testing/alert-page.ts';
import { someAlert } from './some-alert.ts';

// Runs in a folder on a disk so small that it can be filled, and prints what came of it.
const folder = process.argv[2] ?? '';
const faults: unknown[] = [];
const options = { path: join(folder, 'alerts.spool'), report: (fault: unknown) => void faults.push(fault) };
{
  using spool = createAlertSpool(options);
  const filler = openSync(join(folder, 'filler'), 'w');
  let free = true;
  while (free) {
    try {
      writeSync(filler, Buffer.alloc(4096, 1));
    } catch (error) {
      free = !(error instanceof Error && 'code' in error && error.code === 'ENOSPC');
    }
  }
  closeSync(filler);
  const sent = await createFileChannel(join(folder, 'alerts.jsonl')).deliver(alertPage());
  const kept = Array.from({ length: 65 }, (_, index) => spool.keep(someAlert(`a${index}`)));
  console.log(JSON.stringify({ sent, kept: kept.filter(Boolean).length, faults: faults.length }));
}
using again = createAlertSpool(options);
console.log(JSON.stringify(again.kept().length));
