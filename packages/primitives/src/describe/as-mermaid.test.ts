import { expect, test } from 'vitest';
import { asDot, asMermaid, describe, saga, step } from '../index.ts';
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

test('in a saga each step leads to the next, and beside the way to what undoes it', () => {
  const part = (name: string) => step(name, (seat: string) => seat);
  const undo = step('give back', () => undefined);
  const description = describe(saga({ do: part('a'), undo }, { do: part('b'), undo }, { do: part('c') }));
  const arrows = (drawing: string) => drawing.match(/n\d -.*n\d.*$/gm);
  // a 1, its undo 2, b 3, its undo 4, c 5
  expect(arrows(asMermaid(description))).toEqual(['n1 -.-> n2', 'n1 --> n3', 'n3 -.-> n4', 'n3 --> n5']);
  expect(arrows(asDot(description))).toEqual([
    'n1 -> n2 [style=dashed]',
    'n1 -> n3',
    'n3 -> n4 [style=dashed]',
    'n3 -> n5',
  ]);
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
