import {
  type Decision,
  type Feature,
  isRefusal,
  type Moment,
  type Offered,
  refuse,
  type Refusal,
} from '../kernel/feature.ts';
import type { SliceOf } from '../kernel/vocabulary.ts';
import { permits } from '../limits/permits.ts';
import { notPresent } from '../people/company.ts';
import { peopleHere, personById } from '../people/presence.ts';
import { whereabouts } from '../people/whereabouts.ts';
import { theName } from '../things/naming.ts';
import type { Event, Story } from '../features.ts';
import { type Converse, silence } from './converse.ts';
import { sayingsFor } from './play-scene.ts';
import { leaveTakingsIn } from './leave-taking.ts';
import { sayingsIn } from './sayings-in.ts';
import { knotFor, knotSaid } from './topics.ts';
import { talkVocabulary } from './vocabulary.ts';

type Slice = SliceOf<typeof talkVocabulary>;

/** Conversations, written as Ink scenes. Ink reads the world and may ask for rules to run; it changes nothing itself. */
export function createTalk(converse: Converse): Feature<typeof talkVocabulary> {
  const scripted = readOnce(sayingsIn);
  const leaveTakings = readOnce(leaveTakingsIn);
  return {
    vocabulary: talkVocabulary,
    grammar: {
      talk: [
        'talk|speak|chat to|with <person:person>',
        'talk|speak|greet|hail <person:person>',
        'hello|hi <person:person>',
        'say hello|hi to <person:person>',
      ],
      ask: [
        'ask|question <person:person> about|for <topic:topic>',
        'tell <person:person> about|of <topic:topic>',
        'talk|speak|chat to|with <person:person> about <topic:topic>',
        'ask|talk|speak about <topic:topic>',
        'what|how about <topic:topic>',
      ],
      choose: [
        'say|answer|reply|choose|pick <choice:choice>',
        'say|answer|reply <choice:choice> to <:person>',
      ],
      'leave-talk': [
        'goodbye|bye|farewell',
        'say goodbye|bye|farewell',
        'say goodbye|bye|farewell to <:person>',
        'stop talking',
        'end conversation',
      ],
    },
    begin: () => ({ with: null, choices: [], sayings: [], ink: {}, met: [] }),

    decide: {
      talk(now, { person }) {
        const away = notThere(now, person);
        if (away) return away;
        if (now.state.talk.with === person) return alreadyTalking(now, person);
        const { scene, greeting } = personById(now, person);
        if (scene === undefined) return silence(now, person);
        if (greeting === undefined) return converse(now, person, scene, { kind: 'beginning' });
        return converse(now, person, scene, { kind: 'knot', knot: greeting, aside: false });
      },
      ask(now, { person: named, topic }) {
        const person = named ?? now.state.talk.with ?? onlyOneHere(now);
        if (person === null) return nobody;
        const away = notThere(now, person);
        if (away) return away;
        const { scene, topics } = personById(now, person);
        if (scene === undefined) return silence(now, person);
        const knot = knotSaid(topics, scripted(now.story, scene) ?? [], topic) ?? knotFor(topics, topic);
        if (knot === undefined) {
          return refuse(
            'talk/unknown-topic',
            `${theName(now, person, 'start')} has nothing to say about that.`,
          );
        }
        return converse(now, person, scene, { kind: 'knot', knot, aside: now.state.talk.with === person });
      },
      choose(now, { choice }) {
        const { with: person, choices } = now.state.talk;
        if (person === null) return nobody;
        if (choice >= choices.length) {
          return refuse('talk/no-such-choice', 'That is not one of the things to say.');
        }
        const { scene } = personById(now, person);
        return scene === undefined
          ? silence(now, person)
          : converse(now, person, scene, { kind: 'choice', choice });
      },
      'leave-talk': ({ state }) =>
        state.talk.with === null ? nobody : [{ type: 'conversation-ended', person: state.talk.with }],
    },

    evolve: {
      'scene-told': ({ ink, met }, { person, scene, choices, sayings, ink: saved }) => ({
        with: choices.length > 0 ? person : null,
        choices,
        sayings,
        ink: { ...ink, [scene]: saved },
        met: met.includes(person) ? met : [...met, person],
      }),
      'conversation-ended': silent,
      'scene-faded': (slice, { kind }) => (kind === 'conversation' ? silent(slice) : slice),
      'limits-changed': (slice, { limits }, { story }) => {
        if (slice.with === null) return slice;
        const left = sayingsFor(limits, slice.sayings);
        const goesOn = permits(limits, story.people[slice.with]?.content) && left.choices.length > 0;
        return goesOn ? { ...slice, ...left } : silent(slice);
      },
      // Followed instead of reacted to: nobody talks across places, not even when the story ends with the step.
      'player-moved': (slice, { to }, now) =>
        slice.with === null || whereabouts(now, slice.with) === to ? slice : silent(slice),
      'person-moved': (slice, { person, to }, now) =>
        slice.with !== person || to === now.state.travel.place ? slice : silent(slice),
    },

    react(now, event) {
      if (event.type !== 'thing-given' || now.state.talk.with !== event.to) return [];
      return choicesAnew(converse, now, event.to);
    },

    reasons: {
      'scene-told': 'A conversation goes on with what was said or asked.',
      'conversation-ended': 'A conversation ends when somebody takes leave or has nothing more to say.',
    },

    tell: {
      // The choices are not told: they are there as long as nobody chooses, and whoever shows the turn shows them.
      'scene-told': (_now, { lines }) => lines.join('\n\n') || null,
      'conversation-ended': (now, { person }) => `You say goodbye to ${theName(now, person)}.`,
    },

    offers(now) {
      const { with: person, choices } = now.state.talk;
      const talks = peopleHere(now).filter((id) => id !== person && personById(now, id).scene !== undefined);
      const offers = talks.map((id): Offered => ({
        words: `talk to ${theName(now, id)}`,
        command: { verb: 'talk', person: id },
        about: [id],
      }));
      if (person === null) return offers;
      const sayings = choices.map((words, choice): Offered => ({
        words,
        command: { verb: 'choose', choice },
        about: [person],
      }));
      // Where the author wrote words to leave with, another goodbye beside them would be the same twice.
      if (takesLeave(now, person, leaveTakings)) return [...sayings, ...offers];
      return [
        ...sayings,
        { words: 'say goodbye', command: { verb: 'leave-talk' }, about: [person] },
        ...offers,
      ];
    },

    conditions: {
      talking: ({ state }, person) => state.talk.with === person,
      'talked-to': ({ state }, person) => state.talk.met.includes(person),
    },
    effects: {},

    invariants: {
      'whoever is talked with is here': (now) => {
        const { with: person } = now.state.talk;
        return person === null || whereabouts(now, person) === now.state.travel.place ? undefined : person;
      },
      'an open conversation leaves something to say': ({ state: { talk } }) =>
        (talk.with === null) === (talk.choices.length === 0) && talk.choices.length === talk.sayings.length
          ? undefined
          : `${talk.choices.length} choices`,
      'what Ink remembers belongs to a scene of the adventure': ({ story, state }) =>
        Object.keys(state.talk.ink).find((scene) => !Object.hasOwn(story.scenes, scene)),
    },
  };
}

/** What can be said once something has changed hands; nothing where the scene would tell something again for that. */
function choicesAnew(converse: Converse, now: Decision, person: string): readonly Event[] {
  const { scene } = personById(now, person);
  const verdict = scene === undefined ? [] : converse(now, person, scene, { kind: 'again' });
  if (isRefusal(verdict)) return [];
  const [told, ...raised] = verdict;
  if (told?.type !== 'scene-told' || raised.length > 0 || told.lines.length > 0) return [];
  const isSame = told.choices.join('\n') === now.state.talk.choices.join('\n');
  return isSame || told.choices.length === 0 ? [] : [told];
}

type OfScene<T> = (story: Story, scene: string) => T | undefined;

/** What can be read in each scene of a story, which never changes while it is played. */
function readOnce<T>(read: (compiled: string) => T): OfScene<T> {
  const known = new WeakMap<Story, Map<string, T>>();
  return (story, scene) => {
    const scenes = known.get(story) ?? new Map<string, T>();
    known.set(story, scenes);
    const compiled = story.scenes[scene];
    if (compiled === undefined) return undefined;
    const found = scenes.get(scene) ?? read(compiled);
    scenes.set(scene, found);
    return found;
  };
}

/** Whether the last of the things to say now, where authors put leaving, ends the conversation. */
function takesLeave(now: Moment, person: string, leaveTakings: OfScene<ReadonlySet<string>>): boolean {
  const { scene } = personById(now, person);
  const known = scene === undefined ? undefined : leaveTakings(now.story, scene);
  const last = now.state.talk.sayings.at(-1)?.words.say;
  return known !== undefined && last !== undefined && known.has(last);
}

const nobody = refuse('talk/nobody', 'You are not talking with anybody.');

/** Whom a question is put to that names nobody. */
function onlyOneHere(now: Moment): string | null {
  const [one, another] = peopleHere(now);
  return another === undefined ? (one ?? null) : null;
}

function silent({ ink, met }: Slice): Slice {
  return { with: null, choices: [], sayings: [], ink, met };
}

/** Whoever is talked with can still be heard when the light goes out. */
function notThere(now: Moment, person: string): Refusal | undefined {
  return now.state.talk.with === person ? undefined : notPresent(now, person);
}

function alreadyTalking(now: Moment, person: string): Refusal {
  return refuse('talk/already-talking', `You are talking with ${theName(now, person)} already.`);
}
