import { type Happening, run, sequence, step, timeout } from '@lamplight/primitives';
import type { Telemetry } from '@lamplight/adapter-telemetry';

/** What a player might write, and what must be found nowhere. */
export const secret = 'I have told nobody about the lighthouse';

const error = Object.assign(new Error(secret), { code: 'lamp/empty' });
const happenings: readonly Happening[] = [
  { type: 'retry', attempt: 1, delay: 20, error },
  { type: 'fallback', to: 'plain', error },
  { type: 'breaker', name: 'model', from: 'closed', to: 'open' },
  { type: 'cache', name: 'words', result: 'hit' },
  { type: 'cache', name: 'words', result: 'miss' },
  { type: 'route', name: 'teller', to: 'small', because: 'cost', saved: 0.5 },
  { type: 'waited', name: 'model', milliseconds: 3 },
  { type: 'compensation', of: 'pay', error: null },
  { type: 'paused', name: 'approval' },
];

const read = step('read', (words: string, context) => {
  for (const happening of happenings) context.note(happening);
  return words;
});
const answer = async (words: string) => `You said: ${words}`;
const fail = (): never => {
  throw Object.assign(new TypeError(secret), { cause: secret });
};
const turn = sequence(read, timeout(answer, 1_000)).named('turn');
const broken = sequence(read, fail).named('broken');

/** Answers a request with a workflow that does everything that can be told, once well and once not. */
export async function answerWithFlow(telemetry: Telemetry, traceparent: string): Promise<void> {
  const asked = { method: 'POST', route: '/api/v1/sessions/:id/interactions', traceparent };
  const who = { player: secret, session: secret, tenant: secret, baggage: { secret } };
  await telemetry.answer(asked, async () => new Response(await run(turn, secret, who)));
  await telemetry.answer(asked, async () => {
    await run(broken, secret, who).catch(() => undefined);
    return new Response(null, { status: 500 });
  });
}
