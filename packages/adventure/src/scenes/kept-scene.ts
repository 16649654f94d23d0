import type { KeptTexts } from '@lamplight/ports';
import { sceneContents } from '@lamplight/world';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { contentHash } from '../content-hash.ts';
import type { CompiledScene } from './compile-scene.ts';

const keptSchema = z.strictObject({
  json: z.string(),
  findings: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int(),
      code: z.string(),
      severity: z.literal('warning'),
      wrong: z.string(),
      right: z.string(),
    }),
  ),
});

/** Counts the ways in which a compiled scene was kept. */
const edition = 1;

/**
 * Stands for everything that a compiled scene is made of. One that includes something may reach any other Ink of the
 * adventure, so all of that counts.
 */
export function sceneKey(
  file: string,
  files: ReadonlyMap<string, string>,
  externals: ReadonlyMap<string, number>,
): string {
  const text = files.get(file) ?? '';
  const sources = text.includes('INCLUDE')
    ? [...files].filter(([name]) => name.endsWith('.ink'))
    : [[file, text] as const];
  const compiler = JSON.stringify([edition, manifest.dependencies.inkjs, ...externals]);
  return contentHash(new Map([['', compiler], [' scene', file], ...sources]));
}

/** A scene as it was compiled before; `undefined` when it is to be compiled. */
export function findScene(kept: KeptTexts, key: string, file: string): CompiledScene | undefined {
  const text = kept.find(key);
  if (text === undefined) return undefined;
  const { json, findings } = keptSchema.parse(JSON.parse(text));
  return { file, json, contents: sceneContents(json), findings };
}

/** Only what can be played is kept, so that an error is always the compiler's own. */
export function keepScene(kept: KeptTexts, key: string, { json, findings }: CompiledScene): void {
  kept.keep(key, JSON.stringify({ json, findings }));
}
