import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { type Benchmark, isOver } from './benchmark.ts';
import { tableOf } from './table.ts';

const folder = import.meta.dirname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, smoke: { type: 'boolean', default: false } },
});

const [name] = positionals;
if (name === undefined || positionals.length > 1 || !existing().includes(name)) {
  const what = name === undefined ? 'Which benchmark?' : `There is no benchmark "${positionals.join(' ')}".`;
  console.error(
    `${what} Usage: npm run bench -- <name> [--json] [--smoke], with one of: ${existing().join(', ')}`,
  );
  process.exitCode = 2;
} else {
  await run(name);
}

function existing(): string[] {
  return readdirSync(folder)
    .flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? [])
    .toSorted();
}

async function run(chosen: string): Promise<void> {
  const path = pathToFileURL(join(folder, `${chosen}.bench.ts`)).href;
  const { benchmark } = (await import(path)) as { benchmark: Benchmark };
  const rows = await benchmark.run({ smoke: values.smoke });
  console.log(`${benchmark.name}${values.smoke ? ' (smoke: too short for the times to mean anything)' : ''}`);
  console.log(tableOf(rows));
  if (values.json) console.log(JSON.stringify({ benchmark: chosen, rows }));
  if (rows.some(isOver)) process.exitCode = 1;
}
