import { doubt } from '../finding.ts';
import type { Check } from './draft-check.ts';

/** Every scene belongs to somebody or is part of another one. */
export const checkScenes: Check = ({ story, mentions, files }) => {
  const included = new Set(
    [...files.values()].flatMap((text) =>
      [...text.matchAll(/^\s*INCLUDE\s+(?:scenes\/)?(\S+)\.ink\s*$/gm)].map(([, name]) => name),
    ),
  );
  return Object.keys(story.scenes)
    .filter(
      (name) =>
        !included.has(name) && !mentions.some(({ kinds, id }) => kinds.includes('scene') && id === name),
    )
    .map((name) => {
      const right = `Give it to a person with "scene: ${name}", or remove the file.`;
      return doubt(
        { file: `scenes/${name}.ink`, line: 1 },
        'scenes/unused',
        `Nobody speaks the scene "${name}".`,
        right,
      );
    });
};
