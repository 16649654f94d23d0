import { expect, test } from 'vitest';
import { asDot } from '../index.ts';
import { nastyFlow, someFlow } from '../../test/some-flow.ts';

// Whether Graphviz takes these files is asked in test/drawings.services.ts.
test('a flow is drawn with groups, and arrows from group to group', async () => {
  const { description } = await someFlow();
  await expect(asDot(description)).toMatchFileSnapshot('../../test/golden/turn.dot');
});

test('a run is drawn on it: times, tries, where it failed and what it never reached', async () => {
  const { description, report } = await someFlow();
  await expect(asDot(description, report)).toMatchFileSnapshot('../../test/golden/turn-run.dot');
});

test('names that mean something to Graphviz are drawn as they are', async () => {
  await expect(asDot(nastyFlow())).toMatchFileSnapshot('../../test/golden/nasty.dot');
});
