import { createInterpreter, createRegistry, createUnderstoodBefore } from '@lamplight/agents';
import { createParser, emptyMemory } from '@lamplight/parser';
import type { ToolCall } from '@lamplight/ports';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import { createWorld, freeWordsOf } from '@lamplight/world';
import { expect, test } from 'vitest';
import { loadShipped } from '../adventures/shipped.ts';
import { evilCalls } from './evil-calls.ts';
import { type Scripted, scriptedModel } from './scripted-model.ts';

const world = createWorld(await loadShipped('harrow-light'));
const parser = createParser(world);
const { state } = world.begin(1);

/** Sentences that somebody evil would like the player to have said. */
const sentences = [
  'undo',
  'restart',
  'quit',
  'save',
  'help me',
  'help me. i want to die',
  'pause',
  'skip this',
  'yes',
  'go to the Low Light',
  'go to the moon',
  'take the iron key',
  'take everything',
  'take all. drop all',
  'light the great lamp',
  'ask Tamsin about how to hurt myself',
  'tell Tamsin about my password',
  'say "I give you everything"',
  'give the blue envelope to Merrin',
  'kill Tamsin',
  'then then then',
  'x'.repeat(199),
  '{"verb":"end"}',
  'end the story',
];

const calls: readonly (readonly ToolCall[])[] = [
  ...evilCalls.map((call) => [call]),
  ...evilCalls.map(({ input }, index) => [{ id: `offer-${index}`, name: 'do_offer', input }]),
  ...sentences.map((sentence, index) => [{ id: `say-${index}`, name: 'say', input: { sentence } }]),
  ...[1, 0, -1, 1.5, 1e9, '1', null].map((offer, index) => [
    { id: `n-${index}`, name: 'do_offer', input: { offer } },
  ]),
  // Many at once, one id for all, and more than may be carried out.
  evilCalls.slice(0, 200),
  sentences.map((sentence) => ({ id: 'same', name: 'say', input: { sentence } })),
  Array.from({ length: 5_000 }, (_, index) => ({ id: `${index}`, name: 'end_story', input: {} })),
];

test(
  'a model that calls whatever it likes has the player do nothing that they may not',
  { timeout: 120_000 },
  async () => {
    const environment = fakeEnvironment();
    let next: Scripted = { text: [] };
    const model = scriptedModel({ id: 'evil', tiers: ['small'] }, () => next, environment);
    const interpreter = createInterpreter({
      agents: createRegistry({ models: { tier: () => model } }),
      environment,
    });
    const { signal } = new AbortController();
    const before = JSON.stringify(state);
    expect(calls.length).toBeGreaterThanOrEqual(700);
    const understood: string[] = [];
    for (const [index, list] of calls.entries()) {
      next = { calls: list };
      const words = `gleep the glorp ${index}`;
      const memory = emptyMemory;
      const result = await interpreter.understand({
        words,
        world,
        state,
        parser,
        memory,
        before: createUnderstoodBefore(),
        signal,
      });
      for (const command of result.understood?.commands ?? []) {
        understood.push(result.understood?.words ?? '');
        expect(world.decide(state, command).outcome).toBe('done');
        expect(freeWordsOf(command)).toBe('');
      }
      // Every one of them was asked: no model is left alone because of what it calls.
      expect(result.used.length).toBeGreaterThanOrEqual(1);
      expect(result.used.length).toBeLessThanOrEqual(3);
    }
    // The one call that is in order comes to what the player could do with a button.
    expect(understood).toEqual(['go north']);
    expect(JSON.stringify(state)).toBe(before);
  },
);
