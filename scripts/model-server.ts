import { parseArgs } from 'node:util';
import { faults, openModelServer, storyteller } from '../testing/model-server/index.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8090' },
    wait: { type: 'string', default: '30' },
    quiet: { type: 'boolean', default: false },
  },
});

/**
 * A provider of models on this machine, to try the voice without one: `npm run model-server`. Every model tells what
 * happened, some letters at a time; one called `fault-busy`, `fault-cut` … fails in that way.
 */
const server = await openModelServer({
  port: Number(values.port),
  respond: (question) => {
    if (!values.quiet) {
      const { protocol, model, tools, output } = question;
      const wanted = output === null ? 'prose' : 'JSON';
      console.log(`${protocol}: ${model} is asked for ${wanted}, with ${tools.length} tools`);
    }
    const fault = Object.entries(faults).find(([name]) => question.model === `fault-${name}`)?.[1];
    return fault?.(question) ?? storyteller(question, { wait: Number(values.wait) });
  },
});

console.log(`A scripted storyteller answers at ${server.baseUrl}, without a key. To let it lend Lamplight its voice:

  OLLAMA_URL=${new URL(server.baseUrl).origin} VOICE_MODEL=storyteller npm start

Models that fail: ${Object.keys(faults)
  .map((name) => `fault-${name}`)
  .join(', ')}
Ctrl-C ends it.`);
