import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const entry = join(root, 'packages/primitives/src/index.ts');

/** A hundred steps of which each takes only what the one before it gives. */
const names = Array.from({ length: 100 }, (_, at) => `step${at}`);
const declared = names.map(
  (name, at) => `const ${name} = async (_: { field${at}: number }) => ({ field${at + 1}: 1 });`,
);

const programs = {
  none: `import { sequence, step } from '${entry}';\nexport const flow = [sequence, step];`,
  sequence: [
    `import { sequence } from '${entry}';`,
    ...declared,
    'export const flow = sequence(',
    ...names.map((name) => `${name},`),
    ');',
  ].join('\n'),
  to: [
    `import { step } from '${entry}';`,
    ...declared,
    `export const flow = step('begin', step0)${names
      .slice(1)
      .map((name) => `\n.to(${name})`)
      .join('')};`,
  ].join('\n'),
};

/** What the compiler says of a program. */
async function check(program: string, ...flags: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-types-'));
  try {
    await writeFile(join(folder, 'program.mts'), program);
    const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      files: ['program.mts'],
      include: [],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return await new Promise<string>((resolve) => {
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      execFile(process.execPath, [compiler, '-p', folder, ...flags], (_, output) => resolve(output));
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How many types the compiler has to work out for a program: the same on a busy machine, unlike its time. */
async function instantiations(program: string): Promise<number> {
  const [, count] = /^Instantiations:\s+(\d+)$/m.exec(await check(program, '--extendedDiagnostics')) ?? [];
  return Number(count);
}

test('a chain of a hundred steps costs the compiler a few hundred types a step, and not more with each step', async () => {
  const [none, sequence, to] = [
    await instantiations(programs.none),
    await instantiations(programs.sequence),
    await instantiations(programs.to),
  ];
  expect(none).toBeGreaterThan(0);
  expect(sequence - none).toBeLessThan(40_000);
  expect(to - none).toBeLessThan(40_000);
});

test('of a hundred steps the one that does not take what it is given is named, and no other', async () => {
  for (const program of [programs.sequence, programs.to]) {
    const wrong = program.replace('(_: { field50: number })', '(_: { other: number })');
    const at = wrong.split('\n').findIndex((line) => /^(?:\.to\()?step50\b/.test(line)) + 1;
    const said = await check(wrong);
    const lines = [...said.matchAll(/program\.mts\((\d+),/g)].map(([, line]) => Number(line));
    expect(new Set(lines)).toEqual(new Set([at]));
  }
});
