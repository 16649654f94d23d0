import { asFrozenJson } from '../context/as-frozen-json.ts';
import type { Context } from '../context/context.ts';
import { forked } from '../context/lane.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { perform } from '../kernel/perform.ts';
import { inAmbient } from '../run/ambient.ts';
import { type Entry, entryOf, isOver, readEntry } from './entry.ts';
import { Flight } from './flight.ts';
import type { ForgivingStore } from './forgiving-store.ts';
import { RecentlyUsed } from './recently-used.ts';

/** How a cache was set up. Times are in milliseconds. */
export interface Keeping {
  readonly name: string;
  readonly link: Link;
  readonly store: ForgivingStore;
  readonly ttl: number;
  readonly stale: number;
  /** How long failures are remembered, and which; `null` for none. */
  readonly negative: { readonly ttl: number; readonly when: (error: unknown) => boolean } | null;
  /** How many failures are remembered at most. */
  readonly most: number;
}

interface Failure {
  readonly error: unknown;
  readonly until: number;
}

/** What a cache does for one key after another. */
export class Keeper {
  readonly #keeping: Keeping;
  readonly #flights = new Map<string, Flight>();
  readonly #failures: RecentlyUsed<Failure>;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#failures = new RecentlyUsed(keeping.most);
  }

  /** The output for a key: kept, about to be there, or made now. */
  find(key: string, input: unknown, context: Context): unknown {
    const flight = this.#flights.get(key);
    if (flight !== undefined && !flight.isRefresh) return this.#join(flight, context);
    const failure = this.#failures.get(key);
    if (failure !== undefined) {
      if (failure.until > now(context)) {
        this.#note(context, 'hit');
        throw failure.error;
      }
      this.#failures.delete(key);
    }
    const given = this.#keeping.store.get(key, context);
    if (!isPromiseLike(given)) return this.#decide(given, key, input, context);
    return given.then((value) => {
      context.checkpoint();
      return this.#decide(value, key, input, context);
    });
  }

  /** Makes sure that neither what is remembered nor what is being made will be handed out. */
  forget(key: string): void {
    this.#failures.delete(key);
    const flight = this.#flights.get(key);
    if (flight !== undefined) flight.isForgotten = true;
    this.#flights.delete(key);
  }

  #decide(given: unknown, key: string, input: unknown, context: Context): unknown {
    const at = now(context);
    const entry = readEntry(given, at);
    if (entry !== null && !isOver(entry.fresh, at)) {
      this.#note(context, 'hit');
      return entry.value;
    }
    const flight = this.#flights.get(key);
    if (entry !== null) {
      this.#note(context, 'stale');
      if (flight === undefined) this.#refresh(entry, key, input, context);
      return entry.value;
    }
    if (flight !== undefined) return this.#join(flight, context);
    this.#note(context, 'miss');
    return this.#make(key, input, context);
  }

  #join(flight: Flight, context: Context): Promise<unknown> {
    this.#note(context, 'joined');
    return flight.join(context.frame, flight.wait(context.deadline));
  }

  #make(key: string, input: unknown, context: Context): unknown {
    const flight = this.#flight(key, false);
    const leave = flight.wait(context.deadline);
    const given = this.#carried(flight, key, input, context);
    return isPromiseLike(given) ? flight.join(context.frame, leave) : given;
  }

  /** Makes a new value behind the back of whoever got the old one, for as long as the old one may be handed out. */
  #refresh({ usable }: Entry, key: string, input: unknown, context: Context): void {
    const flight = this.#flight(key, true);
    const leave = flight.wait(usable ?? Infinity);
    const left = usable === null ? null : usable - now(context);
    const { environment } = context.frame.run;
    const stop = left === null ? () => undefined : environment.after(left, () => void leave(null));
    try {
      const given = this.#carried(flight, key, input, context);
      // What went wrong was told by the step itself; the old value is served until it is over.
      if (isPromiseLike(given)) given.then(stop, stop);
      else stop();
    } catch {
      stop();
    }
  }

  #flight(key: string, isRefresh: boolean): Flight {
    const flight: Flight = new Flight(isRefresh, () => this.#landed(key, flight));
    return flight;
  }

  #landed(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }

  /** Runs the step and keeps what it gives; what is there at once is given at once. */
  #carried(flight: Flight, key: string, input: unknown, context: Context): unknown {
    const { link } = this.#keeping;
    const inner = context.enter(link, null, forked(context.lane), flight.frameIn(context.frame));
    let given: unknown;
    try {
      // Also what is not handed a context belongs to all who wait, and not to the run that came first.
      given = inAmbient(inner, () => perform(link, input, inner));
    } catch (error) {
      this.#remember(error, flight, key, context);
      throw error;
    }
    const kept = isPromiseLike(given)
      ? this.#whenThere(given, flight, key, context)
      : this.#keep(given, flight, key, context);
    if (!isPromiseLike(kept)) return given;
    const result = this.#landing(given, kept, flight, key);
    flight.carry(result);
    this.#flights.set(key, flight);
    return result;
  }

  async #whenThere(
    given: PromiseLike<unknown>,
    flight: Flight,
    key: string,
    context: Context,
  ): Promise<void> {
    let value: unknown;
    try {
      value = await given;
    } catch (error) {
      this.#remember(error, flight, key, context);
      throw error;
    }
    await this.#keep(value, flight, key, context);
  }

  /** The output, once it is kept as well, so that nobody runs the step again in between. */
  async #landing(given: unknown, kept: PromiseLike<unknown>, flight: Flight, key: string): Promise<unknown> {
    try {
      await kept;
      return await given;
    } finally {
      this.#landed(key, flight);
    }
  }

  #keep(value: unknown, flight: Flight, key: string, context: Context): unknown {
    const { name, store, ttl, stale } = this.#keeping;
    if (value !== undefined) asFrozenJson(value, name, 'cache');
    // What was given up may be half of what it should have been.
    if (flight.scope.isCancelled || flight.isForgotten) return undefined;
    return store.set(key, entryOf(value, now(context), ttl, stale), ttl + stale, context);
  }

  #remember(error: unknown, flight: Flight, key: string, context: Context): void {
    const { negative } = this.#keeping;
    if (negative === null || flight.scope.isCancelled || flight.isForgotten || !negative.when(error)) return;
    this.#failures.set(key, { error, until: now(context) + negative.ttl });
  }

  #note(context: Context, result: 'hit' | 'miss' | 'stale' | 'joined'): void {
    context.note({ type: 'cache', name: this.#keeping.name, result });
  }
}

function now(context: Context): number {
  return context.frame.run.environment.now();
}
