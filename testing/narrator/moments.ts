import { join } from 'node:path';
import { readFolder } from '@lamplight/adapter-files';
import { loadAdventure } from '@lamplight/adventure';
import { type Bounds, boundsOf, type SceneView, viewScene } from '@lamplight/narrator';
import { createParser, emptyMemory } from '@lamplight/parser';
import {
  createWorld,
  type Event,
  type Limits,
  type State,
  type Story,
  usualLimits,
  type World,
} from '@lamplight/world';
import { withoutClosingLine } from '../../packages/play/src/voice/closing-line.ts';
import { loadShipped, walkthroughsOf } from '../adventures/shipped.ts';

/** A turn of a way through a story, with all that a storyteller would be held to. */
export interface Told {
  readonly view: SceneView;
  readonly bounds: Bounds;
}

/** A turn, before it is looked at. */
export interface Turn {
  readonly world: World;
  readonly input: string | null;
  readonly before: State;
  readonly after: State;
  readonly events: readonly Event[];
  readonly happened: readonly string[];
  /** What each person was heard to say so far, by id. */
  readonly heard: Readonly<Record<string, readonly string[]>>;
  /** What was told before. */
  readonly remembered: readonly string[];
}

/** The ways that moments are named after, and what is typed on them. */
const ways: Readonly<
  Record<string, { readonly story: string; readonly inputs: string | readonly string[] }>
> = {
  'low-light': { story: 'harrow-light', inputs: 'the-low-light' },
  stairs: { story: 'harrow-light', inputs: 'by-the-stairs' },
  window: { story: 'harrow-light', inputs: 'the-window' },
  quay: { story: 'harrow-light', inputs: 'the-quay' },
  long: { story: 'harrow-light', inputs: 'the-long-way' },
  won: { story: 'cloak-of-darkness', inputs: 'won' },
  lost: { story: 'cloak-of-darkness', inputs: 'lost' },
  mill: {
    story: 'mill',
    inputs: [
      'look',
      'take the rope',
      'unlock the chest with the brass key',
      'open the chest',
      'take the silver cup',
      'give the silver cup to Odo',
      'light the lamp',
      'take the lamp',
      'up',
      'down',
      'take the sword',
      'open the oak door',
      'south',
    ],
  },
  station: {
    story: 'station',
    inputs: [
      'x the console',
      'take the wrench',
      'wear the suit',
      'show the wrench to Idris',
      'open the hatch',
      'north',
      'take the panel',
      'close the hatch',
      'drop the wrench',
    ],
  },
};

const walked = new Map<string, Promise<readonly Turn[]>>();

/** Every turn of a way, the beginning first. */
export function turnsOf(way: string): Promise<readonly Turn[]> {
  const found = walked.get(way) ?? walk(way);
  walked.set(way, found);
  return found;
}

/** `low-light 7`, or `low-light 7 as tamsin` for what she would say. */
export async function toldAt(moment: string): Promise<Told> {
  const [, way = '', number = '', person] = /^([a-z-]+) (\d+)(?: as ([a-z]+))?$/.exec(moment) ?? [];
  const turn = (await turnsOf(way))[Number(number)];
  if (turn === undefined) throw new RangeError(`There is no moment "${moment}".`);
  return lookAt(turn, person);
}

export function lookAt(
  { world, before, after, events, input, happened, heard, remembered }: Turn,
  person?: string,
): Told {
  const speaker = person === undefined ? null : { person, asked: input ?? '', heard: heard[person] ?? [] };
  const view = viewScene({ world, before, after, events, did: input, happened, speaker });
  return { view, bounds: boundsOf({ view, world, before, after, remembered }) };
}

async function walk(way: string): Promise<readonly Turn[]> {
  const { story: id, inputs } = ways[way] ?? { story: '', inputs: [] };
  const story = typeof inputs === 'string' ? await loadShipped(id) : await loadGeneric(id);
  const world = createWorld(story);
  const { lines, limits } =
    typeof inputs === 'string' ? scripted(story, inputs) : { lines: inputs, limits: usualLimits(story) };
  return play(world, limits, lines);
}

async function loadGeneric(id: string): Promise<Story> {
  const loaded = loadAdventure(id, await readFolder(join(import.meta.dirname, 'generic', id)));
  if (loaded.ok) return loaded.story;
  throw new Error(loaded.findings.map(({ file, line, wrong }) => `${file}:${line} ${wrong}`).join('\n'));
}

function scripted(story: Story, name: string): { lines: readonly string[]; limits: Limits } {
  const way = walkthroughsOf(story).find((one) => one.name === name);
  if (way === undefined) throw new Error(`There is no walkthrough ${name}.txt.`);
  return { lines: way.inputs.map(({ text }) => text), limits: { ...usualLimits(story), ...way.limits } };
}

/** Plays what is typed; what is costly is done at once, so that the `yes` after it is a turn without events. */
function play(world: World, limits: Limits, lines: readonly string[]): readonly Turn[] {
  const parser = createParser(world);
  const blank = world.blank(1);
  const begun = world.begin(1, limits);
  const heard: Record<string, string[]> = {};
  const turns: Turn[] = [];
  const add = (
    input: string | null,
    before: State,
    after: State,
    events: readonly Event[],
    said: readonly string[],
  ): void => {
    const story = world.tellEach(before, events).filter(({ isBeside }) => !isBeside);
    const happened = [...story.map(({ words }) => withoutClosingLine(words)), ...said];
    for (const event of events) {
      if (event.type === 'scene-told') heard[event.person] = [...(heard[event.person] ?? []), ...event.lines];
    }
    const remembered = turns.flatMap((turn) => turn.happened);
    turns.push({ world, input, before, after, events, happened, heard: { ...heard }, remembered });
  };
  add(null, blank, begun.state, begun.events, []);
  let { state } = begun;
  let memory = emptyMemory;
  for (const input of lines) {
    const before = state;
    const events: Event[] = [];
    const said: string[] = [];
    for (let rest: string | null = input; rest !== null;) {
      const parsed = parser.parse(rest, state, memory);
      memory = parsed.memory;
      if (parsed.kind !== 'commands') break;
      for (const command of parsed.commands) {
        const act = world.decide(state, command);
        events.push(...act.events);
        state = act.state;
      }
      rest = parsed.rest;
    }
    add(input, before, state, events, said);
  }
  return turns;
}
