import { closeSync, openSync } from 'node:fs';
import { type DurableTask, type DurableWork, DurableWorkError } from '@lamplight/ports';
import { OpenWorkflow } from 'openworkflow';
import { BackendSqlite } from 'openworkflow/sqlite';
import { shortLeases } from './short-leases.ts';

export interface DurableOptions {
  /** A SQLite file of its own; its folder must exist. `:memory:` keeps everything in memory. */
  readonly path: string;
  /** Who does the tasks of each kind. One that throws is asked again, later and later, until it does not. */
  readonly kinds: Readonly<Record<string, (input: string, at: number) => Promise<void>>>;
  /** After this time, in milliseconds, the work of a process that was killed is taken up again; 5000 by default. */
  readonly lease?: number;
  /** Is told of what goes wrong. */
  readonly report: (error: unknown) => void;
}

/** Durable work that is running. Disposing waits for what is under way. */
export interface Durable extends DurableWork, AsyncDisposable {
  /** Begins to do tasks. Until then they are only taken. */
  start(): Promise<void>;
}

interface Input {
  readonly input: string;
  readonly at: number;
}

/** Tasks at the same time. Each mostly waits for somebody else's server. */
const concurrency = 8;

/** Until it succeeds: what people are to be told of is never given up. */
const retryPolicy = {
  initialInterval: '1s',
  backoffCoefficient: 2,
  maximumInterval: '1m',
  maximumAttempts: 0,
} as const;

/** Opens the store of tasks. Throws a `DurableWorkError` when it cannot. */
export function createDurableWork({ path, kinds, lease = 5_000, report }: DurableOptions): Durable {
  const backend = shortLeases(open(path), lease, report);
  const client = new OpenWorkflow({ backend });
  const flows = new Map(
    Object.entries(kinds).map(([name, work]) => [
      name,
      client.defineWorkflow<Input, null>({ name, retryPolicy }, async ({ input }) => {
        try {
          await work(input.input, input.at);
        } catch (error) {
          report(error);
          throw error;
        }
        return null;
      }),
    ]),
  );
  const worker = client.newWorker({ concurrency });
  let running = false;

  return {
    async submit({ kind, key, input, at }: DurableTask) {
      const flow = flows.get(kind);
      if (!flow) throw new DurableWorkError(`Nobody does tasks of the kind "${kind}".`);
      try {
        await flow.run({ input, at }, { idempotencyKey: key, availableAt: new Date(at) });
      } catch (error) {
        throw new DurableWorkError(
          `The store of tasks ${path} took nothing. Its disk must not be full, and this user must be allowed to write.`,
          { cause: error },
        );
      }
      // Otherwise a task that is due waits for the next look, up to a second from now.
      if (running && at <= Date.now()) void worker.tick().catch(report);
    },
    async start() {
      running = true;
      await worker.start();
    },
    async [Symbol.asyncDispose]() {
      running = false;
      await worker.stop();
      await backend.stop();
    },
  };
}

function open(path: string): BackendSqlite {
  try {
    // For this user's eyes only, before SQLite would make it for everybody's.
    if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
    return BackendSqlite.connect(path);
  } catch (error) {
    throw new DurableWorkError(
      `The store of tasks ${path} cannot be opened. It must be a file that this user may write, made by Lamplight. ` +
        'Where it is damaged, move it away: the next start makes it anew.',
      { cause: error },
    );
  }
}
