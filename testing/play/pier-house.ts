import { loadAdventure } from '@lamplight/adventure';
import type { AdditionKind, AdditionOffer, Turn } from '@lamplight/contracts';
import { createProposer, type TellingAsk } from '@lamplight/narrator';
import type { Play, PlayNeeds } from '@lamplight/play';
import type { Story } from '@lamplight/world';
import { pier } from '../narrator/a-pier.ts';
import { createScriptedStoryteller } from '../narrator/scripted-storyteller.ts';
import { ada, openPlayhouse, type Playhouse, type PlayhouseOptions } from './playhouse.ts';
import { scriptedNarrator } from './scripted-narrator.ts';
import { quiet, standIn } from './voiced.ts';

/** The pier as a story, with other files in the place of some. */
export function pierStory(others: ReadonlyMap<string, string> = new Map()): Story {
  const loaded = loadAdventure('pier', new Map([...pier, ...others]));
  if (!loaded.ok) throw new RangeError(JSON.stringify(loaded.findings));
  return loaded.story;
}

/** A voice whose model proposes these, each kind one after the other; the last one of it again and again. */
export function proposing(...proposals: readonly object[]) {
  const kinds = Map.groupBy(proposals, kindOf);
  const asked = new Map<string, number>();
  const model = createScriptedStoryteller(({ purpose }) => {
    const nth = asked.get(purpose) ?? 0;
    asked.set(purpose, nth + 1);
    const among = kinds.get(purpose) ?? [];
    return { text: JSON.stringify(among[Math.min(nth, among.length - 1)] ?? {}) };
  });
  const narrator = scriptedNarrator(() => ({ sentences: [quiet] }));
  const voice: NonNullable<PlayNeeds['voice']> = {
    narrator,
    models: () => [standIn],
    proposals: { proposer: createProposer({ large: model }), files: async () => pier },
  };
  return { model, narrator, voice };
}

function kindOf(proposal: object): string {
  if ('greeting' in proposal) return 'propose-person';
  return 'direction' in proposal ? 'propose-place' : 'propose-quest';
}

export interface PierHouse extends AsyncDisposable {
  readonly house: Playhouse;
  readonly play: Play;
  /** A session on the pier whose voice is a model. */
  readonly id: string;
  readonly model: ReturnType<typeof proposing>['model'];
  /** What the narrator was asked to tell. */
  readonly asked: () => readonly TellingAsk[];
  readonly say: (...inputs: readonly string[]) => Promise<Turn>;
  /** Asks for something to do, and hands back what is offered. */
  readonly ask: (wish?: string, kind?: AdditionKind) => Promise<AdditionOffer>;
  readonly take: (offer: AdditionOffer, key?: string) => Promise<Turn>;
}

/** A playhouse on the pier. A session begins there, whose player knows all of it. */
export async function openPier(
  proposals: readonly object[],
  { needs = {}, ...options }: PlayhouseOptions = {},
  walked: readonly string[] = knowing,
): Promise<PierHouse> {
  const { model, narrator, voice } = proposing(...proposals);
  const house = await openPlayhouse({ stories: [pierStory()], ...options, needs: { voice, ...needs } });
  const { play } = house;
  const { id } = await play.start(ada, { adventure: 'pier', seed: 7 });
  await play.voice.choose(ada, id, { key: 'a model', voice: 'model', model: null });
  const say = saysIn(play, id);
  if (walked.length > 0) await say(...walked);
  let count = 0;
  const fresh = (): string => `asked-${(count += 1)}`;
  return {
    house,
    play,
    id,
    model,
    asked: () => narrator.asked,
    say,
    async ask(wish, kind) {
      const key = fresh();
      const { offer, because } = await play.additions.propose(ada, id, {
        key,
        ...(wish === undefined ? {} : { wish }),
        ...(kind === undefined ? {} : { kind }),
      });
      if (offer === null) throw new RangeError(`Nothing is offered: ${because}.`);
      return offer;
    },
    take: (offer, key = fresh()) => play.additions.take(ada, id, { key, offer: offer.id }),
    async [Symbol.asyncDispose]() {
      await play.voice.rest();
      await house[Symbol.asyncDispose]();
    },
  };
}

/** The way through all of the pier, so that nothing on it is unknown, and back. */
export const knowing = [
  'east',
  'west',
  'take key',
  'east',
  'unlock door with key',
  'open door',
  'up',
  'down',
];

/** Types inputs into a session; hands back the last answer. */
export function saysIn(play: Play, id: string, mark = ''): PierHouse['say'] {
  let count = 0;
  return async (...inputs) => {
    const turns: Turn[] = [];
    for (const text of inputs) {
      count += 1;
      turns.push(await play.interact(ada, id, { key: `said-${mark}${count}`, text }));
    }
    const last = turns.at(-1);
    if (last === undefined) throw new RangeError('Say something.');
    return last;
  };
}
