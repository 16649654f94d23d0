import { readFile } from 'node:fs/promises';
import { turnWorkflow } from '@lamplight/play';
import { asMermaid, describe } from '@lamplight/primitives';
import { expect, test } from 'vitest';

test('the turn is drawn in ARCHITECTURE.md as it runs', async () => {
  const document = await readFile(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
  const drawings = [...document.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, drawing]) => drawing);
  expect(drawings).toContain(asMermaid(describe(turnWorkflow)));
});
