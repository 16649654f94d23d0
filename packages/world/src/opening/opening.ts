import type { Event, Thing } from '../features.ts';
import type { Feature, Moment } from '../kernel/feature.ts';
import { insteadRule } from '../rules/rules.ts';
import { allThings, thingById } from '../things/containment.ts';
import { theName } from '../things/naming.ts';
import { newThings } from '../things/new-things.ts';
import { notTurnable } from './key.ts';
import { notClosable, notOpenable } from './latch.ts';
import { openingOffers } from './offers.ts';
import { isLocked, isOpen } from './openness.ts';
import { revealed } from './revealed.ts';
import { openingVocabulary } from './vocabulary.ts';
import { closedDoor } from './way-through.ts';

/** Doors and containers that open and close, and the locks on them. */
export const opening: Feature<typeof openingVocabulary> = {
  vocabulary: openingVocabulary,
  grammar: {
    // Before opening, so that a key which does not fit is what `open the box with the key` is refused for.
    unlock: [
      'unlock <thing:here> with|using <with:held>',
      'unlock <thing:here>',
      'open <thing:here> with|using <with:held>',
    ],
    open: [
      'open|uncover|unwrap <thing:here*>',
      'pull|push|force|pry <thing:here> open',
      'pry|force open <thing:here>',
      'open <thing:here> with|using <:held>',
    ],
    close: ['close|shut|cover <thing:here*>', 'pull|push <thing:here> shut|closed'],
    lock: ['lock <thing:here> with|using <with:held>', 'lock <thing:here>', 'lock up <thing:here>'],
  },
  begin: ({ things }) => ({
    open: Object.keys(things).filter((id) => things[id]?.opens === 'open'),
    locked: Object.keys(things).filter((id) => startsLocked(things[id])),
    known: [],
  }),

  decide: {
    open: (now, { thing }) => notOpenable(now, thing) ?? [{ type: 'thing-opened', thing, by: 'player' }],
    close: (now, { thing }) => notClosable(now, thing) ?? [{ type: 'thing-closed', thing, by: 'player' }],
    lock: (now, { thing, with: key }) =>
      notTurnable(now, thing, 'lock', key) ?? [{ type: 'thing-locked', thing, with: keyOf(now, thing) }],
    unlock: (now, { thing, with: key }) =>
      notTurnable(now, thing, 'unlock', key) ?? [{ type: 'thing-unlocked', thing, with: keyOf(now, thing) }],
  },

  evolve: {
    'thing-opened': (slice, { thing }) => ({ ...slice, open: [...slice.open, thing] }),
    'thing-closed': (slice, { thing }) => ({ ...slice, open: slice.open.filter((id) => id !== thing) }),
    'thing-locked': (slice, { thing }) => ({
      ...slice,
      locked: [...slice.locked, thing],
      known: including(slice.known, thing),
    }),
    'thing-unlocked': (slice, { thing }) => ({
      ...slice,
      locked: slice.locked.filter((id) => id !== thing),
      known: including(slice.known, thing),
    }),
    'lock-noticed': (slice, { thing }) => ({ ...slice, known: including(slice.known, thing) }),
    'story-extended'({ open, locked, known }, _event, now) {
      const { things } = now.story;
      const added = newThings(now);
      return {
        open: [...open, ...added.filter((id) => things[id]?.opens === 'open')],
        locked: [...locked, ...added.filter((id) => startsLocked(things[id]))],
        known,
      };
    },
  },

  reasons: {
    'thing-opened': 'What is closed and not locked can be opened.',
    'thing-closed': 'What is open can be closed.',
    'thing-locked': 'A lock turns with the key that fits it.',
    'thing-unlocked': 'A lock turns with the key that fits it.',
    'lock-noticed': 'Whoever tries a locked thing finds out that it is locked.',
  },

  tell: {
    'thing-opened': (now, { thing, by }) =>
      by === 'player' ? `You open ${theName(now, thing)}.${revealed(now, thing)}` : null,
    'thing-closed': (now, { thing, by }) => (by === 'player' ? `You close ${theName(now, thing)}.` : null),
    'thing-locked': (now, { thing, with: key }) =>
      key === null ? null : `You lock ${theName(now, thing)} with ${theName(now, key)}.`,
    'thing-unlocked': (now, { thing, with: key }) =>
      key === null ? null : `You unlock ${theName(now, thing)} with ${theName(now, key)}.`,
    'lock-noticed': () => null,
  },

  precede(now, command) {
    const door = command.verb === 'go' ? closedDoor(now, command.direction) : undefined;
    const thing = command.verb === 'open' ? command.thing : door;
    // A story that has its own idea of opening this door has its say only when the player asks for it.
    if (thing === undefined || (door !== undefined && insteadRule(now, { verb: 'open', thing })))
      return undefined;
    const shut = notOpenable(now, thing);
    if (shut?.code === 'opening/locked') {
      const known = now.state.opening.known.includes(thing);
      return { events: known ? [] : [{ type: 'lock-noticed', thing }], then: shut };
    }
    if (door === undefined || shut) return undefined;
    return { events: [{ type: 'thing-opened', thing, by: 'player' }], then: 'continue' };
  },

  offers: openingOffers,

  notes(now, entity) {
    if (now.story.things[entity]?.opens === undefined) return [];
    if (isOpen(now, entity)) return ['open'];
    const known = now.state.opening.known.includes(entity);
    return known && isLocked(now, entity) ? ['closed', 'locked'] : ['closed'];
  },

  conditions: { open: isOpen, locked: isLocked },

  effects: {
    open(now, thing) {
      const opened: Event = { type: 'thing-opened', thing, by: 'story' };
      if (isOpen(now, thing)) return [];
      return isLocked(now, thing) ? [{ type: 'thing-unlocked', thing, with: null }, opened] : [opened];
    },
    close: (now, thing) => (canClose(now, thing) ? [{ type: 'thing-closed', thing, by: 'story' }] : []),
    unlock: (now, thing) => (isLocked(now, thing) ? [{ type: 'thing-unlocked', thing, with: null }] : []),
    lock(now, thing) {
      const { lock, opens } = thingById(now, thing);
      if (isLocked(now, thing) || lock === undefined || opens === undefined) return [];
      const locked: Event = { type: 'thing-locked', thing, with: null };
      return canClose(now, thing) ? [{ type: 'thing-closed', thing, by: 'story' }, locked] : [locked];
    },
  },

  invariants: {
    'what is locked is closed': ({ state }) =>
      state.opening.locked.find((id) => state.opening.open.includes(id)),
    'only what opens stands open': (now) =>
      now.state.opening.open.find((id) => thingById(now, id).opens === undefined),
    'only what has a lock is locked': (now) =>
      now.state.opening.locked.find((id) => thingById(now, id).lock === undefined),
    'nothing is open or locked twice': ({ state }) =>
      [state.opening.open, state.opening.locked].map(repeated).find((id) => id !== undefined),
    'what opens is known to the adventure': (now) => {
      const ids = new Set(allThings(now));
      return [...now.state.opening.open, ...now.state.opening.locked].find((id) => !ids.has(id));
    },
  },
};

function keyOf(now: Moment, thing: string): string | null {
  return thingById(now, thing).lock?.key ?? null;
}

function canClose(now: Moment, thing: string): boolean {
  return thingById(now, thing).opens !== undefined && isOpen(now, thing);
}

function including(list: readonly string[], id: string): string[] {
  return list.includes(id) ? [...list] : [...list, id];
}

function repeated(list: readonly string[]): string | undefined {
  return list.find((id, index) => list.indexOf(id) !== index);
}

function startsLocked(thing: Thing | undefined): boolean {
  return thing?.opens === 'closed' && thing.lock?.starts === 'locked';
}
