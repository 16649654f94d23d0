import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorViewSchema } from '@lamplight/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';
import { runLamplight, type RunningLamplight } from './running-lamplight.ts';

let root: string;
let story: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lamplight-dev-'));
  await lamplight(['new', 'as-made', '--in', root]);
});
beforeEach(async () => {
  story = join(root, 'story');
  await cp(join(root, 'as-made'), story, { recursive: true });
});
afterEach(() => rm(story, { recursive: true, force: true }));
afterAll(() => rm(root, { recursive: true }));

const develop = (...more: readonly string[]): RunningLamplight =>
  runLamplight(['dev', story, '--port', '0', ...more]);

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(story, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(story, file), text.replace(from, to));
}

describe('while an adventure is written', () => {
  test('a save is on at once: the newest words are told anew, and turns from before can be taken back', async () => {
    await using dev = develop();
    await dev.until('The landing');
    dev.say('north');
    await dev.until('feet on a drawer.');
    await change('places/toll-house.yaml', 'One room, one stove', 'One room, no stove');
    expect(await dev.until('One room, no stove')).toContain('places/toll-house.yaml: reloaded.');
    dev.say('undo');
    await dev.until('The landing\n');
    dev.say('quit');
    expect(await dev.ended).toBe(0);
  });

  test('a broken save leaves the last good one on, and says what is wrong by file and line', async () => {
    await using dev = develop();
    await dev.until('The landing');
    await change('places/landing.yaml', 'north: toll-house', 'north: tollhouse');
    const broken = await dev.until('Did you mean "toll-house"?');
    expect(broken).toContain(
      'places/landing.yaml: cannot be played as it is. The last good version goes on.',
    );
    expect(broken).toMatch(/story\/places\/landing\.yaml:\d+:\d+: error: /);
    dev.say('north');
    await dev.until('The toll-house');
    await writeFile(join(story, 'places/landing.yaml'), '\t{{{ : nonsense\n- [');
    expect(await dev.until('[yaml/syntax]')).toMatch(/landing\.yaml:\d+:\d+: error/);
    dev.say('/check');
    await dev.until('[yaml/syntax]');
    await cp(join(root, 'as-made/places/landing.yaml'), join(story, 'places/landing.yaml'));
    await dev.until('places/landing.yaml: reloaded.');
  });

  test('a step that no longer holds is named, and the session stands before it', async () => {
    await using dev = develop();
    await dev.until('The landing');
    dev.say('x bell');
    dev.say('north');
    dev.say('ask Marit about the bell');
    await dev.until('Go on."');
    await change('places/landing.yaml', '      north: toll-house\n      in: toll-house\n', '');
    const reloaded = await dev.until('So the session stands before it.');
    expect(reloaded.replaceAll('\n', ' ')).toContain(
      "Step 2 “north” no longer holds, and the 1 after it are let go: You can't go north from here.",
    );
    dev.say('/state now');
    expect(await dev.until('seed')).toMatch(/place +landing\n\*? +turns +1/);
  });

  test('folders that go away and come back, and files that cannot be read, stop nothing', async () => {
    await using dev = develop();
    await dev.until('The landing');
    await rename(story, `${story}-away`);
    await dev.until('There is no folder');
    dev.say('x bell');
    await dev.until('Bronze');
    await rename(`${story}-away`, story);
    await dev.until('reloaded.');
    await writeFile(join(story, 'rules.yaml'), Uint8Array.of(0xe9, 0x0a));
    await dev.until('rules.yaml is not UTF-8 text');
    dev.say('quit');
    expect(await dev.ended).toBe(0);
  });

  test('rules that never come to rest are said to be at fault, and the story goes on', async () => {
    await using dev = develop();
    await dev.until('The landing');
    await writeFile(
      join(story, 'loop.yaml'),
      'facts: { n: 0 }\nrules:\n  loop: { after: { type: waited }, do: [happen: again] }\n  again: { do: [add: { fact: n, by: 1 }] }\n  more: { after: { type: fact-changed }, do: [add: { fact: n, by: 1 }] }\n',
    );
    await dev.until('loop.yaml: reloaded.');
    dev.say('wait');
    expect(await dev.until('never come to rest')).toContain('The story failed:');
    dev.say('x bell');
    await dev.until('Bronze');
  });

  test('one begins in any place, sees the places and the state, and records the way', async () => {
    await using dev = develop('--from', 'boat-shed', '--seed', '5');
    await dev.until('The door is to the west.');
    dev.say('open the chest');
    dev.say('/state chest');
    expect(await dev.until(/\* +chest +at boat-shed, open/)).toContain('Inside is an iron clapper');
    dev.say('/record from-the-shed');
    await dev.until('Recorded 1 input to no ending');
    dev.say('/record across');
    await dev.until('There is a walkthrough "across" already');
    dev.say('/places');
    await dev.until('The toll-house');
    dev.say('/from toll-house');
    await dev.until('Marit sits by the window');
    dev.say('/again');
    await dev.until('Marit sits by the window');
    dev.say('/from moon');
    await dev.until('There is no place "moon"');
    dev.say('/');
    await dev.until('/record <name>');
    dev.say('quit');
    expect(await dev.ended).toBe(0);
    expect(await readFile(join(story, 'walkthroughs/from-the-shed.txt'), 'utf8')).toBe(
      '# seed: 5\n# from: boat-shed\nopen the chest\n',
    );
    expect(await lamplight(['test', story])).toMatchObject({ code: 0, err: '' });
  });

  test('a place that is taken away ends what began in it, and says so', async () => {
    await using dev = develop('--from', 'toll-house');
    await dev.until('Marit sits by the window');
    for (const [from, to] of [
      ['toll-house:\n    name', 'office:\n    name'],
      [
        'at: toll-house\n    scenery: true\n    description: Neat',
        'at: office\n    scenery: true\n    description: Neat',
      ],
      [
        'at: toll-house\n    scenery: true\n    description: It ticks',
        'at: office\n    scenery: true\n    description: It ticks',
      ],
    ] as const)
      await change('places/toll-house.yaml', from, to);
    await change('people/marit.yaml', 'at: toll-house', 'at: office');
    await change('places/landing.yaml', 'north: toll-house\n      in: toll-house', 'north: office');
    await dev.until('The place “toll-house”, where this session began, is gone.');
    expect(await dev.until('The landing')).toContain('The road ends');
  });
});

describe('the page of an adventure that is written', () => {
  test('has what an author asks for, and a session from any place by its address', async () => {
    await using dev = develop();
    const [url] = /http:\S+\d/.exec(await dev.until('The landing')) ?? [''];
    const looked = authorViewSchema.parse(await (await fetch(`${url}/api/dev/look`)).json());
    expect(looked).toMatchObject({
      title: 'As Made',
      version: 1,
      broken: false,
      findings: [],
      session: null,
    });
    expect(looked.places.map(({ id }) => id)).toStrictEqual(['boat-shed', 'landing', 'toll-house']);

    const begun = await fetch(`${url}/dev/from/boat-shed`, { redirect: 'manual' });
    expect(begun.status).toBe(303);
    const path = begun.headers.get('location') ?? '';
    const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const session = path.replace('/play/', '');
    const read = async (): Promise<unknown> =>
      (await fetch(`${url}/api/v1/sessions/${session}`, { headers: { cookie } })).json();
    expect(await read()).toMatchObject({ turn: 0, scene: { place: { id: 'boat-shed' } } });

    await fetch(`${url}/api/v1/sessions/${session}/interactions`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ key: 'one', text: 'open the chest' }),
    });
    await change('places/boat-shed.yaml', 'name: iron clapper', 'name: brass clapper');
    await dev.until('reloaded.');
    expect(await read()).toMatchObject({
      id: session,
      turn: 1,
      telling: 'You open the sea chest. Inside is a brass clapper.',
    });
    const after = authorViewSchema.parse(
      await (await fetch(`${url}/api/dev/look?session=${session}`)).json(),
    );
    expect(after).toMatchObject({ version: 2, session: { stopped: null } });
    const things = after.session?.sheet.sections.find(({ title }) => title === 'Things');
    expect(things?.lines).toContainEqual({ name: 'chest', value: 'at boat-shed, open', changed: true });

    const moon = await fetch(`${url}/dev/from/moon`);
    expect([moon.status, await moon.json()]).toMatchObject([
      404,
      { detail: expect.stringContaining('boat-shed') },
    ]);
    const listed = (await (await fetch(`${url}/api/v1/adventures`)).json()) as {
      adventures: { id: string }[];
    };
    expect(listed.adventures.map(({ id }) => id)).toStrictEqual(['story']);
  });

  test('is told of every save while nobody sits at the terminal, and ends when the program does', async () => {
    await using dev = develop();
    const [url] = /http:\S+\d/.exec(await dev.until('The landing')) ?? [''];
    const news = await fetch(`${url}/api/dev/news`);
    dev.hangUp();
    await writeFile(join(story, 'bad.yaml'), 'places: [}');
    await dev.until('bad.yaml: cannot be played');
    await rm(join(story, 'bad.yaml'));
    await dev.until('bad.yaml: reloaded.');
    dev.stop('SIGTERM');
    expect(await dev.ended).toBe(0);
    const kinds = [...(await news.text()).matchAll(/^data: (.*)$/gm)].map(
      ([, data = '']) => (JSON.parse(data) as { kind: string }).kind,
    );
    expect(kinds.slice(0, 2)).toStrictEqual(['broken', 'saved']);
  });
});

describe('what cannot be developed', () => {
  test.each<readonly [file: string, more: readonly string[], code: number, sentence: RegExp]>([
    ['nowhere', [], 1, /There is no folder/],
    ['file', [], 1, /is a file; give the folder/],
    ['empty', [], 2, /holds no adventure\.yaml.*lamplight new/],
    ['story', ['more'], 2, /Usage: lamplight dev/],
    ['story', ['--port', '99999'], 2, /--port must be/],
    ['story', ['--port', '0', '--from', 'moon'], 2, /There is: boat-shed, landing, toll-house/],
  ])('is refused in a sentence: %s %j', async (file, more, code, sentence) => {
    await mkdir(join(root, 'empty'), { recursive: true });
    await writeFile(join(root, 'file'), '');
    const ran = await lamplight(['dev', join(root, file), ...more]);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toContain('    at ');
  });

  test('at first waits for the save that mends it', async () => {
    await change('rules.yaml', 'end: across', 'end: acros');
    await using dev = develop();
    expect(await dev.until('Waiting for the next save')).toMatch(
      /story\/rules\.yaml:\d+:\d+: error: .*"across"/,
    );
    await change('rules.yaml', 'end: acros', 'end: across');
    await dev.until('The landing');
  });
});
