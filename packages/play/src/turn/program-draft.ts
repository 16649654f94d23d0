import { fillLine, type ProgramLine, programLines } from '@lamplight/contracts';
import type { Draft } from './attempt.ts';

/** A line of the program's own, with the code by which a page in another language says it. */
export function programDraft(code: ProgramLine, given: Readonly<Record<string, string>> = {}): Draft {
  return { words: fillLine(programLines[code], given), voice: 'program', says: { code, with: given } };
}
