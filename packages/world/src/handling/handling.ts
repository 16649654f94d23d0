import type { AnyFeature, Decision, Feature, Verdict } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { theName } from '../things/naming.ts';
import type { Act } from './act.ts';
import { attempt, attemptTelling, outOfTouch } from './attempt.ts';
import { directionOf } from './doorway.ts';
import { obviousUse } from './obvious-use.ts';
import { noObviousUse } from './use.ts';
import { acts, type ActVerb, handlingVocabulary } from './vocabulary.ts';

type Handling = Feature<typeof handlingVocabulary>;
type Decide = (now: Decision, command: { thing?: string | undefined; with?: string | undefined }) => Verdict;

/**
 * The many other things that players try: most change nothing unless a rule of the story says so.
 *
 * @param features whose commands "use" may stand for, once all of them are known
 */
export function createHandling(features: () => readonly AnyFeature[]): Handling {
  return {
    vocabulary: handlingVocabulary,
    grammar: {
      ...actGrammar,
      use: [
        'use|operate|activate|try|employ <thing:here>',
        'use|try <thing:here> with|on|in <with:entity>',
        'combine <thing:here> with|and <with:entity>',
      ],
      enter: [
        'enter <thing:here>',
        'go|walk|step|climb|run|pass through|in|into <thing:here>',
        'go|walk|step|get inside <thing:here>',
        'get|climb|hop|jump in|into|inside|aboard <thing:here>',
        'board <thing:here>',
      ],
    },
    begin: () => ({}),

    decide: {
      ...actDeciders,
      use: (now, { thing, with: tool }) => noObviousUse(features(), now, thing, tool),
      enter: (now, { thing }) =>
        outOfTouch(now, thing, {}) ?? refuse('handling/enter', `You can't go into ${theName(now, thing)}.`),
    },

    evolve: { 'act-performed': (slice) => slice },
    reasons: {
      'act-performed': 'This can be tried with what is here; it changes nothing by itself.',
    },

    tell: { 'act-performed': (now, { act, thing }) => attemptTelling(now, act, thing) },

    meaning(now, command) {
      if (command.verb === 'use') return obviousUse(now, command.thing, command.with);
      if (command.verb !== 'enter') return undefined;
      const direction = directionOf(now, command.thing);
      return direction && { verb: 'go', direction };
    },

    conditions: {},
    effects: {},
    invariants: {},
  };
}

const actGrammar: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries<Act>(acts).map(([verb, { lines }]) => [verb, lines]),
);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one function decides every act, whatever its aim
const actDeciders = Object.fromEntries(
  Object.entries<Act>(acts).map(([verb, act]): [string, Decide] => [
    verb,
    (now, { thing, with: tool }) => attempt(now, verb, act, thing, tool),
  ]),
) as unknown as Pick<Handling['decide'], ActVerb>;
