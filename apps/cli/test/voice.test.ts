import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  faults,
  type ModelServer,
  openModelServer,
  says,
  storyteller,
} from '../../../testing/model-server/index.ts';
import { lamplight } from './lamplight.ts';
import { runLamplight } from './running-lamplight.ts';

type Respond = Parameters<typeof openModelServer>[0]['respond'];

const plainFoyer = 'Foyer of the Opera House The hall is all red and gold';

let folder: string;
let server: ModelServer;
/** What the provider does with the next questions. */
let respond: Respond;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-voice-'));
  server = await openModelServer({ respond: (question, turn) => respond(question, turn) });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** The environment of an installation of its own whose voice is the scripted provider. */
const voiced = (name: string): Record<string, string> => ({
  DATA_DIR: join(folder, name),
  OLLAMA_URL: new URL(server.baseUrl).origin,
  VOICE_MODEL: 'ollama:storyteller',
  SENTENCE_ENCODER: 'no',
});

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What is answered to each line of a script, by the line. */
function answers(out: string): ReadonlyMap<string, string> {
  const [, ...said] = out.split(/^> /m);
  return new Map(
    said.map((one) => {
      const [line = '', ...words] = one.split('\n');
      return [line, onOneLine(words.join('\n')).trim()];
    }),
  );
}

describe('a model tells in the terminal', () => {
  test('in the place of the author, from when it is asked to until it is not', async () => {
    respond = () => says('The hall is red and gold. A door opens to the west.');
    const input = 'look\nvoice\nvoice model\ndescribe\nsent\nsent 1\nsent 99\nvoice plain\nVoice\nlook\n';
    const { code, out, err } = await lamplight(['play', 'cloak-of-darkness'], {
      env: voiced('switched'),
      input,
    });
    expect([code, err]).toStrictEqual([0, '']);
    expect(onOneLine(out)).toContain('“voice” says how a model may tell it, too.');
    const said = answers(out);
    expect(said.get('voice')).toMatch(
      /^Voice: its author Nothing is sent to anybody\..* In this story: 0 tellings, 0 tokens read/,
    );
    expect(said.get('voice model')).toMatch(
      /^Voice: a model, storyteller \(ollama\) storyteller writes each/,
    );
    expect(said.get('describe')).toBe(
      'Foyer of the Opera House The hall is red and gold. A door opens to the west.',
    );
    expect(said.get('sent')).toMatch(
      /^Try 1: storyteller free of charge \(\d.* 1 Our words \(\d+ tokens\): .*“sent 1” shows/,
    );
    expect(said.get('sent 1')).toMatch(/^Our words \S/);
    expect(said.get('sent 99')).toMatch(/^There is no part 99; there are \d+\./);
    expect(said.get('voice plain')).toMatch(/^Voice: its author .*“voice” says more\.$/);
    expect(said.get('Voice')).toMatch(
      /^Voice: its author .* In this story: 1 telling, free of charge \([1-9]/,
    );
    expect(said.get('look')).toContain(plainFoyer);
  }, 60_000);

  test('a person answers what is said to them, and a turn is told again as it is wished', async () => {
    respond = (question) => storyteller(question);
    const input =
      'voice model\nsay to Tamsin: what has happened to the light?\nretell shorter\nsent\nvoice plain\nretell scarier\n';
    const { out, err } = await lamplight(['play', 'harrow-light'], { env: voiced('spoken'), input });
    expect(err).toBe('');
    const spoken = server.asked.map(({ question }) => JSON.stringify(question.messages));
    expect(spoken.find((messages) => messages.includes('<asked>'))).toContain(
      'what has happened to the light?',
    );
    const said = answers(out);
    expect(said.get('sent')).toMatch(/ Instructions: [a-z-]+\+shorter@/);
    expect(said.get('retell scarier')).toContain('Only a model can tell it in another mood');
  }, 60_000);

  test('it is none where no model is connected, and the terminal says so', async () => {
    const env = { DATA_DIR: join(folder, 'none'), SENTENCE_ENCODER: 'no' };
    const { out } = await lamplight(['play', 'cloak-of-darkness'], {
      env,
      input: 'voice\nvoice model\nsent\n',
    });
    const said = answers(out);
    expect(said.get('voice')).toMatch(/^No model is connected here/);
    expect(said.get('voice model')).toMatch(/^No model is connected here/);
    expect(said.get('sent')).toBe('For the last telling nothing was sent to a model.');
    expect(onOneLine(out)).not.toContain('“voice” says');
  }, 60_000);
});

describe('whatever the model or its provider does', () => {
  test.each([
    ['invents', () => says('A dragon called Morvyn sits on the chandelier.'), /because the model/],
    ['is down', faults['hung-up'], /because nobody answered where the model should be/],
    ['writes nonsense', faults.malformed, /because the model gave no answer that can be used/],
    ['breaks off', faults.cut, /because nobody answered where the model should be/],
  ] satisfies [string, Respond, RegExp][])(
    'the author’s words stand when it %s',
    async (what, does, why) => {
      respond = does;
      const input = 'voice model\nlook\nwest\nquit\n';
      const env = voiced(what.replaceAll(' ', '-'));
      const { code, out } = await lamplight(['play', 'cloak-of-darkness'], { env, input });
      expect(code).toBe(0);
      const look = answers(out).get('look') ?? '';
      expect(look).toMatch(why);
      expect(look.split(plainFoyer)).toHaveLength(2);
      expect(look).not.toMatch(/dragon|Morvyn|html|\{/);
      expect(answers(out).get('west')).toContain('Cloakroom Once there were hooks');
      expect(out).toContain('Your story waits here');
    },
    60_000,
  );

  test('what was shown already and does not hold is said to', async () => {
    respond = () => says('The hall is red and gold. You take the sword and kill the dragon.');
    const { out } = await lamplight(['play', 'cloak-of-darkness'], {
      env: voiced('taken'),
      input: 'voice model\nlook\n',
    });
    expect(answers(out).get('look')).toMatch(
      /^Foyer of the Opera House The hall is red and gold\. That does not hold: the model [^.]*\. Once more: .* In the author’s words: Foyer of the Opera House The hall is all red/,
    );
  }, 60_000);

  test('one that stalls is stopped by Enter, and the story goes on', async () => {
    respond = () => ({ steps: [{ text: 'The hall is red and gold. A door opens' }, { then: 'stall' }] });
    await using play = runLamplight(['play', 'cloak-of-darkness'], voiced('stalled'));
    await play.until('quit” leaves');
    play.say('voice model');
    await play.until('“voice” says more.');
    play.say('look');
    await play.until('The hall is red and gold.');
    play.say('');
    await play.until(`Stopped. In the author’s words: ${plainFoyer}`);
    play.say('sent');
    await play.until('You read the author’s words: you stopped the model.');
    play.say('look');
    await play.until('The hall is red and gold.');
    // Whatever is said next ends it as well, and is heard at once.
    play.say('I want to die');
    await play.until(`Stopped. In the author’s words: ${plainFoyer}`);
    await play.until('findahelpline.com');
    play.say('quit');
    await play.until('Your story waits here');
    expect(await play.ended).toBe(0);
  }, 60_000);

  test('one that thinks of something to add is stopped by Enter, and the story is as it was', async () => {
    respond = ({ output }) => (output === null ? says('Ready.') : { steps: [{ then: 'stall' }] });
    // What Ollama reads by itself is too little for that.
    const { OLLAMA_URL: _url, ...env } = voiced('thinking');
    const roomy = { ...env, VOICE_URL: server.baseUrl, VOICE_MODEL: 'storyteller' };
    await using play = runLamplight(['play', 'cloak-of-darkness'], roomy);
    await play.until('quit” leaves');
    play.say('voice model');
    await play.until('“voice” says more.');
    const before = server.asked.length;
    play.say('propose');
    await play.until('“stop” ends it.');
    await expect.poll(() => server.asked.length).toBe(before + 1);
    play.say('');
    await play.until('Nothing came of it: you stopped the model. Your story is as it was.');
    play.say('quit');
    await play.until('Your story waits here');
    expect(await play.ended).toBe(0);
  }, 60_000);

  test('killed in the middle of a telling, it has kept the turn', async () => {
    respond = () => ({ steps: [{ text: 'The hall is red and gold. A door opens' }, { then: 'stall' }] });
    const env = voiced('killed');
    await using play = runLamplight(['play', 'cloak-of-darkness'], env);
    await play.until('quit” leaves');
    play.say('voice model');
    await play.until('“voice” says more.');
    play.say('look');
    await play.until('The hall is red and gold.');
    play.stop('SIGKILL');
    await play.ended;
    const again = await lamplight(['play', 'cloak-of-darkness'], { env, input: 'yes\nquit\n' });
    expect(onOneLine(again.out)).toContain(
      `You left “Cloak of Darkness” at turn 1. Go on there? (yes/no) yes ${plainFoyer}`,
    );
    expect(onOneLine(again.out)).toContain('A model tells this story: “voice” says more');
    const session = (await lamplight(['sessions'], { env })).out.slice(0, 20);
    expect((await lamplight(['replay', session], { env })).out).toContain('all as recorded');
  }, 60_000);

  // A terminal can only be had from the system's own `script`, which speaks otherwise on other systems.
  test.runIf(process.platform === 'linux' && existsSync('/usr/bin/script'))(
    'on a terminal Enter, Ctrl-C and the next line end a telling, and none of them the story',
    async () => {
      respond = () => ({ steps: [{ text: 'The hall is red and gold. A door opens' }, { then: 'stall' }] });
      const env = { ...voiced('by-hand'), TERM: 'xterm', NO_COLOR: '1' };
      await using play = runLamplight(['play', 'cloak-of-darkness'], env, { columns: 40 });
      await play.until('quit” leaves');
      play.say('voice model');
      await play.until('“voice” says more.');
      for (const end of ['\r', '\u0003', 'west\r']) {
        play.say('look');
        await play.until('The hall is red and gold.');
        play.press(end);
        await play.until(`Stopped. In the author’s words: ${plainFoyer}`);
      }
      const rest = await play.until('Cloakroom');
      for (const line of rest.split('\n'))
        expect(stripVTControlCharacters(line).trimEnd().length).toBeLessThanOrEqual(40);
      respond = () => says('It is a small room. The only way out is the door to the east.');
      play.say('quit');
      const end = await play.until('Your story waits here');
      expect(end.split('\u001B').filter((sign) => /^\[[0-9;]*m/.test(sign))).toStrictEqual([]);
      expect(await play.ended).toBe(0);
    },
    60_000,
  );
});
