import { type Chronicler, createChronicler } from '@lamplight/narrator';
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

test(
  'a chapter that is being written when its session is destroyed is not kept',
  { timeout: 60_000 },
  async () => {
    const inner = createChronicler({});
    const writing = { hasBegun: false };
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const chronicler: Chronicler = {
      async summarise(ask) {
        writing.hasBegun = true;
        await gate;
        return inner.summarise(ask);
      },
    };
    await using voiced = await openVoiced(undefined, { stories: [store] }, { chronicler });
    const { play, id, house } = voiced;
    for (let index = 1; index <= count && !writing.hasBegun; index += 1) {
      await play.interact(ada, id, {
        key: `look-${index}`,
        command: { verb: 'examine', thing: `box-${index}` },
      });
      await voiced.over();
    }
    expect(writing.hasBegun).toBe(true);
    await play.destroy(ada, id);
    go();
    // Whoever rests ends what is being written, so it is given time to do wrong first.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const owner = { tenant: ada.tenant, person: ada.player };
    expect(await house.journal.latestRecords(owner, `chapter/${id}/`)).toStrictEqual([]);
  },
);

test(
  'while a chapter is being written it is not asked for again, however many turns are told',
  { timeout: 60_000 },
  async () => {
    const inner = createChronicler({});
    let asked = 0;
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const chronicler: Chronicler = {
      async summarise(ask) {
        asked += 1;
        await gate;
        return inner.summarise(ask);
      },
    };
    await using voiced = await openVoiced(undefined, { stories: [store] }, { chronicler });
    const { play, id, house } = voiced;
    for (const index of names.keys()) {
      await play.interact(ada, id, {
        key: `look-${index}`,
        command: { verb: 'examine', thing: `box-${index + 1}` },
      });
      await voiced.over();
      expect(asked).toBeLessThan(2);
    }
    expect(asked).toBe(1);
    const owner = { tenant: ada.tenant, person: ada.player };
    const kept = () => house.journal.latestRecords(owner, `chapter/${id}/`);
    expect(await kept()).toStrictEqual([]);
    go();
    await expect.poll(kept).toHaveLength(1);
    expect(asked).toBe(1);
  },
);
