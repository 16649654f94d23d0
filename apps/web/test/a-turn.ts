import type { Passage, Scene, Session, Turn } from '@lamplight/contracts';

const scene: Scene = {
  place: { id: 'hall', name: 'Hall', dark: false },
  exits: [],
  things: [],
  people: [],
  inventory: [],
  quests: [],
  time: null,
};

/** A turn as the server answers it; what a test is about is given. */
export function aTurn(given: Partial<Turn> = {}): Turn {
  return {
    session: 's1',
    sequence: 2,
    turn: 1,
    key: 'key-1',
    outcome: 'done',
    tellings: [{ text: 'The lamp burns.', voice: 'plain' }],
    text: 'The lamp burns.',
    events: [],
    offers: [],
    suggested: [],
    scene,
    score: 0,
    maxScore: null,
    ended: null,
    limits: { rating: 'mature', intensity: 'full', lines: [], veils: [] },
    topics: [],
    hash: 'h',
    care: null,
    checkOut: null,
    opens: null,
    reading: null,
    answers: null,
    travelling: null,
    retells: null,
    ...given,
  };
}

export function aPassage(given: Partial<Passage> = {}): Passage {
  return {
    sequence: 1,
    turn: 0,
    input: null,
    to: null,
    outcome: 'done',
    tellings: [{ text: 'It begins.', voice: 'plain' }],
    plain: null,
    isRetold: false,
    proposed: null,
    care: null,
    ...given,
  };
}

/** A session at its beginning; what a test is about is given. */
export function aSession(given: Partial<Session> = {}): Session {
  return {
    id: 's1',
    adventure: 'a',
    title: 'A story',
    name: null,
    seed: 1,
    branch: 'main',
    branches: [{ name: 'main', turn: 0, current: true }],
    sequence: 1,
    turn: 0,
    telling: 'It begins.',
    passages: [aPassage()],
    offers: [],
    suggested: [],
    scene,
    score: 0,
    maxScore: null,
    ended: null,
    limits: { rating: 'mature', intensity: 'full', lines: [], veils: [] },
    topics: [],
    hash: 'h',
    reading: null,
    answers: null,
    startedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...given,
  };
}
