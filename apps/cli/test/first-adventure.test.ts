import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

const page = await readFile(join(import.meta.dirname, '../../../docs/first-adventure.md'), 'utf8');

/** Every block of the guide in its order, with the words beside its fence. */
const blocks = [...page.matchAll(/^```(\S+)(?: (\S+) (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', what = 'run', file = '', text = '']) => ({ language, what, file, text }),
);

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lamplight-guide-'));
});
afterAll(() => rm(cwd, { recursive: true }));

/** Whether what was said is what the guide shows; `…` stands for any lines, or none. */
function expectShown(said: string, shown: string): void {
  const parts = shown
    .trimEnd()
    .split(/^ *…\n?/m)
    .map((part) => part.trim());
  let rest = plain(said);
  for (const [index, part] of parts.entries()) {
    const at = rest.indexOf(part);
    expect(at, `“${part}” in:\n${rest}`).not.toBe(-1);
    if (index === 0) expect(rest.slice(0, at).trim()).toBe('');
    rest = rest.slice(at + part.length);
  }
  if (parts.at(-1) !== '') expect(rest.trim()).toBe('');
}

/** Lines as a page shows them. */
function plain(said: string): string {
  return said
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

async function run(text: string): Promise<void> {
  const [first = '', ...lines] = text.split('\n');
  const args = first.replace('$ npx lamplight ', '').split(' ');
  const inputs = lines.flatMap((line) => /^> (.*)$/.exec(line)?.[1] ?? []);
  const byHand = args[0] === 'dev' || args.includes('--record');
  const { out, err } = await lamplight(args[0] === 'dev' ? [...args, '--port', '0'] : args, {
    cwd,
    input: byHand ? `${[...inputs, 'quit'].join('\n')}\n` : '',
  });
  expect(err).toBe('');
  expectShown(args[0] === 'dev' ? out.replace(/\n\n> quit\n$/, '\n') : out, lines.join('\n'));
}

/** What a reader of the guide does with a block of each kind. */
const tryOut: Readonly<Record<string, (path: string, text: string) => Promise<void>>> = {
  run: (_path, text) => run(text),
  async file(path, text) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  async change(path, text) {
    const [from = '', to = ''] = text.split('\n');
    const before = await readFile(path, 'utf8');
    expect(before).toContain(from);
    await writeFile(path, before.replace(from, to));
  },
  async shown(path, text) {
    expect(await readFile(path, 'utf8')).toBe(text);
  },
};

describe('the guide “Your first adventure in 20 minutes” holds, block by block', () => {
  test('it has blocks of every kind, and no others', () => {
    const kinds = new Set(blocks.map(({ language, what }) => `${language} ${what}`));
    expect([...kinds].sort()).toStrictEqual([
      'console run',
      'ink file',
      'text shown',
      'yaml change',
      'yaml file',
    ]);
  });

  for (const [index, { language, what, file, text }] of blocks.entries()) {
    test(`${index + 1}: ${language} ${what} ${file || text.split('\n')[0]}`, async () => {
      await expect(tryOut[what]?.(join(cwd, file), text)).resolves.toBeUndefined();
    });
  }
});
