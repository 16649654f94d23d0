import { everyFeature, inkExternals, type SceneContents } from '@lamplight/world';
import { tagsOf } from './scene-tags.ts';
import { fault, type Finding, type Spot } from '../finding.ts';
import type { AdventureFormat } from '../format/adventure-format.ts';
import { kindsOf } from '../format/kinds-of.ts';
import type { Mention } from '../format/mentions.ts';

/** What the scenes ask of the world and raise in it. */
export interface SceneCalls {
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
}

/** The functions that scenes may call, with the number of their arguments. */
export function externalsFor({ kit }: AdventureFormat): ReadonlyMap<string, number> {
  return new Map(inkExternals(everyFeature, kit).map(({ name, parameters }) => [name, parameters.length]));
}

/** Reads the calls of one scene, whose values must be what the conditions expect. */
export function callsOf(
  { kit, marks }: AdventureFormat,
  file: string,
  contents: SceneContents,
  files: ReadonlyMap<string, string>,
): SceneCalls {
  const externals = new Map(inkExternals(everyFeature, kit).map((one) => [one.name, one]));
  const mentions: Mention[] = [];
  const findings: Finding[] = [];
  for (const call of contents.calls) {
    const external = externals.get(call.name);
    if (external === undefined) continue;
    external.parameters.forEach(({ schema }, index) => {
      const given = call.given[index] ?? null;
      if (given === null) return;
      const spot = spotOf(file, files, call.name, given);
      const kinds = kindsOf(schema, marks);
      if (kinds.length > 0 && typeof given === 'string') {
        const role = external.condition === null && call.name === 'happen' ? 'effects' : 'condition';
        mentions.push({ kinds, id: given, spot, role, name: external.condition ?? call.name });
        return;
      }
      const parsed = schema.safeParse(given);
      if (parsed.success) return;
      const right = parsed.error.issues.map(({ message }) => `${message}.`).join(' ');
      findings.push(
        fault(spot, 'ink/argument', `${call.name} cannot be asked about ${JSON.stringify(given)}.`, right),
      );
    });
  }
  const tags = tagsOf(file, contents, files);
  return { mentions: [...mentions, ...tags.mentions], findings: [...findings, ...tags.findings] };
}

/** Compiled Ink keeps no lines, so the call is looked up in the scene and the files it includes. */
function spotOf(file: string, files: ReadonlyMap<string, string>, name: string, given: unknown): Spot {
  const written = typeof given === 'string' ? `"${given}"` : String(given);
  const called = new RegExp(`\\b${name}\\s*\\(`);
  for (const source of [file, ...[...files.keys()].filter((one) => one.endsWith('.ink') && one !== file)]) {
    const lines = (files.get(source) ?? '').split('\n');
    const index = lines.findIndex((line) => {
      const from = line.search(called);
      return from >= 0 && line.includes(written, from);
    });
    if (index >= 0) return { file: source, line: index + 1 };
  }
  return { file, line: 1 };
}
