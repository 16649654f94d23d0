import {
  noticeSchema,
  additionBoardSchema,
  additionProposalSchema,
  type Session,
  turnSchema,
} from '@lamplight/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bellQuest, boatShed } from '../narrator/a-pier.ts';
import { knowing, pierStory, proposing } from '../play/pier-house.ts';
import { createVisitor } from './visitor.ts';
import { openVoicedDoor, type VoicedDoor } from './voiced-door.ts';

let open: VoicedDoor;
beforeAll(async () => {
  const { voice } = proposing(bellQuest, boatShed);
  open = await openVoicedDoor({ stories: [pierStory()], needs: { voice } });
});
afterAll(() => open[Symbol.asyncDispose]());

/** The address of a session whose voice is a model, and whose player knows the pier. */
async function begin(): Promise<string> {
  const at = await open.session('pier');
  await open.visitor.ask('PUT', `${at}/voice`, { key: open.fresh(), voice: 'model' });
  await open.say(at, ...knowing);
  return at;
}

test('what is proposed can be seen, taken and played to its end over the interface', async () => {
  const at = await begin();
  const wish = { key: open.fresh(), wish: 'something with a bell' };
  const proposed = additionProposalSchema.parse(
    await (await open.visitor.ask('POST', `${at}/quests/propose`, wish)).json(),
  );
  expect(proposed).toMatchObject({
    offer: { name: 'The ferry bell', begins: { name: 'Ezra' } },
    because: null,
  });
  const offer = proposed.offer?.id ?? '';
  const board = additionBoardSchema.parse(await (await open.visitor.ask('GET', `${at}/quests`)).json());
  expect(board).toMatchObject({ offer: { id: offer }, taken: [], because: null });
  const choice = { key: open.fresh(), offer };
  const taken = await (await open.visitor.ask('POST', `${at}/quests/take`, choice)).text();
  expect(turnSchema.parse(JSON.parse(taken)).text).toContain('is part of your story now');
  expect(await (await open.visitor.ask('POST', `${at}/quests/take`, choice)).text()).toBe(taken);
  const last = await open.say(
    at,
    'talk to ezra',
    'bye',
    'up',
    'take clapper',
    'down',
    'give clapper to ezra',
  );
  expect(last.scene.quests).toMatchObject([{ name: 'The ferry bell', status: 'completed' }]);
});

test('a place that is proposed can be taken, walked to and left again over the interface', async () => {
  const at = await begin();
  const wish = { key: open.fresh(), kind: 'place', wish: 'somewhere with boats' };
  const proposed = additionProposalSchema.parse(
    await (await open.visitor.ask('POST', `${at}/quests/propose`, wish)).json(),
  );
  const begins = { kind: 'walk', id: 'pier', name: 'the pier', direction: 'south' };
  expect(proposed).toMatchObject({ offer: { kind: 'place', name: 'The boat shed', begins }, because: null });
  const taken = await open.visitor.ask('POST', `${at}/quests/take`, {
    key: open.fresh(),
    offer: proposed.offer?.id,
  });
  expect(turnSchema.parse(await taken.json()).text).toContain(
    'The way there leads south from here: the pier.',
  );
  const there = await open.say(at, 'west', 'south');
  expect(there).toMatchObject({ scene: { place: { id: 'boat-shed', name: 'The boat shed' } } });
  expect((await open.say(at, 'examine keel')).text).toContain('older than the pier');
  expect((await open.say(at, 'north')).scene.place.id).toBe('pier');
  const board = additionBoardSchema.parse(await (await open.visitor.ask('GET', `${at}/quests`)).json());
  expect(board.taken).toMatchObject([{ kind: 'place', status: 'found' }]);
});

test('whoever follows the session hears what was proposed, left and taken', async () => {
  const at = await begin();
  const asked = async () =>
    additionProposalSchema.parse(
      await (await open.visitor.ask('POST', `${at}/quests/propose`, { key: open.fresh() })).json(),
    ).offer?.id ?? '';
  const { sequence } = (await (await open.visitor.ask('GET', at)).json()) as Session;
  const left = await open.visitor.ask('POST', `${at}/quests/leave`, {
    key: open.fresh(),
    offer: await asked(),
  });
  expect(additionBoardSchema.parse(await left.json())).toMatchObject({ offer: null });
  await open.visitor.ask('POST', `${at}/quests/take`, { key: open.fresh(), offer: await asked() });
  const who = at.split('/').at(-1) ?? '';
  const heard = await firstNotices(`${at}/stream`, sequence, 4);
  expect(heard.map(({ kind }) => kind).filter((kind) => kind !== 'turn-voiced')).toEqual([
    'proposal-made',
    'proposal-left',
    'proposal-made',
    'turn-played',
  ]);
  expect(heard.every(({ session }) => session === who)).toBe(true);
});

/** The first messages after a sequence that are about no telling of a model. */
async function firstNotices(path: string, after: number, wanted: number) {
  const answer = await open.visitor.ask('GET', `${path}?after=${after}`);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const notices = () =>
    text
      .split('\n\n')
      .slice(0, -1)
      .flatMap((block) => {
        const data = block.split('\n').find((line) => line.startsWith('data:'));
        const read = noticeSchema.safeParse(JSON.parse(data?.slice('data:'.length) ?? 'null'));
        return read.success && read.data.kind !== 'turn-voiced' ? [read.data] : [];
      });
  while (notices().length < wanted) {
    const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return notices().slice(0, wanted);
}

test('what is not on offer is refused in words, and files are taken from nobody', async () => {
  const at = await begin();
  const refused = await open.visitor.ask('POST', `${at}/quests/take`, { key: open.fresh(), offer: 'my own' });
  expect(refused.status).toBe(404);
  expect(await refused.json()).toMatchObject({ error_code: 'play/no-such-offer' });
  const smuggled = { key: open.fresh(), offer: 'x', files: { 'a.yaml': 'things: {}' } };
  expect((await open.visitor.ask('POST', `${at}/quests/take`, smuggled)).status).toBe(400);
  const stranger = createVisitor(open.door.gateway);
  expect((await stranger.ask('GET', `${at}/quests`)).status).toBe(404);
  expect((await stranger.ask('POST', `${at}/quests/propose`, { key: open.fresh() })).status).toBe(404);
});

test('a wish that is about somebody themselves goes to no model, and care comes first', async () => {
  const at = await begin();
  const wish = { key: open.fresh(), wish: 'I took too many pills' };
  const answer = await open.visitor.ask('POST', `${at}/quests/propose`, wish);
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ error_code: 'play/wish-not-sent', care: { level: 4 } });
});

test('a session that its author tells proposes nothing, and says why', async () => {
  const at = await begin();
  await open.visitor.ask('PUT', `${at}/voice`, { key: open.fresh(), voice: 'plain' });
  const answer = await open.visitor.ask('POST', `${at}/quests/propose`, { key: open.fresh() });
  expect(await answer.json()).toMatchObject({ offer: null, because: 'voice/plain' });
});
