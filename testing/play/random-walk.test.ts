import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAdventure } from '@lamplight/adventure';
import type { Session, Turn } from '@lamplight/contracts';
import { type Command, createWorld, type State, type Story, type World } from '@lamplight/world';
import { expect, test } from 'vitest';
import { island } from './island.ts';
import { ada, openPlayhouse, type Playhouse } from './playhouse.ts';
import { temporaryFolder } from './temporary-folder.ts';

const steps = 1000;
/** Every so often the path is replayed from its very beginning; at the other steps from the turn before. */
const cleanEvery = 20;

/** What the walk believes of a branch without asking the journal for states: the commands of each turn, and where they led. */
interface Path {
  readonly commands: readonly (readonly Command[])[];
  readonly states: readonly State[];
}

async function cloakOfDarkness(): Promise<Story> {
  const folder = new URL('../../adventures/cloak-of-darkness/', import.meta.url);
  const names = ['adventure.yaml', 'places.yaml', 'rules.yaml', 'things.yaml'];
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const),
  );
  const loaded = loadAdventure('cloak-of-darkness', new Map(files));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.story;
}

/** JSON with sorted keys, written here once more so that the walk does not trust what it tests. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

function hashOf(state: State): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(state)))
    .digest('hex');
}

/** The path with one more turn, decided by the rules alone. */
function longer(world: World, { commands, states }: Path, turn: readonly Command[]): Path {
  const before = states.at(-1) ?? world.blank(0);
  const after = turn.reduce((state, command) => world.decide(state, command).state, before);
  return { commands: [...commands, turn], states: [...states, after] };
}

function shorter({ commands, states }: Path, turns: number): Path {
  return { commands: commands.slice(0, turns), states: states.slice(0, turns + 1) };
}

const words = [
  'take the xyzzy',
  'help',
  'score',
  'I want to die tonight',
  'drop letter',
  '',
  'take bead',
  'oops',
];

/** Walks at random, comparing every answer with the path. Returns the session. */
async function walk({ play, journal, keyring }: Playhouse, story: Story, seed: number): Promise<string> {
  const world = createWorld(story);
  const beginning: Path = { commands: [], states: [world.begin(seed).state] };
  const paths = new Map<string, Path>([['main', beginning]]);
  let luck = seed;
  const draw = (below: number): number => {
    luck = (Math.imul(luck, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((luck / 2 ** 32) * below);
  };
  const started = await play.start(ada, { adventure: story.id, seed });
  const { id } = started;
  /** The commands that an entry says were carried out. */
  const commandsOf = async (sequence: number): Promise<Command[]> => {
    const stored = await journal.entry(ada.tenant, id, sequence);
    if (stored === undefined) throw new Error(`There is no entry ${sequence}.`);
    return (JSON.parse(keyring.open(stored.body, `entry/${id}/${sequence}`)) as { commands: Command[] })
      .commands;
  };

  let last: Session | Turn = started;
  let name = 'main';
  for (let step = 0; step < steps; step += 1) {
    const path = paths.get(name) ?? beginning;
    const chance = draw(100);
    const offer = last.offers[draw(Math.max(1, last.offers.length))];
    if (chance < 72) {
      const asked =
        chance < 60 && offer
          ? chance < 30
            ? { command: offer.command }
            : { text: offer.words }
          : { text: words[draw(words.length)] ?? '' };
      last = await play.interact(ada, id, { key: `${seed}/${step}`, ...asked });
      if (last.turn > path.commands.length)
        paths.set(name, longer(world, path, await commandsOf(last.sequence)));
    } else if (chance < 84 && path.commands.length > 0) {
      const turns = 1 + draw(Math.min(path.commands.length, 12));
      last = await play.takeBack(ada, id, { turns });
      paths.set(name, shorter(path, path.commands.length - turns));
    } else if (chance < 90) {
      last = await play.retell(ada, id);
    } else if (chance < 95 && paths.size < 40) {
      const at = draw(path.commands.length + 1);
      name = `branch ${step}`;
      last = await play.openBranch(ada, id, { name, at });
      paths.set(name, shorter(path, at));
    } else {
      name = [...paths.keys()][draw(paths.size)] ?? 'main';
      last = await play.chooseBranch(ada, id, name);
    }
    const now = paths.get(name) ?? beginning;
    const clean =
      step % cleanEvery === 0 ? now.commands.reduce((so, turn) => longer(world, so, turn), beginning) : now;
    expect([last.turn, last.hash], `step ${step}`).toStrictEqual([
      now.commands.length,
      hashOf(clean.states.at(-1) ?? world.blank(0)),
    ]);
  }
  return id;
}

for (const seed of [1, 2, 3, 4]) {
  test(`on a walk of ${steps} steps (seed ${seed}) every state is that of a clean replay, also after a restart`, async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const story = seed % 2 ? island : await cloakOfDarkness();
    const house = await openPlayhouse({ path, stories: [story] });
    const id = await walk(house, story, seed);
    const before = JSON.stringify([await house.play.session(ada, id), await house.play.transcript(ada, id)]);
    const replayed = await house.play.replay(ada, id);
    expect(replayed.differences).toStrictEqual([]);
    expect(replayed.points).toBeGreaterThan(steps / 2);
    await using later = await house.reopen();
    expect(JSON.stringify([await later.play.session(ada, id), await later.play.transcript(ada, id)])).toBe(
      before,
    );
    expect(await later.play.replay(ada, id)).toStrictEqual(replayed);
  }, 120_000);
}
