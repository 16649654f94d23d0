import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { german } from '../words/german/german.ts';
import { words } from '../words.ts';
import { whyWords } from './why-words.ts';

const { because } = words.voice;

test.each([
  ['truth/unknown-thing', because.truth],
  ['telling/beyond-limits', because.telling],
  ['language-model/late', because['language-model/late']],
  ['language-model/something-new', because['language-model']],
  ['voice/budget', because['voice/budget']],
  ['voice/something-new', because.other],
  ['constructor', because.other],
  ['', because.other],
  [null, because.other],
])('%s has words of its own, or those of its area', (code, said) => {
  expect(whyWords(code)).toBe(said);
});

/** Every reason for which a telling is cut or the plain one stands, as the code that gives them has them. */
async function reasons(): Promise<ReadonlySet<string>> {
  const packages = join(import.meta.dirname, '../../../../packages');
  const found = new Set<string>();
  for (const folder of [
    'narrator/src/{tell,truth,prompt,cache}',
    'play/src/{voice,turn}',
    'agents/src/model',
  ]) {
    for await (const file of glob(`${folder}/**/*.ts`, { cwd: packages })) {
      // What keeps a quest from being proposed is said elsewhere.
      if (file.endsWith('.test.ts') || file.endsWith('propose-addition.ts')) continue;
      const text = await readFile(join(packages, file), 'utf8');
      for (const [code] of text.matchAll(/(?<=')(?:truth|voice|language-model)\/[a-z-]+(?=')/g))
        found.add(code);
    }
  }
  const faults = await readFile(join(packages, 'ports/src/language-model.ts'), 'utf8');
  for (const [, fault] of faults.matchAll(/^ {2}\| '([a-z-]+)'/gm)) found.add(`language-model/${fault}`);
  return found;
}

test('every reason there is has words of its own, in each language of the page', async () => {
  const all = await reasons();
  expect(all.size).toBeGreaterThan(40);
  for (const code of all)
    for (const catalogue of [because, german.voice.because]) expect(Object.keys(catalogue)).toContain(code);
});
