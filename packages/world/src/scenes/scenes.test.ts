import type { Limits } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { inkOf } from '../testing/ink-of.ts';
import { playOf } from '../testing/play-of.ts';
import type { StoryParts } from '../testing/story-of.ts';

const all: Limits = { rating: 'mature', intensity: 'full', lines: [], veils: [] };

const mara = `
-> hello
=== hello
"Sit," says Mara.
+ [Ask about the war # topic: war # veiled: Ask about that time] -> war
+ [Ask about spiders # topic: spiders] -> END
+ [Stay] -> hello
+ [Nothing] -> END
=== war
"We ran." # topic: war # intensity: full # veiled: She tells you. # instead: "That was long ago."
"It is over."
+ [Stay] -> hello
=== brief
"Never mind the dead." # topic: death # intensity: full
-> END
=== secret
# topic: abuse
"No."
-> END
=== fade
"Another day," says Mara.
~ happen("rest")
-> DONE
`;

const parts: StoryParts = {
  places: {
    room: { exits: { north: 'cellar', east: 'hall' } },
    cellar: { content: { topics: ['darkness'], intensity: 'full' }, exits: { south: 'room' } },
    hall: { exits: { west: 'room' } },
  },
  people: {
    mara: { name: 'Mara', at: 'room', scene: 'mara', topics: { brief: 'brief', secret: 'secret' } },
    ned: { name: 'Ned', at: 'hall', scene: 'ned' },
  },
  scenes: { mara: inkOf(mara), ned: inkOf('"Yes?"\n+ [No] -> END\n') },
  encounters: {
    storm: {
      while: { fact: 'storm' },
      content: { topics: ['storms'], intensity: 'moderate' },
      fade: { say: 'The wind drops.', do: [{ set: { fact: 'calm', to: true } }] },
    },
  },
  rules: {
    rest: { do: [{ set: { fact: 'rested', to: true } }] },
    rise: { instead: { verb: 'sing' }, do: [{ set: { fact: 'storm', to: true } }] },
    lull: { instead: { verb: 'pray' }, do: [{ set: { fact: 'storm', to: false } }] },
    crack: {
      after: { type: 'waited' },
      when: { encounter: 'storm' },
      content: { topics: ['fire'], intensity: 'full' },
      say: 'Lightning.',
    },
    end: { instead: { verb: 'dance' }, do: [{ end: 'over' }] },
  },
  facts: { storm: false, calm: false, rested: false },
  endings: { over: { name: 'Over', text: 'Over.' } },
};

describe('scenes begin and end', () => {
  test('with a conversation, which carries what it touched on', () => {
    const play = playOf(parts);
    const begun = play.do({ verb: 'talk', person: 'mara' });
    expect(begun.events).toContainEqual({
      type: 'scene-begun',
      scene: 'mara',
      kind: 'conversation',
      topics: [],
      intensity: 'gentle',
    });
    play.do({ verb: 'choose', choice: 0 });
    const left = play.do({ verb: 'leave-talk' });
    const ended = { scene: 'mara', kind: 'conversation', topics: ['war'], intensity: 'full' };
    expect(left.events).toContainEqual({ type: 'scene-ended', ...ended });
    expect(play.world.hardScene({ events: left.events, state: play.state })).toEqual(ended);
    expect(play.world.hardScene({ events: begun.events, state: play.state })).toBeNull();
  });

  test('at once, when the first words were the last and touched on something', () => {
    const play = playOf(parts);
    const { events } = play.do({ verb: 'ask', person: 'mara', topic: 'brief' });
    expect(events.map(({ type }) => type)).toEqual([
      'scene-told',
      'scene-begun',
      'scene-ended',
      'turn-passed',
    ]);
    expect(play.world.hardScene({ events, state: play.state })?.topics).toEqual(['death']);
  });

  test('with an encounter, at the end of the turn', () => {
    const play = playOf(parts);
    expect(play.do({ verb: 'sing' }).events.at(-1)).toMatchObject({ type: 'scene-begun', scene: 'storm' });
    expect(play.do({ verb: 'wait' }).text).toContain('Lightning.');
    const ended = play.do({ verb: 'pray' }).events.at(-1);
    expect(ended).toMatchObject({ type: 'scene-ended', topics: ['storms', 'fire'], intensity: 'full' });
  });

  test('with a visit to a tagged place', () => {
    const play = playOf(parts);
    expect(play.do({ verb: 'go', direction: 'north' }).events).toContainEqual(
      expect.objectContaining({ type: 'scene-begun', scene: 'cellar', kind: 'visit' }),
    );
    const { events } = play.do({ verb: 'go', direction: 'south' });
    expect(play.world.hardScene({ events, state: play.state })?.scene).toBe('cellar');
  });

  test('with the story, in the middle of one', () => {
    const play = playOf(parts);
    play.do({ verb: 'go', direction: 'north' });
    const { events } = play.do({ verb: 'dance' });
    expect(play.world.hardScene({ events, state: play.state })?.scene).toBe('cellar');
  });

  test('an encounter that the limits leave out never runs', () => {
    const play = playOf(parts);
    play.do({ verb: 'set-limits', limits: { ...all, lines: ['storms'] } });
    expect(play.do({ verb: 'sing' }).events.map(({ type }) => type)).not.toContain('scene-begun');
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.');
  });
});

describe('fade', () => {
  test('ends a conversation with its author’s words and what comes of them, and takes no turn', () => {
    const play = playOf(parts);
    play.do({ verb: 'talk', person: 'mara' });
    const faded = play.do({ verb: 'fade' });
    expect(faded.text).toBe('"Another day," says Mara.');
    expect(faded.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['rule-ran', 'scene-faded', 'scene-ended']),
    );
    expect(play.state.talk.with).toBeNull();
    expect(play.state.facts.values['rested']).toBe(true);
    expect(play.state.turns.played).toBe(1);
    expect(play.do({ verb: 'talk', person: 'mara' }).text).toContain('Sit');
  });

  test('ends a conversation without such words as if the player had walked away', () => {
    const play = playOf(parts);
    play.do({ verb: 'go', direction: 'east' });
    play.do({ verb: 'talk', person: 'ned' });
    expect(play.do({ verb: 'fade' }).text).toBe('You let that be, and step away from it.');
    expect(play.state.talk.with).toBeNull();
  });

  test('ends an encounter, which does not come back before it has passed by itself', () => {
    const play = playOf(parts);
    play.do({ verb: 'sing' });
    const faded = play.do({ verb: 'fade' });
    expect(faded.text).toBe('The wind drops.');
    expect(play.state.facts.values['calm']).toBe(true);
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.');
    play.do({ verb: 'pray' });
    expect(play.do({ verb: 'sing' }).events.at(-1)).toMatchObject({ type: 'scene-begun', scene: 'storm' });
  });

  test('ends an encounter that the player has just left out', () => {
    const play = playOf(parts);
    play.do({ verb: 'sing' });
    play.do({ verb: 'set-limits', limits: { ...all, lines: ['storms'] } });
    expect(play.do({ verb: 'fade' }).text).toBe('The wind drops.');
  });

  test('is refused where nothing runs', () => {
    expect(playOf(parts).do({ verb: 'fade' })).toMatchObject({ code: 'scenes/none-runs', events: [] });
  });
});

describe('the start of a scene', () => {
  test('tells the states before it from those in it', () => {
    const play = playOf(parts);
    const first = play.state;
    play.do({ verb: 'talk', person: 'mara' });
    const start = play.world.sceneStart(play.state);
    expect(start).toMatchObject({ scene: 'mara', kind: 'conversation' });
    expect(play.world.isBefore(first, start)).toBe(true);
    expect(play.world.isBefore(play.state, start)).toBe(false);
  });

  test('is the arrival where no scene runs', () => {
    const play = playOf(parts);
    const before = play.state;
    play.do({ verb: 'go', direction: 'east' });
    play.do({ verb: 'wait' });
    const start = play.world.sceneStart(play.state);
    expect(start).toMatchObject({ scene: null, kind: 'visit' });
    expect(play.world.isBefore(before, start)).toBe(true);
  });
});

describe('Ink tags', () => {
  function under(limits: Limits) {
    const play = playOf(parts);
    play.do({ verb: 'set-limits', limits });
    return play;
  }

  test('a choice about what is left out is not offered, and the others keep their meaning', () => {
    const play = under({ ...all, lines: ['war'] });
    play.do({ verb: 'talk', person: 'mara' });
    expect(play.state.talk.choices).toEqual(['Ask about spiders', 'Stay', 'Nothing']);
    expect(play.do({ verb: 'choose', choice: 1 }).text).toContain('Sit');
  });

  test('a veiled choice has its own words, and the line behind it is told from afar', () => {
    const play = under({ ...all, veils: ['war'] });
    play.do({ verb: 'talk', person: 'mara' });
    expect(play.state.talk.choices[0]).toBe('Ask about that time');
    const answer = play.do({ verb: 'choose', choice: 0 });
    expect(answer.text).toBe('She tells you.\n"It is over."'.replace('\n', '\n\n'));
    expect(play.do({ verb: 'leave-talk' }).events).toContainEqual(
      expect.objectContaining({ type: 'scene-ended', topics: [], intensity: 'gentle' }),
    );
  });

  test('limits that change in the middle change the open choices at once', () => {
    const play = playOf(parts);
    play.do({ verb: 'talk', person: 'mara' });
    play.do({ verb: 'set-limits', limits: { ...all, lines: ['war', 'spiders'] } });
    expect(play.state.talk.choices).toEqual(['Stay', 'Nothing']);
    expect(play.do({ verb: 'choose', choice: 0 }).text).toContain('Sit');
  });

  test('a question that leads to a knot about what is left out has no answer', () => {
    const play = under({ ...all, lines: ['abuse'] });
    expect(play.do({ verb: 'ask', person: 'mara', topic: 'secret' }).code).toBe('talk/no-answer');
  });
});
