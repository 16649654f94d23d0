import { readRisk, createWatch, type TellingAbout, type Watch } from '@lamplight/safety';
import type { Gate, Present, Released, SceneView, TellingAsk, TruthCheck } from '@lamplight/narrator';

/** A thing in sight. */
function thing(id: string, name: string, more: Partial<Present> = {}): Present {
  return { id, kind: 'thing', name, words: [], pronoun: 'it', notes: [], carried: false, ...more };
}

/** A moment in a boathouse: the player has just taken a lantern. */
export const boathouse: SceneView = {
  story: { title: 'The Low Light', style: 'Sparse and salty.' },
  scene: {
    place: { id: 'boathouse', name: 'The boathouse', dark: false },
    exits: [{ direction: 'north', leadsTo: 'the quay', notes: [] }],
    things: [{ id: 'bench', name: 'bench', notes: [] }],
    people: [{ id: 'mara', name: 'Mara', notes: [] }],
    inventory: [{ id: 'lantern', name: 'brass lantern', notes: ['unlit'] }],
    quests: [
      {
        id: 'oil',
        name: 'Oil for the lamp',
        status: 'active',
        objectives: [{ text: 'find oil', met: false }],
      },
    ],
    time: { clock: '18:40', part: 'evening' },
  },
  description: 'A low shed over black water. A bench runs along the wall.',
  present: [
    thing('bench', 'bench'),
    thing('lantern', 'brass lantern', { words: ['lamp'], notes: ['unlit'], carried: true }),
    { ...thing('mara', 'Mara'), kind: 'person', pronoun: 'she' },
  ],
  did: 'take the brass lantern',
  happened: ['You take the brass lantern.', 'Mara watches you and says nothing.'],
  events: [{ type: 'thing-taken', thing: 'lantern' }],
  speaker: null,
};

/** The same moment, as Mara answers. */
export const withMara: SceneView = {
  ...boathouse,
  did: 'ask Mara about the light',
  happened: [],
  events: [],
  speaker: {
    id: 'mara',
    name: 'Mara',
    pronoun: 'she',
    description: 'A woman with rope-burnt hands.',
    character: ['She wants the light lit before the boats come in.'],
    knows: ['The oil is in the chapel.'],
    asked: 'What do you know about the light?',
  },
};

const lies = /\b(?:sword|dragon|crown|king|dies|dead|gold|key)\b/i;

/** A check of truth that knows a handful of lies, and is sure of them. */
export function lieDetector(): TruthCheck {
  return {
    check: (sentence) =>
      lies.test(sentence)
        ? {
            ok: false,
            refusal: {
              code: 'truth/not-here',
              because: 'It names what is not there.',
              guidance: 'Name only what stands in "here" and "carried".',
            },
          }
        : { ok: true },
  };
}

const watch: Watch = createWatch({ read: readRisk, watchdog: { run: (work) => work() } });

/** The watch itself, as the narrator sees it. */
export function watchGate(about: TellingAbout = { level: 0, source: 'model' }): Gate {
  const stream = watch.followTelling(about);
  const asReleased = (passed: ReturnType<typeof stream.push>): Released =>
    passed.ok ? { ok: true, text: passed.released } : { ok: false, code: passed.refusal.code };
  return { push: (piece) => asReleased(stream.push(piece)), end: () => asReleased(stream.end()) };
}

/** An ask about the boathouse. */
export function askAbout(more: Partial<TellingAsk> = {}): TellingAsk {
  return {
    view: boathouse,
    truth: lieDetector,
    gate: () => watchGate(),
    memory: [],
    before: [],
    anew: null,
    purpose: 'narrate',
    hint: null,
    model: null,
    cacheKey: null,
    mostTokens: 8_000,
    signal: new AbortController().signal,
    ...more,
  };
}
