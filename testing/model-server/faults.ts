import type { Question } from './question.ts';
import { type Answer, says, type Script, type Step } from './script.ts';

/** All that goes wrong with models, by name. A model called `fault-busy` of `npm run model-server` is busy. */
export const faults = {
  /** Too many requests; come back in two seconds. */
  busy: () => ({
    status: 429,
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached.',
    headers: { 'retry-after': '2' },
  }),
  /** Too many requests; come back at a time of day. */
  'busy-until': () => ({
    status: 429,
    code: 'rate_limit_exceeded',
    headers: { 'retry-after': new Date(Date.now() + 60_000).toUTCString() },
  }),
  /** Nothing is left to be spent. */
  'spent-up': () => ({
    status: 429,
    code: 'insufficient_quota',
    message: 'You exceeded your current quota.',
  }),
  broken: () => ({ status: 500, code: 'server_error', message: 'The server had an error.' }),
  overloaded: () => ({ status: 529, code: 'overloaded_error', message: 'Overloaded.' }),
  /** A proxy answers in the place of the provider. */
  'error-page': () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><h1>502 Bad Gateway</h1></html>',
  }),
  credentials: () => ({ status: 401, code: 'invalid_api_key', message: 'Incorrect API key provided.' }),
  forbidden: () => ({ status: 403, code: 'permission_error', message: 'You may not use this model.' }),
  'unknown-model': () => ({ status: 404, code: 'model_not_found', message: 'The model does not exist.' }),
  'too-long': ({ protocol }: Question) =>
    protocol === 'messages'
      ? {
          status: 400,
          code: 'invalid_request_error',
          message: 'prompt is too long: 200001 tokens > 200000 maximum',
        }
      : {
          status: 400,
          code: 'context_length_exceeded',
          message: "This model's maximum context length is 8192 tokens.",
        },
  refused: () => ({ status: 400, code: 'content_policy_violation', message: 'This request is not allowed.' }),
  /** Sends whoever asks to another host, which must not get key or words. */
  redirected: () => ({
    status: 307,
    headers: { location: 'http://127.0.0.1:9/v1/chat/completions' },
    body: '',
  }),
  'hung-up': () => ({ steps: [{ then: 'cut' }] }),
  /** The connection is gone in the middle of an answer. */
  cut: () => broken({ then: 'cut' }),
  /** The answer ends in the middle of a sentence without saying that it is over. */
  unfinished: () => ({ ...says('The lamp burns and'), end: 'missing' }),
  silent: () => ({ steps: [{ then: 'stall' }] }),
  stalled: () => broken({ then: 'stall' }),
  /** Something that is no JSON stands where JSON must be. */
  malformed: ({ stream }: Question) =>
    broken({ raw: stream ? 'data: {"choices":[{"del\n\n' : '{"choices":[{"mes' }),
  /** A page of somebody else's: 200, and no answer. */
  'wrong-page': () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html><h1>Sign in to the network</h1></html>',
  }),
  /** The provider tells of an error after it began to answer. */
  'error-midway': () =>
    broken({ error: { status: 500, code: 'server_error', message: 'The server had an error.' } }),
  /** Ten megabytes of text. */
  huge: () => ({ steps: Array.from({ length: 640 }, () => ({ text: 'The lamp burns. '.repeat(1024) })) }),
  /** Thirty-two megabytes without an end of the line. */
  'endless-line': () => ({ steps: Array.from({ length: 32 }, () => ({ raw: ' '.repeat(1024 * 1024) })) }),
  withheld: () => ({ ...says('The lamp burns and'), end: 'withheld' }),
  /** It wrote as much as it may and is in the middle of a sentence. */
  'cut-short': () => ({ ...says('The lamp burns and'), end: 'length' }),
  /** Nothing, told properly. */
  empty: () => ({ steps: [] }),
  /** Wants a tool called that nobody offered. */
  'unknown-tool': () => ({ steps: [{ call: { name: 'grant_everything', input: { to: 'player' } } }] }),
  /** Wants a tool called with what is no JSON. */
  'broken-call': ({ tools }: Question) => ({
    steps: [{ call: { name: tools[0]?.name ?? 'look', input: '{"at": "the la' } }],
  }),
  /** Wants its first tool called, however often it was. */
  'endless-calls': ({ tools }: Question) => ({
    steps: [{ call: { name: tools[0]?.name ?? 'look', input: {} } }],
  }),
} as const satisfies Readonly<Record<string, (question: Question) => Script>>;

/** An answer in the middle of which something happens. */
function broken(step: Step): Answer {
  return { steps: [...says('The lamp burns and').steps, step] };
}
