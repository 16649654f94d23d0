import { join } from 'node:path';
import { expect, test } from 'vitest';
import { islandChanged } from './island.ts';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the tree says where each branch grew from, and in a few words what is different there', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id, sayAll } = await playAlong(play);
  expect(await play.branches(ada, id)).toStrictEqual([
    { name: 'main', turn: 0, current: true, parent: null, at: 0, differs: [] },
  ]);
  await sayAll('take lamp', 'drop letter', 'yes', 'in', 'take red bead', 'take blue bead');
  await play.openBranch(ada, id, { name: 'what if', at: 1 });
  await sayAll('drop lamp');
  await play.openBranch(ada, id, { name: 'further', at: 2 });
  expect(await play.branches(ada, id)).toStrictEqual([
    {
      name: 'main',
      turn: 5,
      current: false,
      parent: null,
      at: 0,
      differs: ['in Shed', '1 point more', 'with the lamp, the red bead, the blue bead'],
    },
    { name: 'what if', turn: 2, current: false, parent: 'main', at: 1, differs: [] },
    { name: 'further', turn: 2, current: true, parent: 'what if', at: 2, differs: [] },
  ]);
  await play.chooseBranch(ada, id, 'main');
  expect((await play.branches(ada, id))[2]).toMatchObject({
    parent: 'what if',
    differs: ['in Quay', '1 point fewer', 'without the lamp, the red bead, the blue bead'],
  });
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);
});

test('it is the same after a restart, and turns that were taken back move no branch of it', async () => {
  const house = await openPlayhouse({ path: join(await temporaryFolder(), 'journal.db') });
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('take lamp', 'in');
  await house.play.openBranch(ada, id, { name: 'other', at: 1 });
  await sayAll('wait', 'undo', 'undo');
  const before = await house.play.branches(ada, id);
  expect(before[1]).toMatchObject({ name: 'other', turn: 0, parent: 'main', at: 1 });
  await using later = await house.reopen();
  expect(await later.play.branches(ada, id)).toStrictEqual(before);
});

test('a branch that the changed files have no state for is in the tree all the same', async () => {
  const house = await openPlayhouse({ path: join(await temporaryFolder(), 'journal.db') });
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('wait');
  await house.play.openBranch(ada, id, { name: 'with the lamp', at: 1 });
  await sayAll('take lamp');
  await house.play.chooseBranch(ada, id, 'main');
  await using later = await house.reopen([islandChanged({ content: 'island-2', without: 'lamp' })]);
  expect((await later.play.branches(ada, id)).map(({ name }) => name)).toStrictEqual([
    'main',
    'with the lamp',
  ]);
});
