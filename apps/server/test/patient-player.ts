import { setTimeout as pause } from 'node:timers/promises';

/** A turn that the server has answered: what was asked, and the answer's bytes. */
export interface Acknowledged {
  readonly key: string;
  readonly text: string;
  readonly body: string;
}

/** A player who asks again with the same key until there is an answer. */
export interface PatientPlayer {
  readonly session: string;
  readonly acknowledged: readonly Acknowledged[];
  /** How often an answer did not come and was asked for again. */
  readonly retries: number;
  /** Plays one input after the other until `over`. */
  readonly play: (over: () => boolean) => Promise<void>;
  /** Asks for a turn again. */
  readonly ask: (turn: { readonly key: string; readonly text: string }) => Promise<string>;
}

const inputs = [
  'look', 'wait', 'west', 'hang cloak on hook', 'take cloak', 'east', 'south', 'read message', 'north', 'inventory',
  'examine cloak', 'undo', 'take the xyzzy', 'retell', 'undo 3', 'wear cloak. look. z', 'score', 'drop cloak',
]; // prettier-ignore

/** @param address where the server is now; it moves with every restart */
export async function patientPlayer(seed: number, address: () => Promise<string>): Promise<PatientPlayer> {
  let cookie = '';
  let retries = 0;
  let count = 0;
  // A small generator of its own, so that every run asks the same.
  let luck = seed;
  const draw = (below: number): number => {
    luck = (Math.imul(luck, 1_664_525) + 1_013_904_223) >>> 0;
    return luck % below;
  };

  const insist = async (path: string, body: object): Promise<string> => {
    for (;;) {
      try {
        const answer = await fetch(`${await address()}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(10_000),
        });
        const text = await answer.text();
        if (!answer.ok) throw new Refused(answer.status, text);
        cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
        return text;
      } catch (error) {
        if (error instanceof Refused) throw error;
        retries += 1;
        await pause(25);
      }
    }
  };

  const begun = JSON.parse(await insist('/api/v1/sessions', { adventure: 'cloak-of-darkness' })) as {
    id: string;
  };
  const acknowledged: Acknowledged[] = [];
  const ask: PatientPlayer['ask'] = (turn) => insist(`/api/v1/sessions/${begun.id}/interactions`, turn);
  return {
    session: begun.id,
    acknowledged,
    get retries() {
      return retries;
    },
    ask,
    async play(over) {
      while (!over()) {
        const turn = { key: `player-${seed}-${(count += 1)}`, text: inputs[draw(inputs.length)] ?? 'look' };
        acknowledged.push({ ...turn, body: await ask(turn) });
        await pause(draw(150));
      }
    },
  };
}

/** The server answered, and its answer was no. Nothing in this test may be refused. */
class Refused extends Error {
  constructor(status: number, body: string) {
    super(`The server refused with ${status}: ${body}`);
  }
}
