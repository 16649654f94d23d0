import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sideBySide, type Standing } from '../side-by-side.ts';
import { chosenVersions } from './chosen-versions.ts';
import { install } from './install.ts';
import { markdownTable } from './markdown-table.ts';
import { type Task, tasks } from './peer.ts';
import { peers } from './peers.ts';

// Compares what this library does with what its peers do, in one run. It downloads them, so it is no part of the checks.

const { values } = parseArgs({
  options: { folder: { type: 'string' }, rounds: { type: 'string', default: '101' } },
});
const versions = await readFile(join(import.meta.dirname, 'versions.json'), 'utf8');

/** A library in its process. */
interface Ready {
  readonly name: string;
  readonly lacks: Partial<Readonly<Record<Task, string>>>;
  readonly can: readonly Task[];
  readonly process: ChildProcess;
}

const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'lamplight-peers-')));
const ready: Ready[] = [];
try {
  for (const name of Object.keys(peers)) {
    const one = await prepare(name);
    if (one !== null) ready.push(one);
  }
  report(await compare());
} finally {
  for (const one of ready) one.process.kill();
  if (values.folder === undefined) await rm(folder, { recursive: true });
}

async function prepare(name: string): Promise<Ready | null> {
  const { packages = [], lacks = {} } = peers[name] ?? {};
  const place = join(folder, name);
  const [main] = packages;
  try {
    if (main !== undefined) await install(packages, place);
    const process = fork(join(import.meta.dirname, 'worker.ts'), [name, place]);
    const can = await ask<readonly Task[]>(process, 'ready');
    console.error(`${name} is ready.`);
    return {
      name: main === undefined ? name : `${main} ${chosenVersions([main], versions)[main]}`,
      lacks,
      can,
      process,
    };
  } catch (error) {
    console.log(`${name} is left out: ${String(error).split('\n')[0]}\n`);
    return null;
  }
}

function ask<Answer>(process: ChildProcess, message: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`Its process ended with ${code}.`));
    process.once('exit', gone);
    process.once('message', (answer) => {
      process.off('exit', gone);
      resolve(answer as Answer);
    });
    process.send(message);
  });
}

async function compare(): Promise<ReadonlyMap<Task, readonly Standing[]>> {
  const standings = new Map<Task, readonly Standing[]>();
  for (const task of tasks) {
    console.error(`${task} …`);
    const contenders = ready
      .filter(({ can }) => can.includes(task))
      .map(({ name, process }) => ({ name, measure: () => ask<number>(process, task) }));
    standings.set(task, await sideBySide(contenders, Number(values.rounds)));
  }
  return standings;
}

function report(standings: ReadonlyMap<Task, readonly Standing[]>): void {
  const noise = Math.max(...[...standings.values()].map(([plain]) => plain?.noise ?? Number.NaN));
  const lines = ready.map(({ name, lacks }, at) => [
    name,
    ...tasks.map((task) => {
      const standing = standings.get(task)?.find((one) => one.name === name);
      if (standing === undefined) return '–';
      if (at === 0) return `${figure(standing.microseconds)} µs`;
      return `${figure(standing.ratio)} ×${lacks[task] === undefined ? '' : ' *'}`;
    }),
  ]);
  const notes = ready.flatMap(({ name, lacks }) =>
    Object.entries(lacks).map(([task, lack]) => `${name}, ${task}: ${lack}`),
  );
  console.log(markdownTable([['', ...tasks], ...lines]));
  console.log(`\n\\* ${notes.join('; ')}.`);
  console.log(
    `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}; medians of ${values.rounds} rounds; the middle half of the times of plain code differs by up to ${(100 * noise).toFixed(0)} %.`,
  );
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
