import { createLanguageModels, type ModelProtocol, type ModelSettings } from '@lamplight/adapter-models';
import type { LanguageModel, ModelRequest } from '@lamplight/ports';
import { openModelServer, says } from '../testing/model-server/index.ts';
import type { Row } from './benchmark.ts';
import { percentile } from './percentile.ts';
import { startModelServer } from './started-model-server.ts';

/** As long as a scene with its memory is. */
const request: ModelRequest = {
  purpose: 'narrate',
  system: 'You tell what happened. '.repeat(100),
  messages: [
    {
      role: 'user',
      text: `<remembered>\n${'| Fog came in.\n'.repeat(200)}</remembered>\n\n<happened>\n| The lamp burns.\n</happened>`,
    },
  ],
  mostTokens: 300,
};

/**
 * How long the first words take through the adapter, and when the same provider is asked directly with the same bytes.
 * They take turns, and the order turns with every round, so that a slow moment hits both alike.
 */
export async function firstWords(
  protocol: ModelProtocol,
  { rounds, limit }: { readonly rounds: number; readonly limit: number | undefined },
): Promise<Row[]> {
  await using server = await startModelServer();
  const model = await modelAt(server.baseUrl, protocol);
  const sent = await sentBy(protocol);
  const times = { direct: [] as number[], adapter: [] as number[] };
  // The first rounds run before the code is compiled; they are not counted.
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const way of round % 2 === 0 ? (['direct', 'adapter'] as const) : (['adapter', 'direct'] as const)) {
      const time = way === 'direct' ? await directly(server.baseUrl, sent) : await through(model);
      if (round >= 0) times[way].push(time);
    }
  }
  const added = times.adapter.map((time, round) => time - (times.direct[round] ?? Number.NaN));
  const row = (name: string, value: number): Row => ({ name: `${protocol}: ${name}`, value, unit: 'ms' });
  return [
    row('first words, asked directly, p50', percentile(times.direct, 0.5)),
    row('first words, asked directly, p99', percentile(times.direct, 0.99)),
    row('first words, through the adapter, p50', percentile(times.adapter, 0.5)),
    row('first words, through the adapter, p99', percentile(times.adapter, 0.99)),
    row('added, median of all pairs', percentile(added, 0.5)),
    {
      ...row('added at p99', percentile(times.adapter, 0.99) - percentile(times.direct, 0.99)),
      ...(limit !== undefined && { limit }),
    },
  ];
}

interface Sent {
  readonly path: string;
  readonly body: string;
}

async function through(model: LanguageModel): Promise<number> {
  const begun = performance.now();
  let time = Number.NaN;
  for await (const piece of model.stream(request, new AbortController().signal)) {
    if (piece.kind === 'text' && Number.isNaN(time)) time = performance.now() - begun;
  }
  return time;
}

async function directly(baseUrl: string, { path, body }: Sent): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-1' },
    body,
  });
  const decoder = new TextDecoder();
  let time = Number.NaN;
  let text = '';
  for await (const chunk of answer.body ?? []) {
    if (!Number.isNaN(time)) continue;
    text += decoder.decode(chunk, { stream: true });
    if (/"(?:content|delta|text)":"[^"]/.test(text)) time = performance.now() - begun;
  }
  return time;
}

/** What the adapter sends, to be sent without it. */
async function sentBy(protocol: ModelProtocol): Promise<Sent> {
  await using server = await openModelServer({ respond: () => says('Yes.') });
  await through(await modelAt(server.baseUrl, protocol));
  const [asked] = server.asked;
  if (asked === undefined) throw new Error('The adapter asked nothing.');
  return { path: asked.path.replace(/^\/v1/, ''), body: asked.body };
}

async function modelAt(baseUrl: string, protocol: ModelProtocol): Promise<LanguageModel> {
  const card: ModelSettings['card'] = {
    id: 'scripted',
    model: 'scripted',
    provider: 'scripted',
    tiers: ['large'],
    contextTokens: 8192,
    outputTokens: 1024,
    price: null,
  };
  const [model] = await createLanguageModels([{ card, protocol, baseUrl, key: 'sk-1' }]);
  if (model === undefined) throw new Error('One setting makes one model.');
  return model;
}
