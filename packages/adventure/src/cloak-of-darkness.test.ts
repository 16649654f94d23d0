import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, createWorld, type State, type World } from '@lamplight/world';
import { describe, expect, test } from 'vitest';
import { checkAdventure, loadAdventure } from './index.ts';

const files = readFolder(join(import.meta.dirname, '../../../adventures/cloak-of-darkness'));

const commands: Readonly<Record<string, Command>> = {
  n: { verb: 'go', direction: 'north' },
  s: { verb: 'go', direction: 'south' },
  e: { verb: 'go', direction: 'east' },
  w: { verb: 'go', direction: 'west' },
  look: { verb: 'look' },
  wait: { verb: 'wait' },
  inventory: { verb: 'inventory' },
  hang: { verb: 'put-on', thing: 'cloak', onto: 'hook' },
  drop: { verb: 'drop', thing: 'cloak' },
  take: { verb: 'take', thing: 'cloak' },
  doff: { verb: 'take-off', thing: 'cloak' },
  grab: { verb: 'take', thing: 'message' },
  read: { verb: 'read', thing: 'message' },
  examine: { verb: 'examine', thing: 'message' },
};

describe('cloak of darkness', () => {
  test('has nothing to be said against it', () => {
    expect(checkAdventure('cloak-of-darkness', files)).toEqual([]);
  });

  test('is won with both points by hanging up the cloak and reading the message', () => {
    for (const last of ['read', 'examine']) {
      const { state, told } = play(`w hang e s ${last}`);
      expect(state.endings.reached).toBe('won');
      expect(state.score.points).toBe(2);
      expect(told.at(-1)).toContain('You have won');
    }
  });

  test('is won with one point when the cloak only lies on the floor of the cloakroom', () => {
    const { state } = play('w drop e s read');
    expect(state.endings.reached).toBe('won');
    expect(state.score.points).toBe(1);
  });

  test('is lost, without the second point, once the dark was disturbed twice', () => {
    for (const last of ['read', 'examine']) {
      const { state, told } = play(`s wait look n w hang e s ${last}`);
      expect(state.endings.reached).toBe('lost');
      expect(state.score.points).toBe(1);
      expect(told.at(-1)).toContain('You have lost');
    }
  });

  test('forgives one disturbance', () => {
    expect(play('s look n w hang e s read').state.endings.reached).toBe('won');
  });

  test.each(['look', 'wait', 'inventory', 'drop', 'doff', 'grab', 'read', 'examine', 'hang'])(
    'counts "%s" in the dark bar once, whether it succeeds or not',
    (action) => {
      expect(disturbance(`s ${action}`)).toBe(1);
      expect(disturbance(`s ${action} ${action}`)).toBe(2);
    },
  );

  test.each(['s', 'e', 'w'])('counts going %s in the dark bar twice', (direction) => {
    expect(disturbance(`s ${direction}`)).toBe(2);
  });

  test('counts neither entering the bar nor leaving it to the north', () => {
    expect(disturbance('s n s n s')).toBe(0);
  });

  test('counts nothing in the light', () => {
    expect(disturbance('look wait w hang look e s look wait grab e inventory')).toBe(0);
  });

  test('does not show the message in the dark', () => {
    const { state, outcomes } = play('s read examine');
    expect(outcomes.slice(1)).toEqual(['looking/too-dark', 'looking/too-dark']);
    expect(state.endings.reached).toBeNull();
  });

  test('keeps the bar dark while the cloak is carried instead of worn', () => {
    const { world, state } = play('doff s');
    expect(world.scene(state).place).toEqual({ id: 'bar', name: 'Foyer Bar', dark: true });
  });

  test('lets the cloak be left in the cloakroom only', () => {
    expect(play('drop').outcomes).toEqual(['rules/keep-the-cloak']);
    expect(play('doff drop').outcomes).toEqual(['done', 'rules/keep-the-cloak']);
    expect(play('w drop take hang').outcomes).toEqual(['done', 'done', 'done', 'done']);
  });

  test('gives the point for hanging up the cloak once', () => {
    expect(play('w hang take hang').state.score.points).toBe(1);
  });

  test('keeps the player out of the rain', () => {
    const { state, outcomes } = play('n');
    expect(outcomes).toEqual(['travel/blocked']);
    expect(state.travel.place).toBe('foyer');
  });
});

function disturbance(words: string): unknown {
  return play(words).state.facts.values['disturbance'];
}

interface Played {
  readonly world: World;
  readonly state: State;
  /** `done`, or the code of the refusal, for each command. */
  readonly outcomes: readonly string[];
  readonly told: readonly string[];
}

function play(words: string): Played {
  const loaded = loadAdventure('cloak-of-darkness', files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings, null, 2));
  const world = createWorld(loaded.story);
  let { state } = world.begin(1);
  const outcomes: string[] = [];
  const told: string[] = [];
  for (const word of words.split(' ')) {
    const command = commands[word];
    if (command === undefined) throw new Error(`no command for "${word}"`);
    const act = world.decide(state, command);
    told.push(...world.tell(state, act.events));
    outcomes.push(act.refusal?.code ?? act.outcome);
    state = act.state;
    expect(world.violations(state)).toEqual([]);
  }
  return { world, state, outcomes, told };
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
