import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

const script = fileURLToPath(new URL('../../../scripts/model-server.ts', import.meta.url));

let folder: string;
let provider: ReturnType<typeof spawn>;
/** What the scripted storyteller says that is to be put into the environment. */
let printed: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-additions-'));
  provider = spawn(process.execPath, [script, '--port', '0', '--wait', '0', '--quiet']);
  const [said] = (await once(provider.stdout ?? provider, 'data')) as [Buffer];
  printed = Object.fromEntries(
    [...String(said).matchAll(/^ *export (\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
});
afterAll(async () => {
  provider.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Plays lines in an installation of its own; what is answered to each, in their order. */
async function answers(
  name: string,
  lines: readonly string[],
  env: Readonly<Record<string, string>> = printed,
): Promise<readonly string[]> {
  const { code, out, err } = await lamplight(['play', 'harrow-light'], {
    env: { DATA_DIR: join(folder, name), SENTENCE_ENCODER: 'no', ...env },
    input: `${lines.join('\n')}\n`,
  });
  expect([code, err]).toStrictEqual([0, '']);
  const [, ...said] = out.split(/^> /m);
  return said.map((one) => one.split('\n').slice(1).join(' ').replaceAll(/\s+/g, ' ').trim());
}

describe('with the storyteller that comes along, as it says itself', () => {
  test('a quest, a person and a place are proposed, taken, and played, met and walked to', async () => {
    const lines = [
      'voice model',
      'propose',
      'take offer',
      'wait',
      'take brass button',
      'propose a person who rests',
      'proposed',
      'take the offer',
      'talk to Maud',
      'propose place',
      'take offer',
      'southwest',
      'proposed',
    ];
    const said = await answers('taken', lines);
    expect(said[1]).toMatch(
      /^\(A model thinks .*\) On offer, something to do: “The brass button” It begins with what you do here: the Quay\. “take offer” makes/,
    );
    expect(said[2]).toMatch(/^“The brass button” is part of your story now\./);
    expect(said[4]).toContain('Somebody will be glad to do up their coat again.');
    expect(said[6]).toMatch(
      /^On offer, somebody to meet: “Maud” You can meet them here: the Quay\. .* Part of your story: “The brass button”, something to do\. It is done\. “propose a quest”/,
    );
    expect(said[7]).toBe('“Maud” is part of your story now. You can meet them here: the Quay.');
    expect(said[8]).toContain('I am only resting my knee');
    expect(said[10]).toContain('The way there leads southwest from here: the Quay.');
    // The name of the place stands above what is told, once.
    expect(said[11]).toMatch(/^Narrow Yard (?!Narrow Yard)Four walls/);
    expect(said[12]).toMatch(
      /^Nothing is on offer\. .*“Maud”, somebody to meet\. You have met\. “Narrow Yard”, somewhere to go\. You have been there\./,
    );
  }, 60_000);

  test('what is left is gone, and without an offer the words are said to the story', async () => {
    const lines = [
      'voice model',
      'propose a place',
      'leave the offer',
      'proposed',
      'leave offer',
      'take offer',
    ];
    const said = await answers('left', lines);
    expect(said[2]).toBe('“Narrow Yard” is left, and your story is as it was.');
    expect(said[3]).toMatch(/^Nothing is on offer\. “propose a quest”/);
    expect(said[4]).toContain('I understood “leave”');
    expect(said[5]).toContain('I understood “take”');
  }, 60_000);

  test('it prints what the documents say', () => {
    const document = readFileSync(new URL('../../../docs/models.md', import.meta.url), 'utf8');
    expect(Object.keys(printed)).toStrictEqual(['VOICE_URL', 'VOICE_MODEL']);
    const { VOICE_URL = '', VOICE_MODEL = '' } = printed;
    expect(document).toContain(`export VOICE_URL=${VOICE_URL.replace(/:\d+\//, ':8090/')}`);
    expect(document).toContain(`export VOICE_MODEL=${VOICE_MODEL}\n`);
  });
});

describe('without a model', () => {
  test('it is said in one sentence why nothing is proposed, and care still comes first', async () => {
    const lines = [
      'propose',
      'propose a place',
      'proposed',
      'propose I took too many pills',
      'propose to Tamsin',
    ];
    const said = await answers('none', lines, {});
    const why =
      'Nothing can be asked for now: no model is connected here that could think of anything, and docs/models.md says how to connect one.';
    expect(said.slice(0, 2)).toStrictEqual([why, why]);
    expect(said[2]).toBe(`Nothing is on offer. ${why}`);
    expect(said[3]).toMatch(/findahelpline\.com.*Nothing was proposed, and no model was asked/);
    expect(said[4]).not.toContain('Nothing can be asked for');
  }, 60_000);

  test('where its author alone tells the story, it is said how a model may', async () => {
    const [said] = await answers('plain', ['propose']);
    expect(said).toBe(
      'Nothing can be asked for now: its author alone tells this story, and “voice model” lets a model tell it, too.',
    );
  }, 60_000);
});
