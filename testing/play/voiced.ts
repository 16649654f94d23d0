import type { ModelSummary, Turn, VoiceNote } from '@lamplight/contracts';
import type { TellingAsk } from '@lamplight/narrator';
import type { Play, PlayNeeds } from '@lamplight/play';
import { ada, openPlayhouse, type Playhouse, type PlayhouseOptions } from './playhouse.ts';
import { scriptedNarrator, type Script, type ScriptedNarrator } from './scripted-narrator.ts';

/** A model as its operator describes it. */
export const standIn: ModelSummary = {
  id: 'stand-in',
  provider: 'here',
  model: 'stand-in-1',
  tiers: ['small', 'large'],
  contextTokens: 8000,
  price: { currency: 'USD', input: 2, output: 10 },
  health: 'ready',
  because: null,
  code: null,
  until: null,
};

/** What a model tells where a test says nothing else: true of everything, because it says nothing. */
export const quiet = 'The light is low. Nothing here asks for hurry.';

export interface VoicedHouse extends AsyncDisposable {
  readonly house: Playhouse;
  readonly play: Play;
  /** A session that the model tells. */
  readonly id: string;
  readonly say: (text: string, key?: string) => Promise<Turn>;
  /** All parts of the session's tellings, as whoever follows it gets them. */
  readonly heard: VoiceNote[];
  /** Waits until a telling is over that was not before. */
  readonly over: () => Promise<Extract<VoiceNote['part'], { kind: 'over' }>>;
}

/** A playhouse with a narrator that tells what its script says. */
export async function openVoiced(
  script: (ask: TellingAsk) => Script = () => ({ sentences: [quiet] }),
  options: PlayhouseOptions = {},
  voice: Partial<NonNullable<PlayNeeds['voice']>> = {},
): Promise<VoicedHouse & { readonly narrator: ScriptedNarrator }> {
  const narrator = scriptedNarrator(script);
  const voiced = await openVoicedWith({ narrator, models: () => [standIn], ...voice }, options);
  return { ...voiced, narrator };
}

/** A playhouse with a session whose voice is a model. */
export async function openVoicedWith(
  voice: NonNullable<PlayNeeds['voice']>,
  { needs = {}, ...options }: PlayhouseOptions = {},
): Promise<VoicedHouse> {
  const house = await openPlayhouse({ ...options, needs: { voice, ...needs } });
  const { play } = house;
  const { id } = await play.start(ada, { adventure: 'island', seed: 7 });
  await play.voice.choose(ada, id, { key: 'a model, please', voice: 'model', model: null });
  const heard: VoiceNote[] = [];
  let waiting: (() => void) | undefined;
  let taken = 0;
  await play.voice.listen(ada, id, (note) => {
    heard.push(note);
    waiting?.();
  });
  let count = 0;
  return {
    house,
    play,
    id,
    heard,
    say: (text, key) => play.interact(ada, id, { key: key ?? `said-${(count += 1)}`, text }),
    async over() {
      for (;;) {
        const next = heard.slice(taken).findIndex(({ part }) => part.kind === 'over');
        if (next >= 0) {
          taken += next + 1;
          const part = heard[taken - 1]?.part;
          if (part?.kind === 'over') return part;
        }
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
    },
    async [Symbol.asyncDispose]() {
      await play.voice.rest();
      await house[Symbol.asyncDispose]();
    },
  };
}
