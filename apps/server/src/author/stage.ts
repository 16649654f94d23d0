import type { Session } from '@lamplight/contracts';
import { type Backstage, type Play, PlayError, type Retraced, type Way, type Who } from '@lamplight/play';
import type { Story } from '@lamplight/world';
import type { OpenPlay } from './open-play.ts';
import { createStandIn } from './stand-in.ts';
import { placeIn, variantId, variantsOf } from './variants.ts';

/** A story that is changed while it is played. */
export interface Stage extends AsyncDisposable {
  /** Always the newest: what is asked of it while a story is put on waits until it is. */
  readonly play: Play;
  story(): Story;
  /** Puts the story on as it is now, and goes the way of every session once more. If that fails, the old one goes on. */
  put(story: Story): Promise<void>;
  /** @param place where it begins; `null` for where the story does */
  begin(who: Who, place: string | null, seed?: number): Promise<Session>;
  /** What stands behind a session; `undefined` where there is no such session. */
  behind(session: string): Promise<Behind | undefined>;
}

export interface Behind extends Backstage {
  /** How far its way could be gone when the story was put on last; `null` when it was not put on since. */
  readonly retraced: Retraced | null;
  /** The place where it began; `null` for where the story does. */
  readonly from: string | null;
}

export interface StageNeeds {
  readonly openPlay: (stories: readonly Story[]) => OpenPlay;
  /** Is told of every session in which something has happened. */
  readonly played: (session: string) => void;
}

interface Known {
  readonly who: Who;
  readonly retraced: Retraced | null;
}

/** So many sessions go along with a save, those first in which something happened last: each costs its turns. */
const mostAlong = 12;

/** What lets something happen in the session that it names second. */
const happening = new Set(['interact', 'act', 'setLimits', 'takeBack', 'openBranch', 'chooseBranch']);

export function createStage({ openPlay, played }: StageNeeds, first: Story): Stage {
  let story = first;
  let known = new Map<string, Known>();

  const begun = (session: string, who: Who): void => {
    known.set(session, { who, retraced: null });
  };
  /** Brings it to the end of the map, where the newest are. */
  const touch = (session: string): void => {
    const one = known.get(session);
    if (one !== undefined && known.delete(session)) known.set(session, one);
  };
  const standIn = createStandIn(openPlay(variantsOf(first)), (name, [who, session], result) => {
    if (name === 'start' && isWho(who) && hasId(result)) begun(result.id, who);
    if (typeof session !== 'string') return;
    if (name === 'remove') known.delete(session);
    if (!happening.has(name)) return;
    touch(session);
    played(session);
  });
  const play = new Proxy(standIn.play, {
    get: (target, name): unknown =>
      name === 'adventures'
        ? () => target.adventures().filter(({ id }) => id === story.id)
        : Reflect.get(target, name),
  });

  return {
    play,
    story: () => story,
    put: (next) =>
      standIn.replace(async (old) => {
        const fresh = openPlay(variantsOf(next));
        const again = new Map<string, Known>();
        try {
          for (const [session, { who }] of [...known].slice(-mostAlong)) {
            const way = await wayIn(old, who, session);
            if (way === undefined) continue;
            again.set(session, { who, retraced: await retrace(fresh.play, who, way, next) });
            await takeVoice(old, fresh.play, who, session);
          }
        } catch (error) {
          await fresh[Symbol.asyncDispose]();
          throw error;
        }
        story = next;
        known = again;
        return fresh;
      }),
    begin: (who, place, seed) =>
      play.start(who, { adventure: variantId(story, place), ...(seed === undefined ? {} : { seed }) }),
    async behind(session) {
      const one = known.get(session);
      if (one === undefined) return undefined;
      const backstage = await play.backstage(one.who, session);
      return { ...backstage, retraced: one.retraced, from: placeIn(backstage.way.adventure) };
    },
    [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose](),
  };
}

/** `undefined` for a session that is no longer there, such as that of a player who was erased. */
async function wayIn(play: Play, who: Who, session: string): Promise<Way | undefined> {
  try {
    return (await play.backstage(who, session)).way;
  } catch (error) {
    if (error instanceof PlayError) return undefined;
    throw error;
  }
}

/** Whoever let a model tell goes on being told by it. */
async function takeVoice(from: Play, to: Play, who: Who, session: string): Promise<void> {
  const { voice, model } = await from.voice.read(who, session);
  if (voice === 'model') await to.voice.choose(who, session, { key: `who tells ${session}`, voice, model });
}

/** From the beginning of the story where the place that the session began in is gone. */
async function retrace(play: Play, who: Who, way: Way, { id, places }: Story): Promise<Retraced> {
  const place = placeIn(way.adventure);
  const isGone = place !== null && !Object.hasOwn(places, place);
  if (!isGone) return play.retrace(who, way);
  const [step] = way.steps;
  await play.retrace(who, { ...way, adventure: id, steps: [] });
  const said = `The place “${place}”, where this session began, is gone.`;
  const { session, steps } = way;
  return { session, steps: steps.length, held: 0, stopped: { step: step ?? nothing, said } };
}

const nothing: Way['steps'][number] = { input: null, commands: [], outcome: 'done', turn: 0 };

function isWho(value: unknown): value is Who {
  return typeof value === 'object' && value !== null && 'tenant' in value && 'player' in value;
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
