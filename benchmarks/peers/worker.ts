import { timeOf } from '../side-by-side.ts';
import { loadFrom } from './load-from.ts';
import { isRight, type Task, type Way } from './peer.ts';
import { peers } from './peers.ts';

// One library in a process of its own: what one of them does to promises, timers or the heap of a process is not to
// slow down the others. Told `ready`, it says what it can do; told a task, it does it for a while.

const [name = '', folder = ''] = process.argv.slice(2);
const ways = (await peers[name]?.ways(loadFrom(folder))) ?? {};
const batches = new Map<Task, number>();

process.on('message', (message: Task | 'ready') => void answer(message));

async function answer(message: Task | 'ready'): Promise<void> {
  process.send?.(message === 'ready' ? Object.keys(ways) : await measured(message));
}

async function measured(task: Task): Promise<number> {
  const work = ways[task];
  if (work === undefined) return Number.NaN;
  const batch = batches.get(task) ?? (await paced(task, work));
  batches.set(task, batch);
  // A process that has slept until it was asked begins with cold caches.
  const before = (): Promise<number> => timeOf({ batch: Math.ceil(batch / 2), work });
  return timeOf({ batch, work, before });
}

/** How often it is done in about two milliseconds, so that slow and quick ones are measured alike. */
async function paced(task: Task, work: Way): Promise<number> {
  const output = await work();
  if (!isRight(task, output)) throw new Error(`${name} gives ${String(output)} for ${task}.`);
  // Until it is compiled it is slower.
  for (const begun = performance.now(); performance.now() - begun < 200;) await work();
  const least = Math.min(...(await Promise.all([1, 2, 3].map(() => timeOf({ batch: 10, work })))));
  return Math.max(1, Math.round(2_000 / least));
}
