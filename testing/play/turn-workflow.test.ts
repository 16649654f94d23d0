import { readFile } from 'node:fs/promises';
import { turnWorkflow, voiceWorkflow } from '@lamplight/play';
import { asMermaid, describe } from '@lamplight/primitives';
import { expect, test } from 'vitest';

test.each([
  ['the turn', asMermaid(describe(turnWorkflow))],
  ['the telling by a model', asMermaid(describe(voiceWorkflow))],
])('%s is drawn in ARCHITECTURE.md as it runs', async (_name, drawn) => {
  const document = await readFile(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
  const drawings = [...document.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, drawing]) => drawing);
  expect(drawings).toContain(drawn);
});
