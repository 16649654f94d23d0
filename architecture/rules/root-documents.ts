import { rootDocuments } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';

/** Few documents at the root, so that a newcomer sees at once which to open. */
export function rootStaysTidy(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => /^[^/]+\.md$/i.test(path) && !rootDocuments.includes(path))
    .map(({ path }) => ({
      path,
      message: `belongs in docs/; the root holds only ${rootDocuments.join(', ')}`,
    }));
}
