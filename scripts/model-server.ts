import { parseArgs } from 'node:util';
import { faults, openModelServer, storyteller } from '../testing/model-server/index.ts';

/**
 * A provider of models on this machine, to try the voice without one: `npm run model-server`. Every model tells what
 * happened, some letters at a time; one called `fault-busy`, `fault-cut` … fails in that way.
 */
const usage = `npm run model-server -- [--port N] [--wait N] [--quiet] [--help]

A provider of models on this machine, to try the voice without one: a scripted storyteller.

  --port N   where it listens; 8090 unless you say, 0 for any that is free
  --wait N   milliseconds before each few letters; 30 unless you say
  --quiet    says nothing of what it is asked
  --help     says this

Models that fail, each in its own way: ${Object.keys(faults)
  .map((name) => `fault-${name}`)
  .join(', ')}`;

process.exitCode = await serve(process.argv.slice(2));

/** Serves until it is ended. @returns 0; 2 where the command line makes no sense, 1 where nobody can listen at the port */
async function serve(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) {
    console.error(`${options.wrong} “--help” says what there is.`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const { port, wait, quiet } = options;
  const server = await openModelServer({
    port,
    respond: (question) => {
      if (!quiet) {
        const { protocol, model, tools, output } = question;
        const wanted = output === null ? 'prose' : 'JSON';
        console.log(`${protocol}: ${model} is asked for ${wanted}, with ${tools.length} tools`);
      }
      const fault = Object.entries(faults).find(([name]) => question.model === `fault-${name}`)?.[1];
      return fault?.(question) ?? storyteller(question, { wait });
    },
  }).catch((error: unknown) => {
    if (isPortInUse(error)) return null;
    throw error;
  });
  if (server === null) {
    console.error(`Something listens at port ${port} already. “--port 0” takes one that is free.`);
    return 1;
  }
  const { baseUrl } = server;
  console.log(`A scripted storyteller answers at ${baseUrl}, without a key. To let it lend Lamplight its voice, in another terminal:

  export VOICE_URL=${baseUrl}
  export VOICE_MODEL=other:storyteller
  npm start

“--help” names models that fail. Ctrl-C ends it.`);
  return 0;
}

interface Options {
  readonly port: number;
  readonly wait: number;
  readonly quiet: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { port, wait, quiet, help } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8090' },
        wait: { type: 'string', default: '30' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
    if (!isUpTo(65_535, port))
      return { wrong: `--port must be a whole number up to 65535; it is "${port}".` };
    if (!isUpTo(60_000, wait))
      return { wrong: `--wait must be a whole number up to 60000; it is "${wait}".` };
    return { port: Number(port), wait: Number(wait), quiet, help };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [wrong = ''] = error.message.split(/\.(?:\s|$)/);
    return { wrong: `${wrong}.` };
  }
}

function isPortInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function isUpTo(most: number, text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= most;
}
