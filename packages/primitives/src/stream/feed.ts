import type { Scope } from '../context/scope.ts';
import { CancelledError } from '../errors/cancelled-error.ts';
import { ChunkTimeoutError } from '../errors/chunk-timeout-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import type { Environment } from '../run/environment.ts';
import type { Chunk } from './chunk.ts';
import { letGoOf } from './let-go-of.ts';

/** How a source is read. Times are in milliseconds; `null` is no limit. */
export interface Feeding {
  /** The path of the step that gives the stream. */
  readonly path: string;
  readonly environment: Environment;
  /** What the source runs in; cancelled when it is given up, and ended when it has ended. */
  readonly scope: Scope;
  /** How many chunks may wait for their reader. */
  readonly ahead: number;
  readonly firstWithin: number | null;
  /** What is left of it. */
  readonly firstLeft: number | null;
  readonly gapWithin: number | null;
  readonly grace: number;
}

type Result = IteratorResult<Chunk<unknown>, undefined>;

interface Reader {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

const over: Result = { done: true, value: undefined };

/** Reads a source chunk by chunk, never further ahead of its reader than it may, and closes it when it is given up. */
export class Feed implements AsyncIterator<Chunk<unknown>, undefined, undefined> {
  readonly #source: AsyncIterator<unknown>;
  readonly #feeding: Feeding;
  readonly #unfollow: () => void;
  readonly #readers: Reader[] = [];
  #waiting: Chunk<unknown>[] = [];
  #sequence = 0;
  /** The chunk that the source is being asked for; `null` while it is not asked. */
  #pending: PromiseLike<unknown> | null = null;
  #closing: Promise<void> | null = null;
  #isOver = false;
  /** Why it has failed, until a reader was told. */
  #failure: { readonly error: unknown } | null = null;

  constructor(source: AsyncIterator<unknown>, feeding: Feeding) {
    this.#source = source;
    this.#feeding = feeding;
    this.#unfollow = feeding.scope.onCancel((reason) => {
      if (this.#closing !== null) return;
      this.#waiting = [];
      this.#giveUp(reason);
    });
  }

  next(): Promise<Result> {
    const value = this.#waiting.shift();
    if (value !== undefined) {
      this.#pull();
      return Promise.resolve({ done: false, value });
    }
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
      if (this.#isOver) this.#dismiss();
      else this.#pull();
    });
  }

  /** The reader has left. */
  async return(): Promise<Result> {
    this.#waiting = [];
    if (this.#isOver) return over;
    await this.#close(new CancelledError('its reader has left'));
    this.#failure = null;
    return over;
  }

  #pull(): void {
    if (this.#pending !== null || this.#isOver || this.#closing !== null) return;
    if (this.#readers.length === 0 && this.#waiting.length >= this.#feeding.ahead) return;
    const stop = this.#limit();
    const given = new Promise<unknown>((resolve) => {
      resolve(this.#source.next());
    });
    this.#pending = given.then(
      (result) => this.#answered(stop, () => this.#take(result)),
      (error: unknown) => this.#answered(stop, () => this.#end({ error })),
    );
  }

  /** The source has said something; what it says while it is being closed comes too late. */
  #answered(stop: () => void, then: () => void): void {
    stop();
    this.#pending = null;
    if (this.#closing === null) then();
  }

  #take(result: unknown): void {
    if (!isResult(result)) this.#end({ error: new StreamError(noResult(this.#feeding.path)) });
    else if (result.done === true) this.#end(null);
    else this.#deliver(result.value);
  }

  #deliver(value: unknown): void {
    this.#sequence += 1;
    const chunk = { sequence: this.#sequence, value };
    const reader = this.#readers.shift();
    if (reader === undefined) this.#waiting.push(chunk);
    else reader.resolve({ done: false, value: chunk });
    this.#pull();
  }

  /** Begins to count the time for the next chunk; returns how to stop. */
  #limit(): () => void {
    const { path, environment, firstWithin, firstLeft, gapWithin } = this.#feeding;
    const isFirst = this.#sequence === 0;
    const within = isFirst ? firstWithin : gapWithin;
    if (within === null) return () => undefined;
    return environment.after(isFirst ? (firstLeft ?? within) : within, () => {
      this.#giveUp(new ChunkTimeoutError(path, within, this.#sequence + 1));
    });
  }

  /** Closes it for a reason that readers are told; that the source fails to end then is not told as well. */
  #giveUp(reason: unknown): void {
    this.#close(reason).catch(() => undefined);
  }

  /** Cancels the source and asks it to end, and waits until it has; rejects when it cannot. */
  #close(reason: unknown): Promise<void> {
    if (this.#isOver) return Promise.resolve();
    if (this.#closing !== null) return this.#closing;
    const { scope, grace, environment } = this.#feeding;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#closing = promise;
    scope.cancel(reason);
    const end = (how: () => void): void => {
      this.#end({ error: reason });
      how();
    };
    letGoOf(this.#source, this.#pending, grace, environment).then(
      () => end(resolve),
      (error: unknown) => end(() => reject(error)),
    );
    return promise;
  }

  #end(failure: { readonly error: unknown } | null): void {
    this.#isOver = true;
    this.#failure = failure;
    this.#unfollow();
    this.#feeding.scope.end();
    this.#dismiss();
  }

  /** Tells the readers that nothing comes any more: one of them why, if there is a reason. */
  #dismiss(): void {
    for (const { resolve, reject } of this.#readers.splice(0)) {
      const failure = this.#failure;
      this.#failure = null;
      if (failure === null) resolve(over);
      else reject(failure.error);
    }
  }
}

function isResult(given: unknown): given is { readonly done?: unknown; readonly value?: unknown } {
  return typeof given === 'object' && given !== null;
}

function noResult(path: string): string {
  return `The source of "${path}" gave no result when it was asked for a chunk. Give { done, value }, as generators do.`;
}
