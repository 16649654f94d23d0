import type { KeptTexts } from '@lamplight/ports';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkAdventure, type Finding, loadAdventure } from '../index.ts';

const files = new Map([
  [
    'adventure.yaml',
    `title: The quay
author: Somebody
blurb: A quay.
ages: 6
minutes: 1
opening: You wait.
start: quay
endings: {}
facts: { seen: false }
places: { quay: { name: Quay, description: Planks. } }
people:
  mara: { name: Mara, description: Tall., at: quay, scene: mara, greeting: hello }
  bo: { name: Bo, description: Small., at: quay, scene: bo, greeting: hello }
`,
  ],
  ['scenes/mara.ink', 'INCLUDE parts/bye.ink\n=== hello\nEvening.\n-> bye\n'],
  ['scenes/bo.ink', '=== hello\nHm.\n* [Go.]\n'],
  ['scenes/parts/bye.ink', '=== bye\nGood night.\n-> END\n'],
]);

const changed = (...edits: readonly (readonly [string, string])[]) => new Map([...files, ...edits]);

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Remembers, and says what it was given to keep since it was asked last. */
function openKept(): KeptTexts & { readonly news: () => number } {
  const texts = new Map<string, string>();
  let kept = 0;
  return {
    find: (key) => texts.get(key),
    keep(key, text) {
      texts.set(key, text);
      kept += 1;
    },
    news() {
      const since = kept;
      kept = 0;
      return since;
    },
  };
}

describe('an adventure whose conversations are kept', () => {
  let kept: ReturnType<typeof openKept>;
  beforeEach(() => {
    kept = openKept();
    loadAdventure('quay', files, kept);
    kept.news();
  });

  test('is the same story with the same warnings, and compiles none of them again', () => {
    const again = loadAdventure('quay', files, kept);
    expect(again).toStrictEqual(loadAdventure('quay', files));
    expect(again.ok && again.warnings.map(({ file, line }) => [file, line])).toStrictEqual([
      ['scenes/bo.ink', 3],
    ]);
    expect(checkAdventure('quay', files, kept)).toStrictEqual(checkAdventure('quay', files));
    expect(kept.news()).toBe(0);
  });

  test('compiles each of them the first time', () => {
    kept = openKept();
    loadAdventure('quay', files, kept);
    expect(kept.news()).toBe(2);
  });

  test('compiles the one that was changed, and the one whose part was', () => {
    loadAdventure('quay', changed(['scenes/bo.ink', '=== hello\nWell.\n-> END\n']), kept);
    // What includes something might include anything, so Mara's is compiled with every change of Ink.
    expect(kept.news()).toBe(2);
    const loaded = loadAdventure(
      'quay',
      changed(['scenes/parts/bye.ink', '=== bye\nSleep well.\n-> END\n']),
      kept,
    );
    expect(kept.news()).toBe(1);
    expect(loaded.ok && loaded.story.scenes['mara']).toContain('Sleep well.');
  });

  test('keeps nothing that is broken, and says each time where', () => {
    const broken = changed(['scenes/mara.ink', '=== hello\nEvening.\n-> nowhere\n']);
    for (let time = 0; time < 2; time += 1) {
      const loaded = loadAdventure('quay', broken, kept);
      expect(
        loaded.ok ? [] : loaded.findings.filter(isError).map(({ file, line }) => [file, line]),
      ).toStrictEqual([['scenes/mara.ink', 3]]);
    }
    expect(kept.news()).toBe(0);
  });

  test('is checked whole: what a kept one asks for must still be there', () => {
    const head = files.get('adventure.yaml') ?? '';
    const asking = changed(['scenes/bo.ink', '=== hello\n{fact("seen"): Seen.}\nHm.\n-> END\n']);
    expect(loadAdventure('quay', asking, kept)).toMatchObject({ ok: true });
    const lost = new Map([...asking, ['adventure.yaml', head.replace(/facts: .*\n/, '')]]);
    const renamed = changed(['adventure.yaml', head.replaceAll('greeting: hello', 'greeting: hallo')]);
    kept.news();
    const codes = (from: ReadonlyMap<string, string>) => {
      const loaded = loadAdventure('quay', from, kept);
      return loaded.ok ? [] : loaded.findings.filter(isError).map(({ code }) => code);
    };
    expect(codes(lost)).toContain('references/unknown-fact');
    expect(codes(renamed)).toStrictEqual(['talk/unknown-knot', 'talk/unknown-knot']);
    expect(kept.news()).toBe(0);
  });
});
