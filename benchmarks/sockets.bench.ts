import { openCrowd, playAll, tally } from '../testing/stream/crowd.ts';
import { createFaultProxy } from '../testing/stream/fault-proxy.ts';
import { seededLuck } from '../testing/stream/seeded-luck.ts';
import type { Benchmark, Row } from './benchmark.ts';
import { openIdle } from './idle-connections.ts';
import { percentile } from './percentile.ts';
import { resumeOften } from './resume-often.ts';
import { startServer } from './started-server.ts';

const megabyte = 1024 * 1024;

/** Connections that stay: what idle ones cost, how fast one resumes, and what is left after many were cut. */
export const benchmark: Benchmark = {
  name: 'Connections: idle ones, resuming, stalled readers, and 200 clients cut at any byte',
  run: async ({ smoke }) => [
    ...(await idle(smoke ? 200 : 10_000)),
    ...(await resuming(smoke ? 10 : 300, smoke)),
    ...(await cut(
      smoke ? { sessions: 5, turns: 20, most: 20_000 } : { sessions: 100, turns: 500, most: 400_000 },
    )),
  ],
};

/** What connections cost on which nothing happens. */
async function idle(wanted: number): Promise<Row[]> {
  await using server = await startServer();
  await using connections = await openIdle(server, wanted);
  const { count, before } = connections;
  const after = await server.memory();
  if (before === undefined || after === undefined) {
    return [{ name: 'idle connections', value: count, unit: 'connections' }];
  }
  return [
    { name: 'idle connections', value: count, unit: 'connections' },
    { name: 'resident memory of the server before them', value: before, unit: 'MB' },
    { name: 'resident memory of the server with them', value: after, unit: 'MB' },
    { name: 'resident memory for them', value: after - before, unit: 'MB', limit: 250 },
  ];
}

async function resuming(times: number, smoke: boolean): Promise<Row[]> {
  await using server = await startServer();
  const { latencies, stalled, missed } = await resumeOften(server.port, times);
  const limited = smoke ? {} : { limit: 100 };
  return [
    { name: 'resume after 20 missed messages, p50', value: percentile(latencies, 0.5), unit: 'ms' },
    {
      name: 'resume after 20 missed messages, p99',
      value: percentile(latencies, 0.99),
      unit: 'ms',
      ...limited,
    },
    { name: 'sent to a stalled reader until it is closed', value: stalled / megabyte, unit: 'MB', limit: 1 },
    { name: 'missed by it after it came back', value: missed, unit: 'messages', limit: 0 },
  ];
}

interface Cutting {
  readonly sessions: number;
  readonly turns: number;
  /** Bytes after which a connection is cut at the latest. */
  readonly most: number;
}

/** Each session in two tabs, each of which asks for half of its turns and hears all of them. */
async function cut({ sessions, turns, most }: Cutting): Promise<Row[]> {
  await using server = await startServer();
  await using proxy = await createFaultProxy({
    target: () => server.port,
    luck: seededLuck(2026),
    most,
  });
  const http = `http://127.0.0.1:${server.port}`;
  const crowd = await openCrowd({
    http: async () => http,
    port: () => proxy.port,
    sessions,
    tabs: 2,
    seed: 7,
  });
  const begun = performance.now();
  await playAll(crowd, turns, 60_000);
  const seconds = (performance.now() - begun) / 1000;
  for (const { stream } of crowd) stream.leave();
  const found = tally(crowd, turns);
  const none = (name: string, value: number): Row => ({ name, value, unit: 'messages', limit: 0 });
  return [
    { name: 'clients', value: crowd.length, unit: 'clients' },
    { name: 'connections cut', value: proxy.cuts(), unit: 'cuts' },
    { name: 'messages delivered', value: found.messages, unit: 'messages' },
    { name: 'messages a second', value: found.messages / seconds, unit: 'messages/s' },
    none('lost', found.lost),
    none('doubled', found.doubled),
    none('out of order', found.reordered),
    none('answers that differ from their message', found.different),
  ];
}
