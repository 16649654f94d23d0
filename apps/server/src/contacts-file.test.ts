import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContactsError } from './contacts-error.ts';
import { readContactsFile } from './contacts-file.ts';
import { readEscalationConfig } from './escalation-config.ts';
import { escalationPolicyOf } from './escalation-policy-of.ts';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-contacts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

async function read(text: string, name = 'contacts.yaml') {
  const dataFolder = await folderWith({ [name]: text });
  return readContactsFile(readEscalationConfig({}, { dataFolder, port: 8000 }));
}

test('without a file there are no contacts', async () => {
  const dataFolder = await folderWith({});
  const found = readContactsFile(readEscalationConfig({}, { dataFolder, port: 8000 }));
  expect(found).toMatchObject({ contacts: [], path: undefined });
});

test('a file names people, how they are reached, and when', async () => {
  const found = await read(`
contacts:
  - name: Ada Lovelace
    channel: { kind: mail, to: ada@team.example }
  - name: Ben Okri
    order: second
    channel: { kind: webhook, url: https://hooks.example/ben, secretEnv: BEN }
mail: { host: mail.example, from: watch@lamp.example }
policy:
  level4: { repageMinutes: 2, mostPages: null }
`);
  expect(found.contacts.map(({ name, order }) => [name, order])).toStrictEqual([
    ['Ada Lovelace', 'first'],
    ['Ben Okri', 'second'],
  ]);
  expect(found.mail).toMatchObject({ port: 587, security: 'starttls' });
  const policy = escalationPolicyOf(found);
  expect(policy.level4).toMatchObject({ repageAfter: 120_000, mostPages: null, secondContactAfter: 600_000 });
  expect(policy.level3.mostPages).toBe(7);
});

test('JSON is as good', async () => {
  const found = await read(
    '{"contacts":[{"name":"Ada","channel":{"kind":"file","path":"a.jsonl"}}]}',
    'contacts.json',
  );
  expect(found.contacts).toHaveLength(1);
});

test.each([
  ['contacts: [', /contacts\.yaml:1:\d+: /],
  [
    'contacts:\n  - name: ""\n    channel: { kind: file, path: a }\n',
    /contacts\.yaml:2:11: contacts\.0\.name must be 1 or more letters long/,
  ],
  [
    'contacts:\n  - name: Ada\n    channel: { kind: pigeon }\n',
    /contacts\.yaml:3:\d+: contacts\.0\.channel\.kind must be one of .*mail/,
  ],
  [
    'contacts:\n  - name: "Ada\\u2028Lovelace"\n    channel: { kind: file, path: a }\n',
    /name must be on one line/,
  ],
  ['contacts:\n  - name: Ada\n    channel: { kind: mail, to: ada@a.example }\n', /needs a part "mail"/],
  ['contacts:\n  - name: A\n    channel: { kind: mail, to: "a@a.example\\nBcc: b" }\n', /channel\.to /],
  [
    'contacts:\n  - { name: A, channel: { kind: file, path: a } }\n  - { name: A, channel: { kind: file, path: b } }\n',
    /contacts\.yaml:3:\d+: contacts\.1\.name is there twice/,
  ],
  ['contacts:\n  - { name: A, order: second, channel: { kind: file, path: a } }\n', /whose order is "first"/],
  [
    'contacts:\n  - { name: A, channel: { kind: webhook, url: "https://a.example" } }\n',
    /secretFile or secretEnv/,
  ],
  ['contacts: []\nmail: { host: a.example, from: a@a.example, security: none }\n', /only to this machine/],
  ['contacts: []\nplicy: {}\n', /contacts\.yaml:1:1: "plicy" is not known here: leave it out/],
  ['keepDays: 30\n', /contacts\.yaml:1:1: contacts is missing/],
  ['contacts: Ada\n', /contacts\.yaml:1:11: contacts must be a list/],
  ['contacts: []\npolicy: { level4: { repageMinutes: 0 } }\n', /repageMinutes must be 0\.01 or more/],
])('what is wrong is said with its line: %j', async (text, message) => {
  const reading = read(text);
  await expect(reading).rejects.toThrow(ContactsError);
  await expect(reading).rejects.toThrow(message);
});

test('what a file leaves to another place of it is said to be written out', async () => {
  const text = 'contacts:\n  - &ada { name: Ada, channel: { kind: file, path: a } }\n  - *ada\n';
  await expect(read(text)).rejects.toThrow(/contacts\.yaml:3:5: \*ada .* write it out/);
});

test('a file that was asked for must be there', async () => {
  const dataFolder = await folderWith({});
  const config = readEscalationConfig(
    { CONTACTS_FILE: join(dataFolder, 'gone.yaml') },
    { dataFolder, port: 8000 },
  );
  expect(() => readContactsFile(config)).toThrow(/gone\.yaml cannot be read/);
});

test.each(['lamp.example', 'ftp://lamp.example', 'https://lamp.example/?a=1', 'https://lamp.example/under'])(
  'PUBLIC_URL=%s is refused',
  (url) => {
    expect(() => readEscalationConfig({ PUBLIC_URL: url }, { dataFolder: '.', port: 1 })).toThrow(
      /PUBLIC_URL/,
    );
  },
);
