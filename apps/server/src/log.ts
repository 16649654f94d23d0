import { report } from './report.ts';

/** Where the server says what its operator should know. What people wrote is in none of it. */
export interface Log {
  readonly info: (sentence: string) => void;
  /** Something that the operator should mend. */
  readonly warn: (sentence: string) => void;
  /** A fault that nobody foresaw: its kind and where it happened are written. */
  readonly fault: (error: unknown) => void;
}

/** Sentences for somebody who looks at a terminal. */
export const plainLog: Log = {
  info: (sentence) => console.log(sentence),
  warn: (sentence) => console.error(sentence),
  fault: report,
};
