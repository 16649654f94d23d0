import type { Benchmark, Row } from './benchmark.ts';
import { type Load, openLoop } from './open-loop.ts';
import { percentile } from './percentile.ts';
import { createPlayer, type Player } from './player.ts';
import { startServer } from './started-server.ts';

const players = 20;
const perSecond = 200;

// A round through the lit rooms of cloak-of-darkness: it can be walked for ever without an ending.
const round = ['look', 'inventory', 'examine cloak', 'west', 'examine hook', 'wait', 'east', 'examine me'];

interface Health {
  readonly parts: { readonly journal: { readonly commits: number } };
}

/** A turn from the request to its durable answer, through HTTP, against the real server. */
export const benchmark: Benchmark = {
  name: `A turn through HTTP: ${players} players, ${perSecond} turns/s, no model`,
  run: async ({ smoke }) => {
    await using server = await startServer();
    using company = new DisposableStack();
    const sessions = await Promise.all(
      Array.from({ length: players }, () => openSession(company.use(createPlayer(server.port)))),
    );
    const observer = company.use(createPlayer(server.port));
    // The first turns of a process run before its code is compiled; they are played, but not counted.
    await play(sessions, smoke ? 0.5 : 3, 'warm-up');
    const before = await commits(observer);
    const load = await play(sessions, smoke ? 2 : 30, 'measured');
    const after = await commits(observer);
    return rowsOf(load, after - before, await server.memory(), smoke);
  },
};

/** Plays one input; a player waits for their answer before the next goes out, as people do. */
type Session = (text: string, key: string) => Promise<unknown>;

async function openSession(player: Player): Promise<Session> {
  const { id } = (await player.send('POST', '/api/v1/sessions', {
    adventure: 'cloak-of-darkness',
    seed: 1,
  })) as {
    id: string;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (text, key) => {
    const answer = inTurn(last, () =>
      player.send('POST', `/api/v1/sessions/${id}/interactions`, { text, key }),
    );
    last = answer;
    return answer;
  };
}

async function inTurn(former: Promise<unknown>, send: () => Promise<unknown>): Promise<unknown> {
  await Promise.allSettled([former]);
  return send();
}

function play(sessions: readonly Session[], seconds: number, name: string): Promise<Load> {
  return openLoop(perSecond, seconds, async (index) => {
    const text = round[Math.floor(index / sessions.length) % round.length] ?? 'look';
    await sessions[index % sessions.length]?.(text, `${name}-${index}`);
  });
}

/** The journal syncs its log once for each commit (WAL with synchronous=FULL), so its commits are its fsyncs. */
async function commits(player: Player): Promise<number> {
  return ((await player.send('GET', '/health')) as Health).parts.journal.commits;
}

function rowsOf(
  { latencies, errors }: Load,
  fsyncs: number,
  memory: number | undefined,
  smoke: boolean,
): Row[] {
  if (errors[0]) console.error(`The first of ${errors.length} errors: ${errors[0].message}`);
  const limited = (limit: number) => (smoke ? {} : { limit });
  return [
    { name: 'turns answered', value: latencies.length, unit: 'turns' },
    { name: 'p50', value: percentile(latencies, 0.5), unit: 'ms', ...limited(10) },
    { name: 'p99', value: percentile(latencies, 0.99), unit: 'ms', ...limited(50) },
    { name: 'max', value: percentile(latencies, 1), unit: 'ms' },
    { name: 'errors', value: errors.length, unit: 'turns', limit: 0 },
    ...(memory === undefined ? [] : [{ name: 'resident memory of the server', value: memory, unit: 'MB' }]),
    { name: 'fsyncs', value: fsyncs, unit: 'commits' },
    { name: 'fsyncs a turn', value: fsyncs / latencies.length, unit: 'commits/turn' },
  ];
}
