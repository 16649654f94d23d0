import { intensitySchema, ratingSchema, type SceneContents, valuesOf } from '@lamplight/world';
import { doubt, fault, type Finding, type Spot } from '../finding.ts';
import type { Mention } from '../format/mentions.ts';

/** The topics that the tags of a scene name, and tags whose words mean nothing. */
export function tagsOf(
  file: string,
  { tags: groups }: SceneContents,
  files: ReadonlyMap<string, string>,
): { readonly mentions: readonly Mention[]; readonly findings: readonly Finding[] } {
  const tags = groups.flatMap(({ words }) => words);
  const mentions = valuesOf(tags, 'topic').map((id): Mention => {
    const spot = spotOf(file, files, `topic: ${id}`);
    return { kinds: ['topic'], id, spot, role: 'field', name: 'topic' };
  });
  const unknown = Object.entries(scales).flatMap(([name, known]) =>
    valuesOf(tags, name)
      .filter((value) => !known.includes(value))
      .map((value) => {
        const wrong = `The tag "${name}" is never "${value}".`;
        const spot = spotOf(file, files, `${name}: ${value}`);
        return fault(spot, 'ink/tag', wrong, `Write one of ${known.join(', ')}.`);
      }),
  );
  const silent = groups.flatMap(({ words, behind }): readonly Finding[] => {
    const [topic] = valuesOf(words, 'topic');
    if (!behind || topic === undefined || isReplaced(words)) return [];
    const wrong = `Nothing is left of this line for players who veil "${topic}".`;
    const right = 'Add "# veiled:" with a short fade, or "# instead:" with other words, behind it.';
    return [doubt(spotOf(file, files, `topic: ${topic}`, true), 'limits/nothing-left', wrong, right)];
  });
  return { mentions, findings: [...unknown, ...silent] };
}

function isReplaced(words: readonly string[]): boolean {
  return valuesOf(words, 'veiled').length + valuesOf(words, 'instead').length > 0;
}

const scales: Readonly<Record<string, readonly string[]>> = {
  rating: ratingSchema.options,
  intensity: intensitySchema.options,
};

/** Compiled Ink keeps no lines, so the tag is looked up in the scene and the files it includes. */
function spotOf(file: string, files: ReadonlyMap<string, string>, tag: string, bare = false): Spot {
  for (const source of [file, ...[...files.keys()].filter((one) => one.endsWith('.ink') && one !== file)]) {
    const lines = (files.get(source) ?? '').split('\n');
    const index = lines.findIndex(
      (line) =>
        line.includes(tag) &&
        line.indexOf('#') >= (bare ? 1 : 0) &&
        !(bare && /# *(?:veiled|instead):/.test(line)),
    );
    if (index >= 0) return { file: source, line: index + 1 };
  }
  return { file, line: 1 };
}
