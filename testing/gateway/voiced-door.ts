import { type Session, type Turn, turnSchema } from '@lamplight/contracts';
import { openPlayhouse, type Playhouse, type PlayhouseOptions } from '../play/playhouse.ts';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, type Visitor } from './visitor.ts';

/** A door behind which a model may tell, and somebody who comes in by it. */
export interface VoicedDoor extends AsyncDisposable {
  readonly house: Playhouse;
  readonly door: Door;
  readonly visitor: Visitor;
  /** A key that was not used yet. */
  readonly fresh: () => string;
  /** The address of a new session, before anybody chose a voice. */
  readonly session: (adventure: string) => Promise<string>;
  /** Types inputs into a session; hands back the last answer. */
  readonly say: (at: string, ...inputs: readonly string[]) => Promise<Turn>;
}

export async function openVoicedDoor(options: PlayhouseOptions): Promise<VoicedDoor> {
  const house = await openPlayhouse(options);
  const door = await openDoor({ play: house.play });
  const visitor = createVisitor(door.gateway);
  let count = 0;
  const fresh = (): string => `key-${(count += 1)}`;
  return {
    house,
    door,
    visitor,
    fresh,
    async session(adventure) {
      const answer = await visitor.ask('POST', '/api/v1/sessions', { adventure, seed: 7 });
      const { id } = (await answer.json()) as Session;
      return `/api/v1/sessions/${id}`;
    },
    async say(at, ...inputs) {
      let last: unknown;
      for (const text of inputs)
        last = await (await visitor.ask('POST', `${at}/interactions`, { key: fresh(), text })).json();
      return turnSchema.parse(last);
    },
    async [Symbol.asyncDispose]() {
      await house.play.voice.rest();
      await door[Symbol.asyncDispose]();
      await house[Symbol.asyncDispose]();
    },
  };
}
