import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/model-server.ts', import.meta.url));

describe('the scripted storyteller as a program', () => {
  test.each([
    [['--help'], 0, /^npm run model-server -- \[--port N\]/, /^$/],
    [['--nonsense'], 2, /^$/, /^Unknown option '--nonsense'\. “--help” says what there is\.\n$/],
    [['extra'], 2, /^$/, /^Unexpected argument 'extra'\. “--help” says what there is\.\n$/],
    [['--port', 'high'], 2, /^$/, /^--port must be a whole number up to 65535; it is "high"\. .*\n$/],
    [['--wait', '-1'], 2, /^$/, /^[^\n]*--wait[^\n]*\n$/],
  ] as const)('says what it makes of %j in a line, or in its help', async (args, code, out, err) => {
    const child = spawn(process.execPath, [script, ...args]);
    let [told, complained] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    expect(await once(child, 'close')).toStrictEqual([code, null]);
    expect(told).toMatch(out);
    expect(complained).toMatch(err);
  });
});
