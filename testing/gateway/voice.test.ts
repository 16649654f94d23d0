import {
  modelListSchema,
  noticeSchema,
  sentSchema,
  sessionVoiceSchema,
  turnSchema,
  voiceNoteSchema,
} from '@lamplight/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scriptedNarrator } from '../play/scripted-narrator.ts';
import { quiet, standIn } from '../play/voiced.ts';
import { createVisitor } from './visitor.ts';
import { openVoicedDoor, type VoicedDoor } from './voiced-door.ts';

let open: VoicedDoor;
beforeAll(async () => {
  const narrator = scriptedNarrator(() => ({ sentences: [quiet] }));
  open = await openVoicedDoor({ needs: { voice: { narrator, models: () => [standIn] } } });
});
afterAll(() => open[Symbol.asyncDispose]());

/** The address of a new session that a model tells. */
async function begin(): Promise<string> {
  const at = await open.session('island');
  const chosen = await open.visitor.ask('PUT', `${at}/voice`, { key: open.fresh(), voice: 'model' });
  expect(sessionVoiceSchema.parse(await chosen.json())).toMatchObject({ voice: 'model', model: null });
  return at;
}

test('whoever names a model that is longer than any name is told so, and nothing is kept of it', async () => {
  const at = await begin();
  const voice = { key: open.fresh(), voice: 'plain', model: 'x'.repeat(60_000) };
  const answer = await open.visitor.ask('PUT', `${at}/voice`, voice);
  expect(answer.status).toBe(400);
  expect((await answer.text()).length).toBeLessThan(1000);
});

test('the models that are connected can be seen by everybody, without a secret', async () => {
  const { models, first } = modelListSchema.parse(
    await (await open.visitor.ask('GET', '/api/v1/models')).json(),
  );
  expect(models).toStrictEqual([standIn]);
  expect(first).toStrictEqual({ tells: standIn.id, understands: standIn.id });
});

test('what a model tells comes as events without a number, each after the message that it is about', async () => {
  const at = await begin();
  const stream = await open.visitor.ask('GET', `${at}/stream?after=2`);
  const turn = turnSchema.parse(
    await (await open.visitor.ask('POST', `${at}/describe`, { key: open.fresh() })).json(),
  );
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
  const sent = await open.visitor.ask('GET', `${at}/turns/${turn.sequence}/sent`);
  expect(sentSchema.parse(await sent.json()).attempts).toMatchObject([{ model: 'stand-in', cut: null }]);
});

test('stopping is answered whether or not anything is told', async () => {
  const at = await begin();
  expect((await open.visitor.ask('POST', `${at}/voice/stop`)).status).toBe(204);
  expect((await createVisitor(open.door.gateway).ask('POST', `${at}/voice/stop`)).status).toBe(404);
});

test('words to somebody are answered as a turn; to nobody, it is said who is there', async () => {
  const at = await begin();
  const said = { key: open.fresh(), person: 'mara', text: 'Hello there' };
  expect(turnSchema.parse(await (await open.visitor.ask('POST', `${at}/dialogue`, said)).json()).key).toBe(
    said.key,
  );
  const nobody = await open.visitor.ask('POST', `${at}/dialogue`, {
    ...said,
    key: open.fresh(),
    person: 'ghost',
  });
  expect(nobody.status).toBe(404);
  expect(await nobody.json()).toMatchObject({
    error_code: 'play/no-such-person',
    detail: 'There is no "ghost" here to talk with. Here is: Mara ("mara").',
  });
});

test('telling again takes a hint that there is, and says which there are', async () => {
  const at = await begin();
  await open.visitor.ask('POST', `${at}/interactions`, { key: open.fresh(), text: 'look' });
  const again = await open.visitor.ask('POST', `${at}/retell`, { key: open.fresh(), hint: 'shorter' });
  expect(again.status).toBe(200);
  const wrong = await open.visitor.ask('POST', `${at}/retell`, { key: open.fresh(), hint: 'in rhyme' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('scarier');
});
