import { createChronicler } from '@lamplight/narrator';
import { expect, test } from 'vitest';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { ada } from './playhouse.ts';
import { openVoiced } from './voiced.ts';

const count = 44;
const names = Array.from({ length: count }, (_, index) => `box ${index + 1}`);

/** A store with so much to look at that nobody keeps all of it in mind. */
const store = {
  ...storyOf({
    places: { store: { name: 'Store' } },
    things: Object.fromEntries(
      names.map((name, index) => [
        `box-${index + 1}`,
        { name: `painted ${name}`, at: 'store', description: `On ${name} a ship is painted.` },
      ]),
    ),
  }),
  id: 'island',
};

test(
  'what was learned is remembered for a telling; of a long story, its parts as chapters',
  { timeout: 60_000 },
  async () => {
    await using voiced = await openVoiced(
      undefined,
      { stories: [store] },
      { chronicler: createChronicler({}) },
    );
    const { play, id, narrator, house } = voiced;
    for (const index of names.keys()) {
      await play.interact(ada, id, {
        key: `look-${index}`,
        command: { verb: 'examine', thing: `box-${index + 1}` },
      });
      await voiced.over();
    }
    await play.voice.rest();
    const [first] = narrator.asked;
    expect(first?.memory.map(({ kind }) => kind)).not.toContain('chapter');
    const { memory = [] } = narrator.asked.at(-1) ?? {};
    const chapters = memory.filter(({ kind }) => kind === 'chapter');
    expect(chapters).toHaveLength(1);
    expect(chapters[0]?.text).toContain('a ship is painted');
    expect(memory.map(({ text }) => text)).toContain(`On box ${count - 1} a ship is painted.`);

    // Where those things were never seen, nobody remembers them.
    await play.openBranch(ada, id, { name: 'before', at: 2 });
    await play.interact(ada, id, { key: 'before', command: { verb: 'examine', thing: 'box-9' } });
    await voiced.over();
    expect(narrator.asked.at(-1)?.memory.some(({ kind }) => kind === 'chapter')).toBe(false);

    const owner = { tenant: ada.tenant, person: ada.player };
    expect(await house.journal.latestRecords(owner, `chapter/${id}/`)).toHaveLength(1);
    await play.destroy(ada, id);
    expect(await house.journal.latestRecords(owner, `chapter/${id}/`)).toStrictEqual([]);
  },
);
