import type { Limits } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import type { State } from '../features.ts';
import { createWorld, type World } from '../kernel/world.ts';
import { readCommand } from '../kernel/command-schema.ts';
import { playOf } from '../testing/play-of.ts';
import { storyOf, type StoryParts } from '../testing/story-of.ts';
import { contentOf } from './content-of.ts';

const all: Limits = { rating: 'mature', intensity: 'full', lines: [], veils: [] };
const drowning = { topics: ['drowning'] };

const coast: StoryParts = {
  places: {
    shore: {
      description: [
        {
          say: 'The sea has him.',
          content: drowning,
          veiled: 'Somebody is missing.',
          instead: 'Sand and wind.',
        },
      ],
      exits: { north: 'wreck', south: 'house' },
    },
    wreck: { content: drowning, exits: { south: 'shore' } },
    house: { exits: { north: 'shore' } },
  },
  things: {
    net: { at: 'shore', content: drowning, description: 'Heavy with it.' },
    crate: { at: 'shore', container: true, content: { topics: ['spiders'] } },
    coin: { inside: 'crate' },
    rope: { carried: true, content: drowning },
  },
  people: {
    ghost: { name: 'Ghost', at: 'shore', content: { topics: ['ghosts'], intensity: 'full' } },
    ned: { name: 'Ned', at: 'shore' },
  },
  rules: {
    wave: {
      after: { type: 'waited' },
      content: drowning,
      otherwise: 'breeze',
      say: [{ say: 'The wave takes you under.', veiled: 'Later, you are dry again.' }],
    },
    breeze: { say: 'A breeze lifts the sand.' },
    stay: {
      instead: { verb: 'sing' },
      content: { topics: [], rating: 'teen' },
      refuse: true,
      say: 'Not that song.',
    },
    odd: { each: 'turn', when: { lined: 'fire' }, do: [{ set: { fact: 'safe', to: true } }] },
    dusk: {
      each: 'turn',
      when: { veiled: 'fire', intensity: 'moderate' },
      do: [{ set: { fact: 'dim', to: true } }],
    },
  },
  quests: {
    rescue: {
      name: 'Save him',
      content: drowning,
      begins: { at: 'shore' },
      stages: { one: { objectives: { swim: { text: 'swim out', done: { at: 'wreck' } } } } },
    },
  },
  facts: { safe: false, dim: false },
};

function begin(limits?: Limits, parts = coast): { world: World; state: State; told: string } {
  const world = createWorld(storyOf(parts));
  const { events, state } = world.begin(1, limits);
  return { world, state, told: world.tell(world.blank(1), events).join('\n') };
}

function after(limits: Limits, ...commands: readonly Parameters<World['decide']>[1][]): string {
  const { world, state: begun } = begin(limits);
  let state = begun;
  return commands
    .flatMap((command) => {
      const act = world.decide(state, command);
      const told = world.tell(state, act.events);
      state = act.state;
      expect(world.violations(state)).toEqual([]);
      return told;
    })
    .join('\n');
}

describe('words', () => {
  test.each([
    [all, 'The sea has him.'],
    [{ ...all, veils: ['drowning'] }, 'Somebody is missing.'],
    [{ ...all, lines: ['drowning'] }, 'Sand and wind.'],
    [{ ...all, lines: ['drowning'], veils: ['drowning'] }, 'Sand and wind.'],
  ])('are chosen by the limits that a story begins with', (limits, words) => {
    expect(begin(limits).told).toContain(words);
  });

  test('inherit the tags of what they belong to', () => {
    const examine = { verb: 'examine', thing: 'net' } as const;
    expect(after(all, examine)).toContain('Heavy with it.');
    expect(after({ ...all, veils: ['drowning'] }, examine)).not.toContain('Heavy with it.');
  });

  test('of several variants, those that are left are told in turn', () => {
    const parts = {
      places: { room: { description: ['One.', { say: 'Two.', content: drowning }, 'Three.'] } },
    };
    const play = (limits: Limits): readonly string[] => {
      const { world, state: begun, told } = begin(limits, parts);
      let state = begun;
      const looks = [1, 2, 3, 4].map(() => {
        const act = world.decide(state, { verb: 'look' });
        const words = world.tell(state, act.events).join();
        state = act.state;
        return words;
      });
      return [told, ...looks];
    };
    expect(play(all).join()).toContain('Two.');
    expect(play({ ...all, lines: ['drowning'] }).join()).not.toContain('Two.');
    expect(play({ ...all, lines: ['drowning'] }).filter((words) => words.includes('Three.')).length).toBe(2);
  });

  test('are told under the limits of the state they are told of, so that a retelling keeps to newer ones', () => {
    const { world, state } = begin(all);
    const { events } = world.decide(state, { verb: 'look' });
    expect(world.tell(state, events).join()).toContain('The sea has him.');
    const narrower = { ...state, limits: { ...all, lines: ['drowning'] } };
    expect(world.tell(narrower, events, 1).join()).toContain('Sand and wind.');
  });

  test('that are all left out leave silence and a refusal in plain words', () => {
    const parts = {
      places: { room: { exits: { east: { blocked: { say: 'Deep water.', content: drowning } } } } },
    };
    const { world, state } = begin({ ...all, lines: ['drowning'] }, parts);
    const act = world.decide(state, { verb: 'go', direction: 'east' });
    expect(act.refusal?.because).toBe('Something keeps you from that.');
  });
});

describe('presence', () => {
  const lined = { ...all, lines: ['drowning', 'spiders'] };

  test('what is left out is neither seen, offered nor reached', () => {
    const { world, state } = begin(lined);
    const scene = world.scene(state);
    expect(scene.things).toEqual([]);
    expect(scene.inventory).toEqual([]);
    expect(scene.exits.map(({ direction }) => direction)).toEqual(['south']);
    expect(world.offers(state).flatMap(({ about }) => about)).not.toContain('rope');
    expect(world.decide(state, { verb: 'go', direction: 'north' }).refusal?.code).toBe('travel/no-exit');
    expect(world.decide(state, { verb: 'drop', thing: 'rope' }).refusal?.code).toBe('things/not-here');
    expect(world.decide(state, { verb: 'take', thing: 'coin' }).refusal?.code).toBe('things/not-here');
  });

  test('what is veiled is there', () => {
    const { world, state } = begin({ ...all, veils: ['drowning', 'spiders'] });
    expect(world.scene(state).things.map(({ id }) => id)).toEqual(['net', 'crate', 'coin']);
  });

  test('nobody above the intensity is met', () => {
    const { world, state } = begin({ ...all, intensity: 'moderate' });
    expect(world.scene(state).people.map(({ id }) => id)).toEqual(['ned']);
    expect(world.decide(state, { verb: 'examine', thing: 'ghost' }).outcome).toBe('refused');
  });
});

describe('rules and quests', () => {
  const wait = { verb: 'wait' } as const;

  test('a rule runs, is veiled, or leaves its place to another', () => {
    expect(after(all, wait)).toContain('The wave takes you under.');
    expect(after({ ...all, veils: ['drowning'] }, wait)).toContain('Later, you are dry again.');
    expect(after({ ...all, lines: ['drowning'] }, wait)).toContain('A breeze lifts the sand.');
  });

  test('a rule above the rating does not stand in the way', () => {
    expect(after(all, { verb: 'sing' })).toContain('Not that song.');
    expect(after({ ...all, rating: 'everyone' }, { verb: 'sing' })).not.toContain('Not that song.');
  });

  test('a quest that is left out never begins', () => {
    const { world, state } = begin({ ...all, lines: ['drowning'] });
    expect(world.decide(state, wait).state.quests.begun).toEqual({});
    expect(begin(all).state.quests.begun['rescue']?.status).toBe('active');
  });

  test('a quest that has begun is hidden when it is left out later', () => {
    const { world, state } = begin(all);
    const act = world.decide(state, { verb: 'set-limits', limits: { ...all, lines: ['drowning'] } });
    expect(world.scene(act.state).quests).toEqual([]);
  });

  test('an author can ask about lines, veils and how much is allowed', () => {
    const { world, state } = begin({ ...all, lines: ['fire'], veils: ['fire'] });
    expect(world.decide(state, wait).state.facts.values).toEqual({ safe: true, dim: false });
    const veiled = begin({ ...all, veils: ['fire'] });
    expect(veiled.world.decide(veiled.state, wait).state.facts.values).toEqual({ safe: false, dim: true });
  });
});

describe('set-limits', () => {
  const limits = { ...all, lines: ['drowning'] };

  test('holds from the next turn on, takes no turn and is seen by no rule', () => {
    const play = playOf({
      ...coast,
      rules: { all: { before: {}, do: [{ add: { fact: 'tries', by: 1 } }] } },
      facts: { tries: 0 },
    });
    const answer = play.do({ verb: 'set-limits', limits });
    expect(answer.events).toEqual([{ type: 'limits-changed', limits }]);
    expect(answer.text).toBe('');
    expect(play.state.turns.played).toBe(0);
    expect(play.state.facts.values['tries']).toBe(0);
    expect(play.do({ verb: 'look' }).text).toContain('Sand and wind.');
  });

  test('is no command that a player can send, and never an offer', () => {
    const play = playOf(coast);
    for (const verb of ['set-limits', 'fade']) {
      expect(readCommand(play.world.story, { verb, limits }).ok).toBe(false);
      expect(play.offers().some(({ command }) => command.verb === verb)).toBe(false);
    }
  });

  test('the limits at the beginning are an event, from which the state is worked out again', () => {
    const world = createWorld(storyOf(coast));
    const { events, state } = world.begin(7, limits);
    expect(events[0]).toEqual({ type: 'limits-changed', limits });
    const again = events.reduce((reached, event) => world.evolve(reached, event), world.blank(7));
    expect(again).toEqual(state);
  });

  test('without limits a story is played as it was written', () => {
    expect(begin().state.limits).toEqual({ rating: 'teen', intensity: 'full', lines: [], veils: [] });
  });
});

test('what an adventure touches on is summed up for a player who has not begun', () => {
  const topics = { drowning: { essential: 'It is about the sea.' }, kelp: { title: 'Seaweed' } };
  const story = storyOf({ ...coast, topics, things: { weed: { content: { topics: ['kelp'] } } } });
  expect(contentOf(story)).toEqual({
    rating: 'teen',
    topics: [
      {
        id: 'drowning',
        title: 'Drowning and danger at sea',
        essential: 'It is about the sea.',
        intensity: 'gentle',
      },
      { id: 'ghosts', title: 'Ghosts and the uncanny', intensity: 'full' },
      { id: 'kelp', title: 'Seaweed', intensity: 'gentle' },
    ],
  });
});

test('the topics near the player are those of what is there, and of what was just told', () => {
  const { world, state } = begin(all);
  expect(world.topicsHere(state).map(({ id }) => id)).toEqual(['drowning', 'ghosts', 'spiders']);
  const inside = world.decide(state, { verb: 'go', direction: 'south' }).state;
  expect(world.topicsHere({ ...inside, limits: { ...all, lines: ['drowning'] } })).toEqual([]);
  const act = world.decide(inside, { verb: 'wait' });
  expect(world.topicsHere(act.state, act.events).map(({ id }) => id)).toEqual(['drowning']);
});
