import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from './benchmark.ts';
import { percentile } from './percentile.ts';
import { type SentRequest, type StartedModelServer, startModelServer } from './started-model-server.ts';
import { startServer } from './started-server.ts';
import { createVoicedPlayer, type VoicedPlayer } from './voiced-player.ts';

/** It can be played for ever, in one place and without an ending. */
const inputs = ['wait', 'examine cloak', 'take off cloak', 'inventory', 'wear cloak', 'examine me'];
/** Whoever goes round in a circle is soon told what was kept, and no provider is asked: before that another story begins. */
const roundsOfAStory = 8;

/** What one round took, in milliseconds. */
interface Round {
  /** The first sentence of the model. */
  readonly words: string;
  /** From the words of the player to the durable answer in the words of the author. */
  readonly answer: number;
  /** From that answer to the first sentence of the model, found true and safe. */
  readonly sentence: number;
  /** From asking the provider to the end of the first sentence in what it streams. */
  readonly direct: number;
  /** The same once more: how far it is from `direct` is the noise of the machine. */
  readonly directAgain: number;
}

/**
 * How long the first sentence of a model takes in a played turn, on its whole way from the answer in the author's words to
 * the player at the other end of a socket; and how long the same provider takes for it where it is asked directly, with
 * the very bytes that the turn sent. They take turns, so that a slow moment hits both alike.
 *
 * What is added at p99 is the difference of two p99s, of a played turn and of the direct calls, each beyond what its
 * sentence usually takes to be written. That of the pairs stands beside it, and beside that how far two direct calls are
 * apart: on a machine where that alone is above the limit, pairs say nothing about it.
 */
export async function playedWords({
  rounds,
  limit,
}: {
  readonly rounds: number;
  readonly limit: number | undefined;
}): Promise<Row[]> {
  await using provider = await startModelServer();
  await using server = await startServer({ VOICE_URL: provider.baseUrl, VOICE_MODEL: 'scripted' });
  const all: Round[] = [];
  // The first rounds run before the code is compiled; they are not counted.
  const uncounted = Math.ceil(rounds / 5);
  while (all.length < uncounted + rounds) {
    using player = await createVoicedPlayer(server.port);
    await player.play('look');
    const left = uncounted + rounds - all.length;
    all.push(...(await story(player, provider, Math.min(left, roundsOfAStory))));
  }
  return rowsOf(all.slice(uncounted), limit);
}

async function story(player: VoicedPlayer, provider: StartedModelServer, rounds: number): Promise<Round[]> {
  const all: Round[] = [];
  const asked = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    await rest();
    const {
      said,
      answered,
      firstSentence,
      sentence: words,
    } = await player.play(inputs[round % inputs.length] ?? 'wait');
    const sent = await provider.last();
    if (asked.has(sent.body)) throw new Error('What was kept was told, so there is nothing to measure.');
    asked.add(sent.body);
    await rest();
    const direct = await directly(provider.baseUrl, sent);
    await rest();
    const directAgain = await directly(provider.baseUrl, sent);
    all.push({ words, answer: answered - said, sentence: firstSentence - answered, direct, directAgain });
  }
  return all;
}

/** What is still done about something that is over belongs to nothing that is measured. */
function rest(): Promise<void> {
  return pause(10);
}

/** Reads a stream of `/chat/completions` as a program would that had nothing else to do. */
async function directly(baseUrl: string, { path, body }: SentRequest): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const decoder = new TextDecoder();
  let unread = '';
  let text = '';
  let time = Number.NaN;
  for await (const chunk of answer.body ?? []) {
    if (!Number.isNaN(time)) continue;
    unread += decoder.decode(chunk, { stream: true });
    const lines = unread.split('\n');
    unread = lines.pop() ?? '';
    text += lines.map(wordsIn).join('');
    if (/[.!?]["”]?\s/.test(text)) time = performance.now() - begun;
  }
  // A telling of one sentence is over where its stream is.
  return Number.isNaN(time) ? performance.now() - begun : time;
}

function wordsIn(line: string): string {
  if (!line.startsWith('data: {')) return '';
  const { choices } = JSON.parse(line.slice('data: '.length)) as {
    readonly choices: readonly { readonly delta: { readonly content?: string } }[];
  };
  return choices[0]?.delta.content ?? '';
}

function rowsOf(all: readonly Round[], limit: number | undefined): Row[] {
  const row = (name: string, share: number, of: (round: Round) => number): Row => ({
    name: `a played turn: ${name}, ${share === 0.5 ? 'median' : 'p99'}`,
    value: percentile(all.map(of), share),
    unit: 'ms',
  });
  const ownLength = ownLengths(all);
  const added = ({ sentence, direct }: Round): number => sentence - direct;
  const beyond = row(
    'first sentence beyond its own length',
    0.99,
    (round) => round.sentence - ownLength(round),
  );
  const asked = row(
    'first sentence beyond its own length, asked directly',
    0.99,
    (round) => round.direct - ownLength(round),
  );
  return [
    row('from the words to the answer of the author', 0.5, ({ answer }) => answer),
    row('first sentence, asked directly', 0.5, ({ direct }) => direct),
    row('first sentence, from the answer to the player', 0.5, ({ sentence }) => sentence),
    asked,
    beyond,
    {
      name: 'a played turn: added at p99',
      value: beyond.value - asked.value,
      unit: 'ms',
      ...(limit !== undefined && { limit }),
    },
    row('added, of all pairs', 0.5, added),
    row('added, of all pairs', 0.99, added),
    row('two direct calls, apart', 0.99, ({ direct, directAgain }) => Math.abs(directAgain - direct)),
  ];
}

/** How long the provider usually takes for a sentence: the median of all direct calls that brought it. */
function ownLengths(all: readonly Round[]): (round: Round) => number {
  const medians = new Map<string, number>();
  for (const [words, rounds] of Map.groupBy(all, (round) => round.words)) {
    const times = rounds.flatMap(({ direct, directAgain }) => [direct, directAgain]);
    medians.set(words, percentile(times, 0.5));
  }
  return ({ words }) => medians.get(words) ?? Number.NaN;
}
