import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { End, Protocol, ToldCall } from './protocols/protocol.ts';
import type { Question } from './question.ts';
import type { Answer, Failure, Script, Step } from './script.ts';

interface Performance {
  readonly script: Script;
  readonly protocol: Protocol;
  readonly response: ServerResponse;
  /** Left out where only a failure can come of it. */
  readonly question?: Question;
}

/** Does what a script says, until it is over or whoever asked is gone. */
export async function play({ script, protocol, response, question }: Performance): Promise<void> {
  if ('status' in script) {
    fail(script, protocol, response);
  } else if (question !== undefined) {
    await (question.stream ? streamed : atOnce)(script, { protocol, response, question });
  }
}

const eventStream = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' };

interface Stage {
  readonly protocol: Protocol;
  readonly response: ServerResponse;
  readonly question: Question;
}

async function streamed(answer: Answer, { protocol, response, question }: Stage): Promise<void> {
  const { input, cachedInput, output } = usageOf(answer, question);
  const frames = protocol.begin({ model: question.model, input, cachedInput });
  // What is not there yet is sent with the first frame: a provider that hangs up at once has not even said 200.
  let open = frames.open();
  let calls = 0;
  for (const step of answer.steps) {
    if (response.destroyed) return;
    if ('wait' in step) {
      await wait(step.wait);
    } else if ('then' in step) {
      await leave(step.then, response);
      return;
    } else {
      if ('call' in step || ('output' in step && question.output?.tool)) calls += 1;
      if (!response.headersSent) response.writeHead(200, eventStream);
      await send(response, open + frameOf(step, calls));
      open = '';
    }
  }
  const end = answer.end ?? (calls > 0 ? 'calls' : 'done');
  if (!response.headersSent) response.writeHead(200, eventStream);
  response.end(open + (end === 'missing' ? '' : frames.close(end, output)));

  function frameOf(step: Exclude<Step, { wait: number } | { then: string }>, number: number): string {
    if ('text' in step) return frames.text(step.text);
    if ('raw' in step) return step.raw;
    if ('error' in step) return frames.error(step.error);
    const call = callOf(step, question, number);
    return 'id' in call ? frames.call(call) : frames.text(call.text);
  }
}

async function atOnce(answer: Answer, { protocol, response, question }: Stage): Promise<void> {
  const calls: ToldCall[] = [];
  const raw: string[] = [];
  let text = '';
  let then: 'stall' | 'cut' | undefined;
  for (const step of answer.steps) {
    if (response.destroyed) return;
    if ('wait' in step) await wait(step.wait);
    else if ('text' in step) text += step.text;
    else if ('raw' in step) raw.push(step.raw);
    else if ('error' in step) return fail(step.error, protocol, response);
    else if ('then' in step) then ??= step.then;
    else {
      const call = callOf(step, question, calls.length + 1);
      if ('id' in call) calls.push(call);
      else text += call.text;
    }
  }
  const usual: End = calls.length > 0 ? 'calls' : 'done';
  const end = answer.end === undefined || answer.end === 'missing' ? usual : answer.end;
  const told = { model: question.model, text, calls, end, ...usageOf(answer, question) };
  const body = raw.length > 0 ? raw.join('') : JSON.stringify(protocol.whole(told));
  const half = body.slice(0, body.length / 2);
  if (then === undefined) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(answer.end === 'missing' ? half : body);
    return;
  }
  if (text !== '') {
    response.writeHead(200, { 'content-type': 'application/json' });
    await send(response, half);
  }
  await leave(then, response);
}

function fail(failure: Failure, protocol: Protocol, response: ServerResponse): void {
  const { status, headers, body } = failure;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body ?? JSON.stringify(protocol.failure(failure)));
}

/** Nothing more comes. */
async function leave(how: 'stall' | 'cut', response: ServerResponse): Promise<void> {
  if (how === 'stall') return;
  // What was sent is to arrive before the connection goes.
  await wait(5);
  response.destroy();
}

async function send(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

function callOf(
  step: Extract<Step, { call: unknown } | { output: unknown }>,
  { output }: Question,
  number: number,
): ToldCall | { readonly text: string } {
  const id = `call_${number}`;
  if ('call' in step) {
    const { name, input } = step.call;
    return { id, name, input: typeof input === 'string' ? input : JSON.stringify(input) };
  }
  const written = JSON.stringify(step.output);
  return output?.tool ? { id, name: output.tool, input: written } : { text: written };
}

function usageOf({ usage, steps }: Answer, { system, messages }: Question) {
  const guess = (text: string): number => Math.ceil(text.length / 4);
  return {
    input: usage?.input ?? guess(system + JSON.stringify(messages)),
    cachedInput: usage?.cachedInput ?? 0,
    output: usage?.output ?? guess(steps.map((step) => ('text' in step ? step.text : '')).join('')),
  };
}
