import type { Text } from '@lamplight/world';
import { doubt, type Finding } from '../finding.ts';
import { adventureFormat } from '../format/adventure-format.ts';
import { doorsOf } from '../possible/whereabouts.ts';
import type { Check, Checked } from './draft-check.ts';

/** Everything that can be looked at is described, and every text that was written can be told. */
export const checkTexts: Check = (checked) => [
  ...undescribed(checked),
  ...checked.passages.filter(({ role }) => role === 'text').flatMap((passage) => oddText(checked, passage)),
  ...untold(checked),
];

function undescribed({ story, written }: Checked): readonly Finding[] {
  const doors = doorsOf(story);
  return Object.entries(story.things)
    .filter(([id, { description }]) => description === undefined && !doors.has(id))
    .map(([id]) => {
      const right = 'Add "description:" with what a closer look shows.';
      return doubt(
        written.locate(['things', id]),
        'texts/no-description',
        `"${id}" is not described.`,
        right,
      );
    });
}

function oddText({ written }: Checked, { path, value }: Checked['passages'][number]): readonly Finding[] {
  const parsed = adventureFormat.kit.text.safeParse(value);
  if (!parsed.success) return [];
  const { parts }: Text = parsed.data;
  const spot = written.locate(path);
  const findings: Finding[] = [];
  const [only] = parts;
  if (parts.length === 1 && only?.when !== undefined) {
    const wrong = 'The only words stand under a condition, and are told whether it holds or not.';
    findings.push(
      doubt(spot, 'texts/condition-ignored', wrong, 'Add a plain sentence for all other moments.'),
    );
  }
  for (const { variants } of parts) {
    const plain = variants.map((words) =>
      (typeof words === 'string' ? words : words.say).replace(/\s+/g, ' ').trim().toLowerCase(),
    );
    const twice = plain.find((words, index) => plain.indexOf(words) !== index);
    if (twice === undefined) continue;
    const wrong = `The same variant stands twice: "${twice.slice(0, 40)}".`;
    findings.push(doubt(spot, 'texts/duplicate-variant', wrong, 'Keep one, or write another variant.'));
  }
  return findings;
}

function untold({ story, written, prospects }: Checked): readonly Finding[] {
  const unused = (path: readonly string[], wrong: string, right: string): Finding =>
    doubt(written.locate(path), 'texts/unused', wrong, right);
  const exits = Object.entries(story.places).flatMap(([place, { exits: ways }]) =>
    Object.entries(ways).flatMap(([direction, exit]) =>
      exit !== undefined && 'to' in exit && exit.otherwise !== undefined && exit.when === undefined
        ? [
            unused(
              ['places', place, 'exits', direction, 'otherwise'],
              'These words are never told, because the way is always open.',
              'Add "when:" with what opens the way, or remove the words.',
            ),
          ]
        : [],
    ),
  );
  const appearances = Object.entries(story.things).flatMap(([id, { appearance, scenery }]) =>
    appearance !== undefined && scenery
      ? [
          unused(
            ['things', id, 'appearance'],
            'These words are never told, because scenery is part of the description of its place.',
            'Remove "appearance" or "scenery".',
          ),
        ]
      : [],
  );
  const answers = Object.entries(story.people).flatMap(([person, { accepts }]) =>
    Object.keys(accepts)
      .filter((thing) => prospects.near.has(thing) && !prospects.held.has(thing))
      .map((thing) =>
        unused(
          ['people', person, 'accepts', thing],
          `These words are never told, because nobody can have "${thing}" in hand.`,
          'Let the thing be taken, or use "shown".',
        ),
      ),
  );
  return [...exits, ...appearances, ...answers];
}
