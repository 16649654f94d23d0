import {
  askSchema,
  type ClientMessage,
  clientMessageSchema,
  type Hello,
  helloSchema,
  streamProtocol,
} from '@lamplight/contracts';
import type { z } from 'zod';
import { describeIssues } from '../describe-issues.ts';
import { deepest, depthOf } from '../json-depth.ts';
import { problemOf } from '../problem.ts';
import { ask } from './asks.ts';
import { closeWith, sending } from './closing.ts';
import { acknowledge } from './numbered.ts';
import type { Moment, SocketState, Step } from './socket-state.ts';

/** What becomes of a text that a client sent. */
export function hearFrame(state: SocketState, text: string, moment: Moment): Step {
  const value = parsed(text);
  if (value === undefined) {
    return wrong(
      state,
      moment,
      'A message must be one well-formed JSON object, not nested more than 32 levels deep.',
    );
  }
  const read = schemaFor(value).safeParse(value);
  if (read.success) return hear(state, read.data, moment);
  const detail = describeIssues(read.error.issues);
  const key = keyIn(value);
  // An ask that cannot be read is refused like any other; the connection is none the worse for it.
  return key === undefined || state.phase !== 'open'
    ? wrong(state, moment, detail)
    : { state, effects: [sending({ type: 'refused', key, problem: badRequest(detail, moment.now) })] };
}

function hear(state: SocketState, message: ClientMessage, moment: Moment): Step {
  if (message.type === 'pong') return { state, effects: [] };
  if (message.type === 'hello') return greet(state, message, moment);
  if (state.phase !== 'open') {
    return wrong(
      state,
      moment,
      'The first message must be a hello; wait for the welcome before the next one.',
    );
  }
  if (message.type === 'ask') return ask(state, message, moment);
  return message.sequence <= state.sent
    ? acknowledge(state, message.sequence, moment)
    : wrong(state, moment, `Message ${message.sequence} was not sent yet; ${state.sent} was the last one.`);
}

function greet(state: SocketState, { protocol, session, after }: Hello, moment: Moment): Step {
  if (state.phase !== 'greeting') {
    return wrong(state, moment, 'There was a hello already. Open another connection for another session.');
  }
  if (protocol !== streamProtocol) {
    const detail = `This server speaks version ${streamProtocol} of the protocol, not ${protocol}. Load the page again.`;
    const problem = problemOf({ status: 400, code: 'gateway/other-protocol', detail }, moment.now);
    return closeWith(state, 'other-protocol', problem);
  }
  return {
    state: { ...state, phase: 'joining', session, sent: after },
    effects: [{ type: 'join', session }],
  };
}

function parsed(text: string): object | undefined {
  if (depthOf(text) > deepest) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Whoever sent it is told so.
    return undefined;
  }
}

/** The shape that was meant, so that what is said about it is about that one. */
function schemaFor(value: object): z.ZodType<ClientMessage> {
  const type: unknown = Reflect.get(value, 'type');
  return type === 'ask' ? askSchema : type === 'hello' ? helloSchema : clientMessageSchema;
}

function keyIn(value: object): string | undefined {
  const body: unknown = Reflect.get(value, 'type') === 'ask' ? Reflect.get(value, 'body') : undefined;
  const key: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'key') : undefined;
  return typeof key === 'string' && key.length >= 1 && key.length <= 128 && key.isWellFormed()
    ? key
    : undefined;
}

function wrong(state: SocketState, { now }: Moment, detail: string): Step {
  return closeWith(state, 'bad-message', badRequest(detail, now));
}

function badRequest(detail: string, now: number) {
  return problemOf({ status: 400, code: 'gateway/invalid-message', detail }, now);
}
