import {
  modelListSchema,
  noticeSchema,
  sentSchema,
  type Session,
  sessionVoiceSchema,
  turnSchema,
  voiceNoteSchema,
} from '@lamplight/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayhouse, type Playhouse } from '../play/playhouse.ts';
import { scriptedNarrator } from '../play/scripted-narrator.ts';
import { quiet, standIn } from '../play/voiced.ts';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, type Visitor } from './visitor.ts';

let house: Playhouse;
let door: Door;
let visitor: Visitor;
beforeAll(async () => {
  const narrator = scriptedNarrator(() => ({ sentences: [quiet] }));
  house = await openPlayhouse({ needs: { voice: { narrator, models: () => [standIn] } } });
  door = await openDoor({ play: house.play });
  visitor = createVisitor(door.gateway);
});
afterAll(async () => {
  await house.play.voice.rest();
  await door[Symbol.asyncDispose]();
  await house[Symbol.asyncDispose]();
});

let count = 0;
const fresh = (): string => `key-${(count += 1)}`;

/** The address of a new session that a model tells. */
async function begin(): Promise<string> {
  const answer = await visitor.ask('POST', '/api/v1/sessions', { adventure: 'island', seed: 7 });
  const { id } = (await answer.json()) as Session;
  const at = `/api/v1/sessions/${id}`;
  const chosen = await visitor.ask('PUT', `${at}/voice`, { key: fresh(), voice: 'model' });
  expect(sessionVoiceSchema.parse(await chosen.json())).toMatchObject({ voice: 'model', model: null });
  return at;
}

test('whoever names a model that is longer than any name is told so, and nothing is kept of it', async () => {
  const at = await begin();
  const voice = { key: fresh(), voice: 'plain', model: 'x'.repeat(60_000) };
  const answer = await visitor.ask('PUT', `${at}/voice`, voice);
  expect(answer.status).toBe(400);
  expect((await answer.text()).length).toBeLessThan(1000);
});

test('the models that are connected can be seen by everybody, without a secret', async () => {
  const { models, first } = modelListSchema.parse(await (await visitor.ask('GET', '/api/v1/models')).json());
  expect(models).toStrictEqual([standIn]);
  expect(first).toStrictEqual({ tells: standIn.id, understands: standIn.id });
});

test('what a model tells comes as events without a number, each after the message that it is about', async () => {
  const at = await begin();
  const stream = await visitor.ask('GET', `${at}/stream?after=2`);
  const turn = turnSchema.parse(await (await visitor.ask('POST', `${at}/describe`, { key: fresh() })).json());
  const events: { id: string | null; name: string; data: unknown }[] = [];
  let rest = '';
  for await (const piece of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    rest += piece;
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const block = rest.slice(0, end);
      rest = rest.slice(end + 2);
      const [, name] = /^event: (.*)$/m.exec(block) ?? [];
      const [, data = 'null'] = /^data: (.*)$/m.exec(block) ?? [];
      if (name) events.push({ id: /^id: (.*)$/m.exec(block)?.[1] ?? null, name, data: JSON.parse(data) });
    }
    if (events.some(({ data }) => JSON.stringify(data).includes('"over"'))) break;
  }
  expect(events.map(({ name }) => name)).toStrictEqual([
    'turn-played',
    'voice',
    'voice',
    'voice',
    'turn-voiced',
    'voice',
  ]);
  expect(events.map(({ id }) => id)).toStrictEqual(['3', null, null, null, '4', null]);
  for (const { name, data } of events) (name === 'voice' ? voiceNoteSchema : noticeSchema).parse(data);
  const sent = await visitor.ask('GET', `${at}/turns/${turn.sequence}/sent`);
  expect(sentSchema.parse(await sent.json()).attempts).toMatchObject([{ model: 'stand-in', cut: null }]);
});

test('stopping is answered whether or not anything is told', async () => {
  const at = await begin();
  expect((await visitor.ask('POST', `${at}/voice/stop`)).status).toBe(204);
  expect((await createVisitor(door.gateway).ask('POST', `${at}/voice/stop`)).status).toBe(404);
});

test('words to somebody are answered as a turn; to nobody, it is said who is there', async () => {
  const at = await begin();
  const said = { key: fresh(), person: 'mara', text: 'Hello there' };
  expect(turnSchema.parse(await (await visitor.ask('POST', `${at}/dialogue`, said)).json()).key).toBe(
    said.key,
  );
  const nobody = await visitor.ask('POST', `${at}/dialogue`, { ...said, key: fresh(), person: 'ghost' });
  expect(nobody.status).toBe(404);
  expect(await nobody.json()).toMatchObject({
    error_code: 'play/no-such-person',
    detail: 'There is no "ghost" here to talk with. Here is: Mara ("mara").',
  });
});

test('telling again takes a hint that there is, and says which there are', async () => {
  const at = await begin();
  await visitor.ask('POST', `${at}/interactions`, { key: fresh(), text: 'look' });
  const again = await visitor.ask('POST', `${at}/retell`, { key: fresh(), hint: 'shorter' });
  expect(again.status).toBe(200);
  const wrong = await visitor.ask('POST', `${at}/retell`, { key: fresh(), hint: 'in rhyme' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('scarier');
});
