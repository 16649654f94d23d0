import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makePublishable } from '../scripts/publishable.ts';
import { temporaryFolder } from './play/temporary-folder.ts';

const root = join(import.meta.dirname, '..');

const consumer = `
import { guard, type Context, sequence, timeout } from '@lamplight/primitives';
import { composed } from '@lamplight/primitives/custom';
import { fakeEnvironment } from '@lamplight/primitives/testing';

const count = async (text: string, context: Context) => text.length + context.path.length;
const flow = sequence(guard(count, { timeout: 1_000, retry: { attempts: 2 } }), (length) => length > 3);
const long: boolean = await timeout(flow, 1_000)('lamp');
// @ts-expect-error the flow takes a text
void flow(4);
console.log(long, typeof composed, fakeEnvironment().now());
`;

test('whoever installs the package runs it, and has its types, without a setting of ours', async () => {
  const folder = await temporaryFolder();
  const modules = join(folder, 'node_modules');
  await makePublishable('primitives', join(modules, '@lamplight/primitives'));
  await mkdir(join(modules, '@types'));
  for (const other of ['@opentelemetry', '@types/node']) {
    await symlink(join(root, 'node_modules', other), join(modules, other), 'junction');
  }
  const file = join(folder, 'consumer.mts');
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', types: ['node'] };
  await writeFile(file, consumer);
  await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
  const node = (...given: string[]) => promisify(execFile)(process.execPath, given, { cwd: folder });
  const checked = await node(join(root, 'node_modules/typescript/bin/tsc'), '-p', project).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(checked.stdout).toBe('');
  expect((await node(file)).stdout).toBe('true function 0\n');
}, 60_000);
