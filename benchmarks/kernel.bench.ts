import { join } from 'node:path';
import { readFolder } from '@lamplight/adapter-files';
import { loadAdventure } from '@lamplight/adventure';
import { type Command, createWorld, type Event, mix, type State, type World } from '@lamplight/world';
import type { Benchmark, Row } from './benchmark.ts';
import { percentile } from './percentile.ts';

const seed = 2026;

/** The rules alone: no words are understood, nothing is stored, nobody is answered. */
export const benchmark: Benchmark = {
  name: 'The bare kernel: random commands, offered and refused, with all their consequences',
  run: async ({ smoke }) => {
    const [length, rounds] = smoke ? [60, 1] : [3000, 7];
    const cloak = await walk('cloak-of-darkness', length);
    const harrow = await walk('harrow-light', length);
    const samples = [
      sample('commands-per-second-cloak', () => perSecond(cloak, decide)),
      sample('commands-per-second-harrow', () => perSecond(harrow, decide)),
      sample('offers-microseconds', () => 1e6 / perSecond(harrow, offer)),
      sample('tell-microseconds', () => 1e6 / perSecond(harrow, tell)),
    ];
    // The first round runs before the code is compiled. Interleaved, a slow moment of the machine hits all rows alike.
    for (const { measure } of samples) measure();
    for (let round = 0; round < rounds; round += 1) {
      for (const { values, measure } of samples) values.push(measure());
    }
    return samples.map(({ name, values }): Row => ({
      name,
      value: percentile(values, 0.5),
      unit: name.endsWith('microseconds') ? 'µs' : 'commands/s',
    }));
  },
};

interface Sample {
  readonly name: string;
  readonly values: number[];
  readonly measure: () => number;
}

function sample(name: string, measure: () => number): Sample {
  return { name, measure, values: [] };
}

/** A way through an adventure, found beforehand, so that finding it is not timed. */
interface Walk {
  readonly world: World;
  readonly steps: readonly Step[];
}

interface Step {
  readonly state: State;
  readonly command: Command;
  readonly events: readonly Event[];
}

async function walk(id: string, length: number): Promise<Walk> {
  const loaded = loadAdventure(id, await readFolder(join(import.meta.dirname, '../adventures', id)));
  if (!loaded.ok) throw new Error(`${id} cannot be loaded: ${JSON.stringify(loaded.findings)}`);
  const world = createWorld(loaded.story);
  const steps: Step[] = [];
  let { state } = world.begin(seed);
  for (let index = 0; index < length; index += 1) {
    const command = commandFor(world, state, index);
    const act = world.decide(state, command);
    steps.push({ state, command, events: act.events });
    state = act.state.endings.reached === null ? act.state : world.begin(seed + index).state;
  }
  return { world, steps };
}

/** Two of three commands are offered; every third is tried on any thing at all, and mostly refused. */
function commandFor(world: World, state: State, index: number): Command {
  const chance = mix(seed + index);
  const offers = world.offers(state);
  const offered = index % 3 > 0 ? offers[chance % offers.length] : undefined;
  if (offered) return offered.command;
  const things = Object.keys(world.story.things);
  return { verb: verbs[index % verbs.length] ?? 'take', thing: things[chance % things.length] ?? '' };
}

const verbs = ['take', 'drop', 'open', 'push', 'wear'] as const;

/** How many steps a second something is done with. */
function perSecond({ world, steps }: Walk, work: (world: World, step: Step) => unknown): number {
  const begun = performance.now();
  for (const step of steps) work(world, step);
  return (steps.length * 1000) / (performance.now() - begun);
}

function decide(world: World, { state, command }: Step): unknown {
  return world.decide(state, command);
}

function offer(world: World, { state }: Step): unknown {
  return world.offers(state);
}

function tell(world: World, { state, events }: Step): unknown {
  return world.tell(state, events);
}
