import { expect, test } from 'vitest';
import { asMermaid } from '../index.ts';
import { nastyFlow, someFlow } from '../../test/some-flow.ts';
import { objectionsToMermaid } from '../../test/objections-to-mermaid.ts';

test('a flow is drawn as a chart: groups for what is composed, arrows for what follows', async () => {
  const { description } = await someFlow();
  const drawing = asMermaid(description);
  await expect(drawing).toMatchFileSnapshot('../../test/golden/turn.mmd');
  expect(objectionsToMermaid(drawing)).toEqual([]);
});

test('a run is drawn on it: times, tries, where it failed and what it never reached', async () => {
  const { description, report } = await someFlow();
  const drawing = asMermaid(description, report);
  await expect(drawing).toMatchFileSnapshot('../../test/golden/turn-run.mmd');
  expect(objectionsToMermaid(drawing)).toEqual([]);
});

test('names that mean something to Mermaid are drawn as they are', async () => {
  const drawing = asMermaid(nastyFlow());
  await expect(drawing).toMatchFileSnapshot('../../test/golden/nasty.mmd');
  expect(objectionsToMermaid(drawing)).toEqual([]);
});

test('what was left out of a report is not said to have been left out of the run', async () => {
  const { description, report } = await someFlow();
  if (report === null) throw new Error('There is no report.');
  const cut = { ...report, steps: report.steps.slice(0, 1), leftOut: 5 };
  expect(asMermaid(description, cut)).toContain('not recorded');
  expect(asMermaid(description, cut)).not.toContain('not reached');
});

test('what no drawing may hold is objected to', () => {
  expect(objectionsToMermaid('flowchart TB\n  n0["a"b"]\n')).toHaveLength(1);
  expect(objectionsToMermaid('flowchart TB\n  n0["a"]\n  n0 --> n9\n')).toEqual(['n9 is not drawn']);
  expect(objectionsToMermaid('flowchart TB\n  subgraph n0["a"]\n')).toEqual(['1 groups are not closed']);
});
