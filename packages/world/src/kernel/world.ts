import type { Limits, Scene, ShownTopic } from '@lamplight/contracts';
import { type Command, type Event, everyFeature, type State, type Story } from '../features.ts';
import { isLeftOut } from '../limits/left-out.ts';
import { topicsHere } from '../limits/topics-here.ts';
import { insteadRule } from '../rules/rules.ts';
import { pointsInOne } from '../score/points-in-one.ts';
import { type HardScene, hardScene } from '../scenes/hard-scene.ts';
import { type SceneStart, sceneStart } from '../scenes/scene-start.ts';
import { type Chart, chartAfter, type ChartedTurn } from '../travel/chart.ts';
import type { Direction } from '../travel/direction.ts';
import { knownRoutes } from '../travel/known-routes.ts';
import { drawMap, type MapView } from '../travel/map.ts';
import { costOf, costOfOffer } from './cost.ts';
import { cue } from './cue.ts';
import { type Act, decide, happenings } from './decide.ts';
import { evolve } from './evolve.ts';
import { explainAlone, type Explained, explainBeginning, explainCommands } from './explain.ts';
import type { PricedOffer } from './feature.ts';
import { momentOf } from './moment.ts';

/** One adventure and its rules. All functions are pure: the same arguments give the same answers. */
export interface World {
  readonly story: Story;
  /** The state before anything happened. The seed is a whole number from 0 to 2³²−1. */
  blank(seed: number): State;
  /**
   * The beginning: what happens first in a blank state, and the state after it.
   *
   * @param limits the player's own; left out, the adventure is played as it was written
   */
  begin(seed: number, limits?: Limits): Act;
  /**
   * Carries a state over from the story as it was before something was added to it: what is new is where its author put
   * it, and nothing else is any different.
   */
  extend(before: State): Act;
  /** Asks the rules: what happens, or why it does not, and the state after it. */
  decide(state: State, command: Command): Act;
  /** The state after one event. */
  evolve(state: State, event: Event): State;
  /** Everything that can be done now, each a ready command with words, which the rules do not refuse. */
  offers(state: State): readonly PricedOffer[];
  /** What cannot be undone by going on if this command is carried out now; `null` for most commands. */
  cost(state: State, command: Command): string | null;
  /**
   * Plain, true sentences for events, in order.
   *
   * @param before the state before the first of them; its limits select the words, whatever they were when it happened
   * @param retelling 0, or how often this was told in other words already
   */
  tell(before: State, events: readonly Event[], retelling?: number): readonly string[];
  /** The same sentences, each with what it tells of. */
  tellEach(before: State, events: readonly Event[], retelling?: number): readonly Told[];
  /** What the player may know of the moment. */
  scene(state: State): Scene;
  /**
   * What the player is near now: the topics of the place, of who and what is in sight, of the scenes that run, and of
   * what was told last.
   *
   * @param recent the events of the last turn
   */
  topicsHere(state: State, recent?: readonly Event[]): readonly ShownTopic[];
  /**
   * Decides commands once more, one after the other, and says where each of their events came from.
   *
   * @param limits under which its words are told now
   */
  explain(state: State, commands: readonly Command[], limits: Limits): readonly Explained[];
  /** The same for the beginning of a story, which began under the limits of `chosen`. */
  explainBeginning(seed: number, chosen: Limits | undefined, limits: Limits): readonly Explained[];
  /** The same for what {@link extend} does. */
  explainExtension(): readonly Explained[];
  /**
   * What the player has seen of the ways once a turn is over, beginning with an empty chart.
   *
   * @param before the state before the events of the turn
   * @param turn what was commanded, and what happened
   */
  chart(before: State, turn: ChartedTurn, chart?: Chart): Chart;
  /** The places where the player has been and the ways that they have seen, with the shortest known way to each. */
  map(state: State, chart: Chart): MapView;
  /** The exits to take to a place, over ways that the player knows; `undefined` where none leads. */
  routeTo(state: State, place: string, chart: Chart): readonly Direction[] | undefined;
  /** The innermost scene that runs, or the visit to the place; see {@link isBefore}. */
  sceneStart(state: State): SceneStart;
  /** Whether a state of the same story is one in which that scene had not begun. */
  isBefore(state: State, start: SceneStart): boolean;
  /** The hard scene that ended with these events, to ask afterwards how it was; `null` for most events. */
  hardScene(act: Pick<Act, 'events' | 'state'>): HardScene | null;
  /** Which invariants do not hold, with what is wrong; empty in every state the rules can reach. */
  violations(state: State): readonly string[];
}

/** What is told of one event. */
export interface Told {
  readonly event: Event;
  readonly words: string;
  /** It is said beside the story, of the journal or the score, and is no part of what a storyteller tells. */
  readonly isBeside: boolean;
}

/**
 * Brings an adventure to life.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { loadAdventure } from '@lamplight/adventure';
 * import { createWorld } from '@lamplight/world';
 *
 * const loaded = loadAdventure('hut', new Map([['adventure.yaml', `
 *   title: The hut
 *   author: Ada
 *   blurb: One room and a way out.
 *   ages: 8
 *   minutes: 1
 *   opening: Rain drums on the roof.
 *   start: hut
 *   places:
 *     hut: { name: The hut, description: A bench and a door., exits: { out: field } }
 *     field: { name: The field, description: Grass and rain. }
 *   rules:
 *     home: { after: { type: player-moved, to: field }, do: [end: away] }
 *   endings:
 *     away: { name: Away, text: You are outside. }
 * `]]));
 * assert(loaded.ok);
 *
 * const world = createWorld(loaded.story);
 * const { state } = world.begin(1);
 * const act = world.decide(state, { verb: 'go', direction: 'out' });
 * assert.equal(act.outcome, 'done');
 * assert.equal(act.state.endings.reached, 'away');
 * assert.equal(world.decide(state, { verb: 'go', direction: 'up' }).refusal?.code, 'travel/no-exit');
 * ```
 */
export function createWorld(story: Story): World {
  const blank = (seed: number): State => {
    const slices = everyFeature.map((one) => [one.vocabulary.name, one.begin(story, seed)]);
    return { told: {}, ...Object.fromEntries(slices) };
  };

  const opening = (seed: number, limits?: Limits): readonly Event[] => {
    const state = blank(seed);
    const chosen: Event[] = limits ? [{ type: 'limits-changed', limits }] : [];
    const first = limits ? { ...state, limits } : state;
    const text = cue(momentOf(story, first), 'opening', story.opening);
    return [...chosen, { type: 'story-begun', text }];
  };
  const tellUnder =
    (limits: Limits) =>
    (before: State, event: Event): string | null => {
      const after = evolve(momentOf(story, { ...before, limits }), event);
      return tellOne(story, { ...after, limits }, event, 0) ?? null;
    };
  const tellEach: World['tellEach'] = (before, events, retelling = 0) => {
    let state = before;
    const toTell = pointsInOne(events);
    return events.flatMap((event, index) => {
      state = evolve(momentOf(story, state), event);
      const told = toTell[index] ?? null;
      const words = told === null ? undefined : tellOne(story, state, told, retelling);
      return words === undefined ? [] : { event, words, isBeside: beside.has(event.type) };
    });
  };

  return {
    story,
    blank,
    begin: (seed, limits) => happenings(story, blank(seed), opening(seed, limits)),
    extend(before) {
      const state = evolve(momentOf(story, before), extending);
      return { outcome: 'done', refusal: null, events: [extending], state };
    },
    decide: (state, command) => decide(story, state, command),
    evolve: (state, event) => evolve(momentOf(story, state), event),
    offers(state) {
      if (state.endings.reached !== null) return [];
      const now = momentOf(story, state);
      const offers = everyFeature.flatMap((feature) => feature.offers?.(now) ?? []);
      return offers.flatMap((offer): PricedOffer[] => {
        const rule = insteadRule(now, offer.command);
        if (rule !== undefined && story.rules[rule]?.refuse) return [];
        return [{ ...offer, cost: costOfOffer(now, offer.command, rule) }];
      });
    },
    cost: (state, command) => costOf(momentOf(story, state), command),
    tell: (before, events, retelling) => tellEach(before, events, retelling).map(({ words }) => words),
    tellEach,
    scene(state) {
      const now = momentOf(story, state);
      const parts = everyFeature.map((feature) => feature.scene?.(now) ?? {});
      return Object.assign({ ...emptyScene }, ...parts);
    },
    topicsHere: (state, recent = []) => topicsHere(momentOf(story, state), recent),
    explain: (state, commands, limits) => explainCommands(story, state, commands, tellUnder(limits)),
    explainBeginning: (seed, chosen, limits) =>
      explainBeginning(story, blank(seed), opening(seed, chosen), tellUnder(limits)),
    explainExtension: () => [explainAlone(extending)],
    chart: (before, { commands, events }, chart = {}) =>
      chartAfter(chart, commands, events, {
        before: momentOf(story, before),
        next: (now, event) => momentOf(story, evolve(now, event)),
      }),
    map: (state, chart) => drawMap(momentOf(story, state), chart),
    routeTo: (state, place, chart) => knownRoutes(momentOf(story, state), chart).get(place),
    sceneStart: ({ scenes }) => sceneStart(scenes),
    isBefore: ({ scenes }, { nth }) => scenes.begun < nth,
    hardScene: ({ events, state: { scenes } }) => hardScene(events, scenes.running),
    violations(state) {
      const now = momentOf(story, state);
      return everyFeature.flatMap((feature) =>
        Object.entries(feature.invariants).flatMap(([name, invariant]) => {
          const wrong = invariant(now);
          return wrong === undefined ? [] : [`${name}: ${wrong}`];
        }),
      );
    },
  };
}

const extending: Event = { type: 'story-extended' };

const emptyScene: Scene = {
  place: { id: '', name: '', dark: false },
  exits: [],
  things: [],
  people: [],
  inventory: [],
  quests: [],
  time: null,
};

type Tell = (now: ReturnType<typeof momentOf> & { retelling: number }, event: never) => string | null;

const tellers = new Map<string, Tell>(everyFeature.flatMap((feature) => Object.entries(feature.tell)));

const beside: ReadonlySet<string> = new Set(everyFeature.flatMap((feature) => feature.beside ?? []));

function tellOne(story: Story, state: State, event: Event, retelling: number): string | undefined {
  const tell = tellers.get(event.type);
  if (tell === undefined) throw new RangeError(`There is no telling for "${event.type}".`);
  if (isLeftOut(story, state.limits, event)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each event is told by the feature whose it is
  return tell({ ...momentOf(story, state), retelling }, event as never) || undefined;
}
