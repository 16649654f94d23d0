import { type Story, withInheritedContent, withWays } from '@lamplight/world';
import { z } from 'zod';
import { checkLocations } from './check/check-locations.ts';
import { checkPatterns } from './check/check-patterns.ts';
import { checkReferences, checkSharedIds, type KnownIds, knownIdsOf } from './check/check-references.ts';
import { checkTriggers } from './check/check-triggers.ts';
import { checkWays } from './check/check-ways.ts';
import { contentHash } from './content-hash.ts';
import { fault, type Finding, inOrder } from './finding.ts';
import { adventureFormat as format } from './format/adventure-format.ts';
import { partsOf } from './format/parts.ts';
import { parseWritten } from './read/format-findings.ts';
import { mergeEntries, type Written } from './read/merge-files.ts';
import { checkTopics } from './scenes/check-topics.ts';
import { compileScenes } from './scenes/compile-scenes.ts';
import { callsOf, externalsFor } from './scenes/scene-calls.ts';

/** A story with more in it, or what keeps that from being played. */
export type Extended =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What may be added to: everything that is kept by id. The head of an adventure is its author's alone. */
const added = z
  .strictObject(Object.fromEntries(format.sections.map((name) => [name, format.schema.shape[name]])))
  .partial();

/**
 * Puts files onto a story that was loaded before, and reads nothing of that again: places, things, people, quests, rules
 * and scenes that are new. Nothing takes the place of anything else. The same story as if its folder had held the files,
 * but for its `content`, which is a hash of the story's and of the files.
 *
 * @param files contents by path inside the folder, as for `loadAdventure`; none of them is an `adventure.yaml`
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { extendStory, loadAdventure } from '@lamplight/adventure';
 *
 * const loaded = loadAdventure('quay', new Map([['adventure.yaml', `
 *   title: The quay
 *   author: Ada
 *   blurb: One place.
 *   ages: 8
 *   minutes: 1
 *   opening: Gulls.
 *   start: quay
 *   places: { quay: { name: The quay, description: Stone and water. } }
 *   endings: {}
 * `]]));
 * assert(loaded.ok);
 *
 * const extended = extendStory(loaded.story, new Map([['shells.yaml', 'things: { shell: { name: shell, at: quay } }']]));
 * assert(extended.ok);
 * assert.equal(extended.story.things['shell']?.name, 'shell');
 *
 * const lost = extendStory(loaded.story, new Map([['shells.yaml', 'things: { shell: { name: shell, at: beach } }']]));
 * assert(!lost.ok);
 * assert.equal(lost.findings[0]?.code, 'references/unknown-place');
 * ```
 */
export function extendStory(story: Story, files: ReadonlyMap<string, string>): Extended {
  const written = mergeEntries(format, files);
  const parsed = parseWritten(added, written);
  // Never kept: what somebody adds to their own story is nobody else's.
  const scenes = compileScenes(files, externalsFor(format));
  const calls = [...scenes.compiled.values()].map(({ file, contents }) =>
    callsOf(format, file, contents, files),
  );
  const { mentions } = partsOf(format, written.value, (path) => written.locate(path));
  const known = knownTogether(story, written, files);
  const findings = [
    ...written.findings,
    ...scenes.findings,
    ...takenIds(story, written, [...scenes.compiled.keys()]),
    ...calls.flatMap((one) => one.findings),
    ...checkReferences([...mentions, ...calls.flatMap((one) => one.mentions)], known),
    ...checkSharedIds(written, known),
  ];
  if ('findings' in parsed) return { ok: false, findings: inOrder([...findings, ...parsed.findings]) };
  const sections = Object.entries(parsed.value).map(([section, entries]) => [
    section,
    { ...entriesOf(story, section), ...entriesIn(entries) },
  ]);
  const together = withWays({
    ...story,
    ...Object.fromEntries(sections),
    content: contentHash(new Map([['', story.content], ...files])),
    scenes: {
      ...story.scenes,
      ...Object.fromEntries([...scenes.compiled].map(([name, { json }]) => [name, json])),
    },
  });
  const extended = withInheritedContent(together);
  const wrong = [
    ...findings,
    ...checkTriggers(extended, written),
    ...checkPatterns(extended, written, known),
    ...checkTopics(extended, written, scenes.compiled),
    ...checkLocations(extended, written),
    ...checkWays(extended, written),
  ].filter(({ severity }) => severity === 'error');
  return wrong.length > 0 ? { ok: false, findings: inOrder(wrong) } : { ok: true, story: extended };
}

function knownTogether(story: Story, written: Written, files: ReadonlyMap<string, string>): KnownIds {
  const sections = Object.fromEntries(
    format.sections.map((section) => [
      section,
      { ...entriesOf(story, section), ...entriesIn(written.value[section]) },
    ]),
  );
  const known = knownIdsOf({ ...written, value: sections }, files);
  return { ...known, scene: [...Object.keys(story.scenes), ...known.scene] };
}

/** An id that the story has already would take the place of what it stands for there. */
function takenIds(story: Story, written: Written, scenes: readonly string[]): readonly Finding[] {
  const right = 'Give it another id.';
  const entries = format.sections.flatMap((section) =>
    Object.keys(entriesIn(written.value[section]))
      .filter((id) => Object.hasOwn(entriesOf(story, section), id))
      .map((id) => {
        const wrong = `"${id}" is already defined among ${section} of the story.`;
        return fault(written.locate([section, id]), 'ids/duplicate', wrong, right);
      }),
  );
  const told = scenes
    .filter((name) => Object.hasOwn(story.scenes, name))
    .map((name) => {
      const spot = { file: `scenes/${name}.ink`, line: 1 };
      return fault(spot, 'ids/duplicate', `The story has a scene "${name}" already.`, right);
    });
  return [...entries, ...told];
}

function entriesOf(story: Story, section: string): object {
  return entriesIn(Reflect.get(story, section));
}

function entriesIn(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
