import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

// The SDK knows another copy of the API than the one inside the package.
const watched = `
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { trace } from '@opentelemetry/api';
import { sequence } from '@lamplight/primitives';

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
await sequence(function double(count: number) { return count * 2; }).named('turn')(1);
console.log(exporter.getFinishedSpans().map(({ attributes }) => attributes['lamplight.path']).join(' '));
`;

test('whoever installs the package runs it, and has its types, without a setting of ours', async () => {
  const { file, node } = await installed('consumer.mts', consumer, ['@types/node']);
  const project = join(dirname(file), 'tsconfig.json');
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', types: ['node'] };
  await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
  const checked = await node(join(root, 'node_modules/typescript/bin/tsc'), '-p', project).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(checked.stdout).toBe('');
  expect((await node(file)).stdout).toBe('true function 0\n');
}, 60_000);

test('it brings what it depends on, and an SDK of somebody else still sees its steps', async () => {
  const { file, node } = await installed('watched.mts', watched, ['@opentelemetry']);
  expect((await node(file)).stdout).toBe('turn/double turn\n');
  const notice = join(dirname(file), 'node_modules/@lamplight/primitives/NOTICE');
  expect(await readFile(notice, 'utf8')).toContain('@opentelemetry/api');
}, 60_000);

/** A program of somebody who has installed the package, and others beside it. */
async function installed(name: string, program: string, others: readonly string[]) {
  const folder = await temporaryFolder();
  const modules = join(folder, 'node_modules');
  await makePublishable('primitives', join(modules, '@lamplight/primitives'));
  for (const other of others) {
    await mkdir(join(modules, other, '..'), { recursive: true });
    await symlink(join(root, 'node_modules', other), join(modules, other), 'junction');
  }
  const file = join(folder, name);
  await writeFile(file, program);
  const node = (...given: string[]) => promisify(execFile)(process.execPath, given, { cwd: folder });
  return { file, node };
}
