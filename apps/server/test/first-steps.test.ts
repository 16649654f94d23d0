import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runServer, temporaryFolder } from './running-server.ts';

const run = promisify(execFile);

/** The shell block of a text in Markdown. */
function shellBlock(text: string): string {
  const block = /```sh\n(?<lines>[^]*?)```/.exec(text)?.groups?.['lines'];
  if (block === undefined) throw new Error('There is no shell block.');
  return block;
}

const page = await readFile(join(import.meta.dirname, '../../../docs/interface.md'), 'utf8');
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

describe('the first steps with the interface', () => {
  test.runIf(hasCurl)(
    'are three lines that play a turn, the same in the description and in docs/',
    async () => {
      await using folder = await temporaryFolder();
      const server = runServer({ DATA_DIR: join(folder.path, 'data') });
      try {
        const url = await server.url;
        const { info } = (await (await fetch(`${url}/openapi.json`)).json()) as {
          info: { description: string };
        };
        const lines = shellBlock(info.description);
        expect(shellBlock(page)).toBe(lines);
        expect(lines.trim().split('\n')).toHaveLength(3);
        const here = lines.replaceAll('http://localhost:8000', url.replace(/\/$/, ''));
        const { stdout } = await run('sh', ['-euc', here], { cwd: folder.path });
        expect(stdout).toMatch(/"key":"my-first-turn","outcome":"done"[^]*# Harrow Light[^]*> look/);
      } finally {
        server.child.kill('SIGKILL');
        await server.ended;
      }
    },
    60_000,
  );
});
