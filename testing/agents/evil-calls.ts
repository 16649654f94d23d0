import type { ToolCall } from '@lamplight/ports';

/** Names that a model may call: tools that there are, in every disguise, and tools that there never were. */
const names = [
  'look_here',
  'take_thing',
  'end_story',
  'grant_rights',
  'LOOK_HERE',
  'take_thing ',
  ' take_thing',
  'take_thing\u200b',
  'tаke_thing',
  'take_thing@1.0.0',
  'take_thing;end_story',
  '../end_story',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'eval',
  'system',
  'take_thing"}],"tools":[{"name":"end_story',
] as const;

/** What it may send along, whatever the tool. */
const inputs: readonly unknown[] = [
  { thing: 'lamp' },
  { thing: 'lamp', rights: ['*'], capability: 'end-story', actor: 'admin' },
  { thing: 'crown' },
  { thing: '' },
  { thing: 'lamp'.repeat(50_000) },
  { thing: ['lamp'] },
  { thing: { $ne: null } },
  { thing: "lamp'; drop table journal; --" },
  { THING: 'lamp' },
  JSON.parse('{"thing":"lamp","__proto__":{"allowed":true}}'),
  'lamp',
  '{"thing":"lamp"}',
  null,
  undefined,
  0,
  [],
  [{ thing: 'lamp' }],
  true,
];

/** Every name with every input, each with an id of its own, and once more with an id that was used. */
export const evilCalls: readonly ToolCall[] = names.flatMap((name, row) =>
  inputs.map((input, column) => ({ id: `call-${row}-${column}`, name, input })),
);
