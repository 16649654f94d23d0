import { type Notice, noticeSchema } from '@lamplight/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, type Visitor } from './visitor.ts';

let door: Door;
let visitor: Visitor;
beforeAll(async () => {
  door = await openDoor();
  visitor = createVisitor(door.gateway);
});
afterAll(() => door[Symbol.asyncDispose]());

test('a stream tells everything from the first message on, then what is new', async () => {
  const at = `/api/v1/sessions/${(await visitor.begin()).id}`;
  await play(at, 'a');
  const response = await visitor.ask('GET', `${at}/stream`);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const messages = messagesOf(response);
  expect(await take(messages, 2)).toMatchObject([{ sequence: 1, kind: 'session-started' }, { sequence: 2 }]);
  const next = take(messages, 1);
  await play(at, 'b');
  expect(await next).toMatchObject([{ sequence: 3, kind: 'turn-played', turn: { key: 'b' } }]);
  await messages.return(undefined);
});

test('a client that comes back misses nothing and hears nothing twice', async () => {
  const at = `/api/v1/sessions/${(await visitor.begin()).id}`;
  for (const key of ['c', 'd', 'e']) await play(at, key);
  const heard: number[] = [];
  for (let last = 0; last < 4;) {
    const messages = messagesOf(
      await visitor.ask('GET', `${at}/stream`, undefined, { 'last-event-id': `${last}` }),
    );
    const [message] = await take(messages, 1);
    await messages.return(undefined);
    last = message?.sequence ?? Number.NaN;
    heard.push(last);
  }
  expect(heard).toStrictEqual([1, 2, 3, 4]);
  const after = messagesOf(await visitor.ask('GET', `${at}/stream?after=3`));
  expect(await take(after, 1)).toMatchObject([{ sequence: 4 }]);
  await after.return(undefined);
});

test('all streams end when the server stops', async () => {
  await using closing = await openDoor();
  const guest = createVisitor(closing.gateway);
  const { id } = await guest.begin();
  const messages = messagesOf(await guest.ask('GET', `/api/v1/sessions/${id}/stream`));
  await take(messages, 1);
  const end = messages.next();
  closing.gateway.close();
  expect(await end).toStrictEqual({ done: true, value: undefined });
  expect(closing.reported).toStrictEqual([]);
});

async function play(at: string, key: string): Promise<void> {
  const response = await visitor.ask('POST', `${at}/interactions`, { key, text: 'look' });
  expect(response.status).toBe(200);
}

async function take(messages: AsyncIterator<Notice>, count: number): Promise<Notice[]> {
  const taken: Notice[] = [];
  while (taken.length < count) {
    const next = await messages.next();
    if (next.done === true) throw new Error(`The stream ended after ${taken.length} messages.`);
    taken.push(next.value);
  }
  return taken;
}

/** Reads server-sent events. Leaving it hangs up. */
async function* messagesOf({ body }: Response): AsyncGenerator<Notice, undefined> {
  if (body === null) throw new Error('There is no stream.');
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => [line.split(': ', 1)[0] ?? '', line]));
      const data = fields.get('data');
      if (data === undefined) continue;
      const notice = noticeSchema.parse(JSON.parse(data.slice('data: '.length)));
      expect(fields.get('id')).toBe(`id: ${notice.sequence}`);
      expect(fields.get('event')).toBe(`event: ${notice.kind}`);
      yield notice;
    }
  }
  return undefined;
}
