import { join } from 'node:path';
import { vmWatchdog } from '@lamplight/adapter-system';
import { alertSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createWatch, type RiskInput, readRisk } from '@lamplight/safety';
import { JournalError } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { island } from './island.ts';
import { ada, openPlayhouse, outboxReader, type Playhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

const grave = 'Quixotically I want to kill myself tonight with the zanzibar pills';

/** Everything that the journal holds of a session, opened: entries, snapshots, audit and messages, as one text. */
async function everyWord({ journal, keyring }: Playhouse, session: string): Promise<string> {
  const entries = await journal.read(ada.tenant, session);
  const snapshots = await journal.snapshots(ada.tenant, session);
  return [
    ...entries.map(({ body, sequence }) => keyring.open(body, `entry/${session}/${sequence}`)),
    ...snapshots.map(({ body, sequence }) => keyring.open(body, `snapshot/${session}/${sequence}`)),
    JSON.stringify(await journal.audit(ada.tenant, session)),
    JSON.stringify(await journal.outbox(outboxReader, 1000)),
  ].join('\n');
}

test('of a grave message nothing is kept but level and reasons, also after AGAIN, OOPS and a restart', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { id, say, sayAll } = await playAlong(house.play);
  await say('take the xyzzy');
  const stopped = await say(grave);
  expect(stopped).toMatchObject({
    outcome: 'stopped',
    turn: 0,
    events: [],
    tellings: [],
    care: { mode: 'stop' },
  });
  await sayAll('again', 'oops lamp', 'g', 'undo', 'retell');
  const command = { verb: 'ask', person: 'mara', topic: grave };
  expect(await house.play.interact(ada, id, { key: 'c', command })).toMatchObject({
    outcome: 'stopped',
    turn: 0,
  });
  await sayAll(...Array.from({ length: 50 }, () => 'wait'));
  const kept = await everyWord(house, id);
  expect(kept).toContain('xyzzy');
  expect(kept).not.toMatch(/quixotic|zanzibar|kill myself/i);
  expect(kept).toMatch(/"watch":{"level":[34],"reasons":\["/);
  await using later = await house.reopen();
  const { passages } = await later.play.session(ada, id);
  expect(passages.find(({ care }) => care?.mode === 'stop')).toMatchObject({
    input: null,
    outcome: 'stopped',
  });
});

test('a word of 2,000 letters is not understood, and nothing of the answer is left out', async () => {
  await using house = await openPlayhouse();
  const { say } = await playAlong(house.play);
  for (const [line, wrong] of [
    ['a'.repeat(2000), "I don't understand “"],
    [`take ${'QUJD'.repeat(400)}`, 'I understood “take”, but not “'],
    [`${'look. '.repeat(21)}${'a'.repeat(900)}`, 'I stopped before “'],
  ] as const) {
    const { text } = await say(line);
    expect(text).toContain(wrong);
    expect(text).not.toContain('left out');
  }
});

const isForScreens = ({ topic }: { readonly topic: string }): boolean => topic === 'session';

test('nothing that stays readable without the key says how somebody was', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('look', grave);
  const audit = await house.journal.audit(ada.tenant, id);
  expect(audit.map(({ action, detail }) => [action, detail])).toStrictEqual([
    ['session-started', '{"turn":0}'],
    ['turn-played', '{"turn":1}'],
    ['turn-played', '{"turn":1}'],
  ]);
  const messages = await house.journal.outbox(outboxReader, 100);
  const [forScreens, forCare] = [messages.filter(isForScreens), messages.filter((one) => !isForScreens(one))];
  expect(JSON.stringify(forScreens)).not.toMatch(/stopped|level/);
  // Whoever is to be told is told how grave it is, and none of the words.
  expect(forCare).toHaveLength(1);
  expect(alertSchema.parse(JSON.parse(forCare[0]?.body ?? ''))).toMatchObject({ session: id, level: 4 });
  expect(forCare[0]?.body).not.toMatch(/quixotic|zanzibar|pills|kill/i);
});

test('a grave message leaves a question open no longer, and moves nothing', async () => {
  await using house = await openPlayhouse();
  const { say } = await playAlong(house.play);
  const asked = await say('drop letter');
  expect(await say(grave)).toMatchObject({ outcome: 'stopped', hash: asked.hash });
  expect(await say('yes')).toMatchObject({ score: 0, hash: asked.hash });
});

test('risk lingers through take-backs and branches, because it is about the person', async () => {
  const heard: RiskInput['carried'][] = [];
  const read = (input: RiskInput): unknown => {
    heard.push(input.carried);
    return readRisk(input);
  };
  const watch = createWatch({ read, watchdog: vmWatchdog() });
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path, needs: { watch } });
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('look', grave, 'undo');
  await house.play.openBranch(ada, id, { name: 'other', at: 0 });
  await house.play.interact(ada, id, { key: 'x', text: 'look' });
  await using later = await house.reopen();
  await later.play.interact(ada, id, { key: 'y', text: 'look' });
  expect(heard.slice(0, 2)).toStrictEqual([undefined, undefined]);
  expect(heard.slice(2).map((risk) => risk?.level)).toStrictEqual([4, 4, 4, 4].map(() => expect.any(Number)));
});

test('“help me” stops the story wherever it stands in a line', async () => {
  await using house = await openPlayhouse({ needs: { country: 'DE' } });
  const { say } = await playAlong(house.play);
  const look = await say('look');
  for (const text of ['help me', 'take lamp. help me', 'help me. take lamp', 'I need help now']) {
    const turn = await say(text);
    expect(turn).toMatchObject({ outcome: 'stopped', turn: 1, hash: look.hash, events: [] });
    expect(turn.care?.resources.map(({ country }) => country)).toContain('DE');
  }
});

test('care comes in the language that the player reads around the story, by words and by button', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const said = (key: string, text: string) => house.play.interact(ada, id, { key, text, reads: 'de' });
  expect((await said('a', 'help me')).care).toMatchObject({ id: 'help-now/a', language: 'de' });
  expect((await said('b', 'hilf mir')).care).toMatchObject({ language: 'de' });
  expect((await said('c', 'I want to kill myself')).care).toMatchObject({ level: 3, language: 'de' });
  const act = { key: 'd', act: 'help', reads: 'de' } as const;
  const pressed = await house.play.act(ada, id, act);
  expect(pressed.care?.language).toBe('de');
  expect(await house.play.act(ada, id, { ...act, reads: 'en' })).toStrictEqual(pressed);
});

const failing: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error('broken');
  },
  hangs: () => {
    for (;;);
  },
  'returns nonsense': () => ({ level: 7 }),
  'returns nothing': () => undefined,
};

for (const [what, read] of Object.entries(failing)) {
  test(`when the reader ${what}, the story stands still behind protective words and nothing typed is kept`, async () => {
    let broken = false;
    const watch = createWatch({
      read: (input) => (broken ? read() : readRisk(input)),
      watchdog: vmWatchdog(),
    });
    await using house = await openPlayhouse({ needs: { watch } });
    const { id, say } = await playAlong(house.play);
    const before = await house.play.session(ada, id);
    broken = true;
    for (const text of ['take lamp zanzibar', 'undo', 'help']) {
      const turn = await say(text);
      expect(turn).toMatchObject({
        outcome: 'stopped',
        turn: 0,
        events: [],
        tellings: [],
        hash: before.hash,
      });
      expect(turn.care).toMatchObject({ mode: 'pause', id: expect.stringMatching(/^unavailable/) });
      expect(turn.care?.resources).not.toStrictEqual([]);
    }
    expect(house.play.watchIsAwake()).toBe(false);
    expect(await everyWord(house, id)).not.toContain('zanzibar');
    broken = false;
    expect(await eventually(house.play, id)).toMatchObject({ outcome: 'done', turn: 1 });
  });
}

/** On a busy machine the real watchdog may interrupt a reader that works; the player says it once more. */
async function eventually(play: Play, session: string) {
  for (let attempt = 0; ; attempt += 1) {
    const turn = await play.interact(ada, session, { key: `again-${attempt}`, text: 'take lamp' });
    if (turn.outcome !== 'stopped' || attempt === 20) return turn;
  }
}

test('prose that the watch refuses is left out, and the story goes on', async () => {
  const reading = createWatch({ read: readRisk, watchdog: vmWatchdog() });
  const refusal = { code: 'telling/too-close', because: 'For this test.' } as const;
  const watch: typeof reading = {
    ...reading,
    screen: (input) => createWatch({ read: readRisk, watchdog: { run: (work) => work() } }).screen(input),
    screenTellings: (texts) => texts.map(() => ({ ok: false, refusal })),
  };
  await using house = await openPlayhouse({ needs: { watch } });
  const { say } = await playAlong(house.play);
  const turn = await say('take lamp');
  expect(turn).toMatchObject({ outcome: 'done', turn: 1 });
  expect(turn.text).not.toContain('lamp');
  expect(turn.tellings[0]).toStrictEqual({
    text: expect.stringContaining('left out'),
    voice: 'program',
    says: { code: 'left-out', with: {} },
  });
});

describe('when something else fails', () => {
  test('care comes all the same: the journal cannot be written, or the adventure is gone', async () => {
    let full = false;
    await using house = await openPlayhouse({
      around: (journal) => ({
        ...journal,
        append: (append) =>
          full
            ? Promise.reject(new JournalError('journal/unavailable', 'The disk is full.'))
            : journal.append(append),
      }),
    });
    const { id } = await house.play.start(ada, { adventure: island.id });
    full = true;
    await expect(
      house.play.interact(ada, id, { key: 'a', text: 'I took too many pills' }),
    ).rejects.toMatchObject({
      code: 'play/care-first',
      care: { level: 4 },
      cause: { code: 'journal/unavailable' },
    });
    await expect(house.play.interact(ada, id, { key: 'b', text: 'wait' })).rejects.toMatchObject({
      code: 'journal/unavailable',
    });
    await expect(
      house.play.interact(ada, 'no-such-session', { key: 'c', text: 'I want to kill myself' }),
    ).rejects.toMatchObject({ code: 'play/care-first', cause: { code: 'play/no-session' } });
  });

  test('the name of a branch is read, too, and nothing of it is kept', async () => {
    await using house = await openPlayhouse();
    const { id } = await house.play.start(ada, { adventure: island.id });
    await expect(
      house.play.openBranch(ada, id, { name: 'I want to kill myself tonight', at: 0 }),
    ).rejects.toMatchObject({ code: 'play/care-first', cause: { code: 'play/branch-not-named' } });
    expect((await house.play.session(ada, id)).branches).toHaveLength(1);
  });

  test('words about being hurt at home are answered once and shown no more', async () => {
    await using house = await openPlayhouse();
    const { id } = await house.play.start(ada, { adventure: island.id });
    const turn = await house.play.interact(ada, id, { key: 'a', text: 'my dad hits me every night' });
    expect(turn.care).toMatchObject({ discreet: true });
    const { passages } = await house.play.session(ada, id);
    expect(passages.at(-1)).toMatchObject({ outcome: 'stopped', care: null, input: null });
  });
});
