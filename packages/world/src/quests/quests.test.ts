import { describe, expect, test } from 'vitest';
import { type Play, playOf } from '../testing/play-of.ts';
import { storyOf } from '../testing/story-of.ts';

const parts = {
  places: { hut: { exits: { up: 'tower' } }, tower: { exits: { down: 'hut' } } },
  things: { oil: { at: 'hut' }, wick: { at: 'hut' }, shell: { at: 'tower' }, medal: {} },
  facts: { shone: false, thanks: 0 },
  rules: {
    shine: {
      instead: { verb: 'drop', thing: 'oil' },
      do: [{ set: { fact: 'shone', to: true } }],
      say: 'It burns.',
    },
    finale: {
      instead: { verb: 'drop', thing: 'wick' },
      do: [{ set: { fact: 'shone', to: true } }, { end: 'won' }],
    },
    ask: { instead: { verb: 'drop', thing: 'shell' }, do: [{ 'begin-quest': 'shells' }] },
    give: { instead: { verb: 'inventory' }, do: [{ 'fail-quest': 'shells' }] },
  },
  endings: { won: { name: 'The end', text: 'It is over.' } },
  quests: {
    lamp: {
      name: 'The lamp of the tower',
      begins: { at: 'hut' },
      stages: {
        gather: {
          objectives: {
            oil: { text: 'Find oil.', done: { carried: 'oil' } },
            wick: { text: 'Find a wick.', done: { carried: 'wick' } },
            shell: { text: 'Find a shell.', done: { carried: 'shell' }, optional: true },
          },
          next: 'light',
          say: 'You have what it takes.',
        },
        light: { objectives: { shine: { text: 'Light the lamp.', done: { fact: 'shone' } } } },
      },
      rewards: [{ receive: 'medal' }, { add: { fact: 'thanks', by: 1 } }],
      say: 'The lamp burns again.',
    },
    shells: {
      name: 'Shells for the window',
      stages: { one: { objectives: { three: { text: 'Find three shells.', done: { fact: 'thanks' } } } } },
      fails: { at: 'tower' },
    },
  },
};

function gathered(): Play {
  const play = playOf(parts);
  play.do({ verb: 'take', thing: 'oil' });
  play.do({ verb: 'take', thing: 'wick' });
  return play;
}

describe('a quest', () => {
  test('begins by itself when its time has come', () => {
    const play = playOf(parts);
    expect(play.opening).toContain('New in your journal: The lamp of the tower.');
    expect(play.world.scene(play.state).quests).toEqual([
      {
        id: 'lamp',
        name: 'The lamp of the tower',
        status: 'active',
        objectives: [
          { text: 'Find oil.', met: false },
          { text: 'Find a wick.', met: false },
          { text: 'Find a shell.', met: false },
        ],
      },
    ]);
  });

  test('goes on from stage to stage as its objectives are met', () => {
    const play = playOf(parts);
    expect(play.do({ verb: 'take', thing: 'oil' }).text).toBe('You take the oil.\nDone: Find oil.');
    expect(play.do({ verb: 'take', thing: 'wick' }).text).toBe(
      'You take the wick.\nDone: Find a wick.\nYou have what it takes.',
    );
    expect(play.state.quests.begun['lamp']?.stage).toBe('light');
  });

  test('keeps what was met, whatever becomes of it', () => {
    const play = playOf(parts);
    play.do({ verb: 'take', thing: 'wick' });
    play.do({ verb: 'go', direction: 'up' });
    const { events } = play.do({ verb: 'go', direction: 'down' });
    expect(events.some(({ type }) => type === 'objective-met')).toBe(false);
    expect(play.state.quests.begun['lamp']?.met).toEqual(['wick']);
  });

  test('grants its rewards once when everything is done', () => {
    const play = gathered();
    const { text, events } = play.do({ verb: 'drop', thing: 'oil' });
    expect(text).toBe('It burns.\nDone: Light the lamp.\nThe lamp burns again.');
    expect(events.map(({ type }) => type)).toEqual([
      'rule-ran',
      'fact-changed',
      'objective-met',
      'stage-completed',
      'quest-completed',
      'thing-moved',
      'fact-changed',
      'quest-rewarded',
      'turn-passed',
    ]);
    play.do({ verb: 'drop', thing: 'oil' });
    expect(play.state.facts.values['thanks']).toBe(1);
    expect(play.state.things.where['medal']).toEqual({ kind: 'carried' });
  });

  test('grants its rewards when the same step ends the story', () => {
    const play = gathered();
    expect(play.do({ verb: 'drop', thing: 'wick' }).text).toMatch(/The lamp burns again\.[^]*The end/);
    expect(play.state.endings.reached).toBe('won');
    expect(play.state.facts.values['thanks']).toBe(1);
  });

  test.each(['objective-met', 'stage-completed', 'quest-completed'])(
    'grants its rewards when a rule ends the story on %s',
    (type) => {
      const end = { after: { type, quest: 'lamp' }, when: { fact: 'shone' }, do: [{ end: 'won' }] };
      const play = playOf({ ...parts, rules: { ...parts.rules, end } });
      play.do({ verb: 'take', thing: 'oil' });
      play.do({ verb: 'take', thing: 'wick' });
      play.do({ verb: 'drop', thing: 'oil' });
      expect(play.state.endings.reached).toBe('won');
      expect(play.state.quests.begun['lamp']).toMatchObject({ status: 'completed', rewarded: 1 });
      expect(play.state.things.where['medal']).toEqual({ kind: 'carried' });
    },
  );

  test('whose rewards complete another one is still rewarded once, and so is the other', () => {
    const play = playOf(parts);
    play.do({ verb: 'go', direction: 'up' });
    play.do({ verb: 'take', thing: 'shell' });
    play.do({ verb: 'go', direction: 'down' });
    play.do({ verb: 'drop', thing: 'shell' });
    play.do({ verb: 'take', thing: 'oil' });
    play.do({ verb: 'take', thing: 'wick' });
    play.do({ verb: 'drop', thing: 'oil' });
    expect(play.state.quests.begun['shells']).toMatchObject({ status: 'completed', rewarded: 1 });
    expect(play.state.quests.begun['lamp']).toMatchObject({ status: 'completed', rewarded: 1 });
    expect(play.state.facts.values['thanks']).toBe(1);
  });

  test('counts what is optional when it comes true together with the last thing needed', () => {
    const objectives = {
      needed: { text: 'Come in', done: { at: 'room' } },
      extra: { text: 'Come in early', done: { at: 'room' }, optional: true },
    };
    const play = playOf({
      quests: { q: { name: 'Q', begins: { at: 'room' }, stages: { one: { objectives } } } },
    });
    expect(play.state.quests.begun['q']).toMatchObject({ status: 'completed', met: ['extra', 'needed'] });
  });

  test('begins by an effect, once, and can fail', () => {
    const play = playOf(parts);
    play.do({ verb: 'go', direction: 'up' });
    play.do({ verb: 'take', thing: 'shell' });
    play.do({ verb: 'go', direction: 'down' });
    expect(play.do({ verb: 'drop', thing: 'shell' }).text).toContain(
      'New in your journal: Shells for the window.',
    );
    expect(play.do({ verb: 'drop', thing: 'shell' }).text).not.toContain('New in your journal');
    expect(play.do({ verb: 'go', direction: 'up' }).text).toContain(
      'This can no longer be done: Shells for the window.',
    );
    expect(play.do({ verb: 'inventory' }).events.some(({ type }) => type === 'quest-failed')).toBe(false);
    expect(play.state.quests.begun['shells']).toMatchObject({ status: 'failed', rewarded: 0 });
  });

  test('can be failed by an effect', () => {
    const play = playOf({
      ...parts,
      rules: { ...parts.rules, give: { ...parts.rules.give, do: [{ 'fail-quest': 'lamp' }] } },
    });
    expect(play.do({ verb: 'inventory' }).text).toContain(
      'This can no longer be done: The lamp of the tower.',
    );
  });
});

describe('the journal', () => {
  test('lists what is to be done and what was done', () => {
    const play = playOf(parts);
    play.do({ verb: 'take', thing: 'oil' });
    expect(play.do({ verb: 'review-quests' }).text).toBe(
      'The lamp of the tower\n✓ Find oil.\n· Find a wick.\n· Find a shell.',
    );
    play.do({ verb: 'take', thing: 'wick' });
    play.do({ verb: 'drop', thing: 'oil' });
    expect(play.do({ verb: 'review-quests' }).text).toBe('Behind you: The lamp of the tower.');
    expect(play.offered()).toContain('look into the journal');
  });

  test('says so when it is empty', () => {
    expect(playOf({}).do({ verb: 'review-quests' }).text).toBe('Nothing waits for you in particular.');
  });
});

describe('conditions', () => {
  test('tell how quests stand', () => {
    const shown = (when: object): string => {
      const play = playOf({
        ...parts,
        rules: { ...parts.rules, look: { instead: { verb: 'look' }, when, say: 'Yes.' } },
      });
      play.do({ verb: 'take', thing: 'oil' });
      return play.do({ verb: 'look' }).text;
    };
    expect(shown({ quest: { id: 'lamp', is: 'active' } })).toBe('Yes.');
    expect(shown({ quest: { id: 'lamp', is: 'failed' } })).not.toBe('Yes.');
    expect(shown({ stage: { quest: 'lamp', is: 'gather' } })).toBe('Yes.');
    expect(shown({ stage: { quest: 'lamp', is: 'light' } })).not.toBe('Yes.');
    expect(shown({ 'objective-met': { quest: 'lamp', objective: 'oil' } })).toBe('Yes.');
    expect(shown({ 'objective-met': { quest: 'lamp', objective: 'wick' } })).not.toBe('Yes.');
  });
});

describe('a quest that cannot be', () => {
  const objectives = { a: { text: 'A', done: {} } };
  test.each([
    ['without stages', {}, /at least one stage/],
    ['whose next stage is missing', { one: { objectives, next: 'two' } }, /no stage .+two/],
    [
      'that goes in a circle',
      { one: { objectives, next: 'two' }, two: { objectives: { b: objectives.a }, next: 'one' } },
      /come back to .+one/,
    ],
    [
      'with a stage that is never reached',
      { one: { objectives }, two: { objectives: { b: objectives.a } } },
      /No stage leads to .+two/,
    ],
    [
      'with nothing that must be done',
      { one: { objectives: { a: { ...objectives.a, optional: true } } } },
      /not optional/,
    ],
    ['with one objective twice', { one: { objectives, next: 'two' }, two: { objectives } }, /another name/],
  ])('%s is refused when it is read', (_kind, stages, message) => {
    expect(() => storyOf({ quests: { q: { name: 'Q', stages } } })).toThrow(message);
  });
});
