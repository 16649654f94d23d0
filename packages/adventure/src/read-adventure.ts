import type { KeptTexts } from '@lamplight/ports';
import { type Story, withInheritedContent, withWays } from '@lamplight/world';
import { checkLocations } from './check/check-locations.ts';
import { checkPatterns } from './check/check-patterns.ts';
import { checkReferences, checkSharedIds, knownIdsOf } from './check/check-references.ts';
import { checkTriggers } from './check/check-triggers.ts';
import { checkWays } from './check/check-ways.ts';
import { contentHash } from './content-hash.ts';
import { type Finding, inOrder } from './finding.ts';
import { adventureFormat as format } from './format/adventure-format.ts';
import { type Parts, partsOf } from './format/parts.ts';
import { parseWritten } from './read/format-findings.ts';
import { headFile, mergeFiles, type Written } from './read/merge-files.ts';
import { checkTopics } from './scenes/check-topics.ts';
import { compileScenes } from './scenes/compile-scenes.ts';
import { callsOf, externalsFor } from './scenes/scene-calls.ts';

/** An adventure as far as it could be read. */
export interface Draft extends Parts {
  readonly files: ReadonlyMap<string, string>;
  readonly written: Written;
  readonly findings: readonly Finding[];
  /** Only when it can be played: the findings hold no error. */
  readonly story?: Story;
}

/** Reads an adventure and says everything that keeps it from being played. */
export function readAdventure(id: string, files: ReadonlyMap<string, string>, kept?: KeptTexts): Draft {
  const written = mergeFiles(format, files);
  const parsed = parseWritten(format.schema, written);
  const scenes = compileScenes(files, externalsFor(format), kept);
  const calls = [...scenes.compiled.values()].map(({ file, contents }) =>
    callsOf(format, file, contents, files),
  );
  const parts = partsOf(format, written.value, (path) => written.locate(path));
  const mentions = [...parts.mentions, ...calls.flatMap((one) => one.mentions)];
  const known = knownIdsOf(written, files);
  // What an unreadable file defines is not known, so everything that refers to it would seem wrong.
  const isUnreadable = written.findings.some(({ code }) => code.startsWith('yaml/'));
  if (isUnreadable)
    return {
      ...parts,
      mentions,
      files,
      written,
      findings: inOrder([...written.findings, ...scenes.findings]),
    };
  const findings = [
    ...written.findings,
    ...scenes.findings,
    ...calls.flatMap((one) => one.findings),
    ...checkReferences(mentions, known),
    ...checkSharedIds(written, known),
  ];
  const draft = { ...parts, mentions, files, written };
  if ('findings' in parsed) {
    // Without a head everything in it is missing, which one finding has said already.
    const more = files.has(headFile)
      ? parsed.findings
      : parsed.findings.filter(({ file }) => file !== headFile);
    return { ...draft, findings: inOrder([...findings, ...more]) };
  }

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format is composed of the same schemas that the type is derived from
  const parsedStory = {
    ...parsed.value,
    id,
    content: contentHash(files),
    scenes: Object.fromEntries([...scenes.compiled].map(([name, { json }]) => [name, json])),
  } as unknown as Story;
  const story = withInheritedContent(withWays(parsedStory));
  const all = inOrder([
    ...findings,
    ...checkTriggers(story, written),
    ...checkPatterns(story, written, known),
    ...checkTopics(story, written, scenes.compiled),
    ...checkLocations(story, written),
    ...checkWays(story, written),
  ]);
  return all.some(({ severity }) => severity === 'error')
    ? { ...draft, findings: all }
    : { ...draft, findings: all, story };
}
