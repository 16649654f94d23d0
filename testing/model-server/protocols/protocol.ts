import type { Fields } from '../read-json.ts';
import type { Question } from '../question.ts';
import type { Failure } from '../script.ts';

/** How one family of providers is asked and answers. */
export interface Protocol {
  readonly name: Question['protocol'];
  /** The end of the path that it is asked at. */
  readonly path: string;
  /** @throws BadQuestion */
  read(body: Fields): Question;
  /** The frames of an answer that comes piece by piece. */
  begin(told: Pick<Told, 'model' | 'input' | 'cachedInput'>): Frames;
  /** An answer that comes at once. */
  whole(told: Told): unknown;
  failure(failure: Failure): unknown;
}

export interface Frames {
  readonly open: () => string;
  readonly text: (piece: string) => string;
  readonly call: (call: ToldCall) => string;
  readonly error: (failure: Failure) => string;
  readonly close: (end: End, output: number) => string;
}

export type End = 'done' | 'calls' | 'length' | 'withheld';

export interface ToldCall {
  readonly id: string;
  readonly name: string;
  /** As the model wrote it: JSON, if it is right. */
  readonly input: string;
}

/** All that was told. */
export interface Told {
  readonly model: string;
  readonly text: string;
  readonly calls: readonly ToldCall[];
  readonly end: End;
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

export function event(value: unknown, name?: string): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(value)}\n\n`;
}
