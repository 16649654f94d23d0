/** One text file of the repository: a path from the root with forward slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something a rule objects to: where it is, what is wrong and what would be right. */
export interface Violation {
  readonly path: string;
  /** Counted from 1. Left out when the file as a whole is meant. */
  readonly line?: number;
  readonly message: string;
}

/** Looks at the whole tree, because most rules are about how files stand to each other. */
export type Rule = (files: readonly SourceFile[]) => Violation[];
