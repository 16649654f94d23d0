import { isCode } from '../file-kind.ts';
import type { SourceFile, Violation } from '../source-file.ts';

const kebabCase =
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|test-d|browser|services|bench|config|d))?\.(?:tsx?|m?js)$/;
const kebabFolder = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*$/;
const saysNothing = /^(?:utils?|helpers?|common|misc|types?)(?:\.|$)/;

/** A reader guesses the file from the idea: kebab-case names that name one. */
export function filesNameTheirIdea(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path }) => {
      const parts = path.split('/');
      const isKebab = parts.every((part, index) =>
        (index === parts.length - 1 ? kebabCase : kebabFolder).test(part),
      );
      if (!isKebab) return [{ path, message: 'is not in kebab-case' }];
      const empty = parts.find((part) => saysNothing.test(part));
      return empty === undefined ? [] : [{ path, message: `"${empty}" names no idea; name what is in it` }];
    });
}
