import { join } from 'node:path';
import type { Session, Turn } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { bellQuest, boatShed, netMender } from '../narrator/a-pier.ts';
import { openPier } from './pier-house.ts';
import { ada } from './playhouse.ts';
import { temporaryFolder } from './temporary-folder.ts';

const steps = 100;

/** Quests that can be done together, each with a thing of its own. */
const quests = ['one', 'two', 'three'].map((name) => ({
  ...bellQuest,
  id: `quest-${name}`,
  name: `Quest ${name}`,
  begins: { kind: 'visit', place: 'hut' },
  things: [{ ...bellQuest.things[0], id: `shell-${name}`, name: `shell ${name}`, words: [], at: 'pier' }],
  steps: [{ text: 'find it', goal: { kind: 'have', thing: `shell-${name}` }, say: 'You have it.' }],
}));

/** Somebody, somewhere, and somebody who can be met there alone. */
const others = [
  netMender,
  { ...boatShed, things: [] },
  { ...netMender, id: 'shed-keeper', name: 'Tobit', words: [], at: 'boat-shed' },
];
const kinds = ['quest', 'person', 'place'] as const;

/** Where a branch stands after each of its turns: the hash of the state, and what was taken on the way. */
type Path = readonly { readonly hash: string; readonly taken: readonly string[] }[];

for (const seed of [1, 2]) {
  test(`whatever is asked for, taken, taken back and branched (seed ${seed}), each point keeps its own story`, async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const pier = await openPier([...quests, ...others, ...quests, ...others, ...quests, ...others], { path });
    const { play, id } = pier;
    let luck = seed;
    const draw = (below: number): number => {
      luck = (Math.imul(luck, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((luck / 2 ** 32) * below);
    };
    let last: Session | Turn = await play.session(ada, id);
    const first = last.turn;
    const paths = new Map<string, Path>([['main', [{ hash: last.hash, taken: [] }]]]);
    let name = 'main';
    const took = new Set<string>();
    for (let step = 0; step < steps; step += 1) {
      const before: Path = paths.get(name) ?? [];
      const { taken = [] } = before.at(-1) ?? {};
      const key = `step-${step}`;
      const chance = draw(100);
      const offer = last.offers[draw(Math.max(1, last.offers.length))];
      const held = chance < 70 && chance > 47 ? (await play.additions.read(ada, id)).offer : null;
      if (held !== null) {
        last = await play.additions.take(ada, id, { key, offer: held.id });
        paths.set(name, [...before, { hash: last.hash, taken: [...taken, held.name] }]);
        took.add(held.kind);
      } else if (chance < 48 && offer?.cost === null) {
        last = await play.interact(ada, id, { key, command: offer.command });
        if (last.turn - first >= before.length) paths.set(name, [...before, { hash: last.hash, taken }]);
      } else if (chance < 78) {
        await play.additions.propose(ada, id, { key, kind: kinds[draw(kinds.length)] ?? 'quest' });
      } else if (chance < 88 && before.length > 1) {
        const turns = 1 + draw(Math.min(before.length - 1, 6));
        last = await play.takeBack(ada, id, { turns });
        paths.set(name, before.slice(0, before.length - turns));
      } else if (chance < 94) {
        const at = draw(before.length);
        name = `branch ${step}`;
        last = await play.openBranch(ada, id, { name, at: first + at });
        paths.set(name, before.slice(0, at + 1));
      } else {
        name = [...paths.keys()][draw(paths.size)] ?? 'main';
        last = await play.chooseBranch(ada, id, name);
      }
      const now = paths.get(name)?.at(-1);
      expect(last.hash, `step ${step}`).toBe(now?.hash);
      const board = await play.additions.read(ada, id);
      expect(board.taken.map((one) => one.name)).toStrictEqual(now?.taken);
      expect(now?.taken).not.toContain(board.offer?.name);
    }
    expect([...took].toSorted()).toEqual(['person', 'place', 'quest']);
    await play.voice.rest();
    const whole = JSON.stringify([await play.session(ada, id), await play.branches(ada, id)]);
    const replayed = await play.replay(ada, id);
    expect(replayed.differences).toStrictEqual([]);
    await using later = await pier.house.reopen();
    expect(JSON.stringify([await later.play.session(ada, id), await later.play.branches(ada, id)])).toBe(
      whole,
    );
    expect(await later.play.replay(ada, id)).toStrictEqual(replayed);
  }, 120_000);
}
