import type { Context } from '../context/context.ts';
import { StoreError } from '../errors/store-error.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { CacheStore } from './cache-store.ts';

/** A store whose faults are as good as an empty one, and are told to whoever watches. */
export class ForgivingStore {
  readonly #store: CacheStore;
  readonly #name: string;
  readonly #within: number;

  /** @param within milliseconds that the store has to answer */
  constructor(store: CacheStore, name: string, within: number) {
    this.#store = store;
    this.#name = name;
    this.#within = within;
  }

  get(key: string, context: Context): unknown {
    return this.#forgiven('get', context, () => this.#store.get(key));
  }

  set(key: string, value: unknown, milliseconds: number, context: Context): unknown {
    return this.#forgiven('set', context, () => this.#store.set(key, value, milliseconds));
  }

  #forgiven(operation: 'get' | 'set', context: Context, work: () => unknown): unknown {
    const failed = (error: unknown): undefined => {
      context.note({ type: 'store-failed', name: this.#name, operation, error });
      return undefined;
    };
    try {
      const given = work();
      return isPromiseLike(given) ? this.#inTime(given, context, failed) : given;
    } catch (error) {
      return failed(error);
    }
  }

  #inTime(given: PromiseLike<unknown>, context: Context, failed: (error: unknown) => void): Promise<unknown> {
    return new Promise((resolve) => {
      const fail = (error: unknown): void => {
        stop();
        resolve(failed(error));
      };
      const late = (): void => fail(new StoreError(lateIn(this.#name, this.#within)));
      const stop = context.frame.run.environment.after(this.#within, late);
      const settle = (value: unknown): void => {
        stop();
        resolve(value);
      };
      Promise.resolve(given).then(settle, fail);
    });
  }
}

function lateIn(name: string, milliseconds: number): string {
  return `The store of the cache "${name}" did not answer within ${milliseconds} ms; it was passed over.`;
}
