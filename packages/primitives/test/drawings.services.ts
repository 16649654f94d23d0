import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const golden = join(import.meta.dirname, 'golden');

test.each(readdirSync(golden).filter((file) => file.endsWith('.dot')))('Graphviz draws %s', (file) => {
  const input = readFileSync(join(golden, file));
  const drawing = execFileSync('dot', ['-Tsvg'], { input, stdio: ['pipe', 'pipe', 'pipe'] }).toString();
  expect(drawing).toContain('<svg');
  expect(drawing.match(/class="(?:node|cluster)"/g)?.length).toBe(input.toString().match(/label=/g)?.length);
});

test('Graphviz draws names as they are', () => {
  const input = readFileSync(join(golden, 'nasty.dot'));
  const drawing = execFileSync('dot', ['-Tsvg'], { input }).toString();
  expect(drawing).toContain('&lt;b&gt;bold&lt;|b&gt; &amp; &amp;quot;');
  expect(drawing).toContain(String.raw`back\slash \N`);
});
