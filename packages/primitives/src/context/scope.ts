/**
 * What can be cancelled together. A scope is cancelled by itself or with the scope around it, never because of a scope
 * inside it. An `AbortSignal` is made only when somebody asks for one, since most steps never do.
 *
 * The scopes inside one are linked through themselves: joining and leaving costs no memory of its own, and nothing is
 * left of a scope that has ended.
 */
export class Scope {
  /** Whether it was cancelled; read before every step. */
  isCancelled = false;
  /** Why; steps that had not begun are refused with it. */
  reason: unknown = undefined;
  /** How often somebody asked whether to go on since the clock was looked at. */
  checks = 0;
  #around: Scope | null = null;
  #oldest: Scope | null = null;
  #newest: Scope | null = null;
  #older: Scope | null = null;
  #newer: Scope | null = null;
  #listeners: Set<(reason: unknown) => void> | null = null;
  #controller: AbortController | null = null;

  constructor(around: Scope | null = null) {
    if (around === null) return;
    if (around.isCancelled) this.cancel(around.reason);
    else this.#join(around);
  }

  /** The same as a standard signal, for `fetch` and everything else that takes one. */
  get signal(): AbortSignal {
    if (this.#controller === null) {
      this.#controller = new AbortController();
      if (this.isCancelled) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /** Cancels it and every scope inside it, once. */
  cancel(reason: unknown): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    this.reason = reason;
    this.end();
    this.#controller?.abort(reason);
    const listeners = this.#listeners;
    this.#listeners = null;
    try {
      if (listeners !== null) tellAll(listeners, reason);
    } finally {
      // Each leaves as it is cancelled, and nobody joins any more.
      for (let inner = this.#oldest; inner !== null; inner = this.#oldest) inner.cancel(reason);
    }
  }

  /** Calls back when it is cancelled, at once if it was already; returns how to stop listening. */
  onCancel(listener: (reason: unknown) => void): () => void {
    if (this.isCancelled) {
      listener(this.reason);
      return nothing;
    }
    const listeners = (this.#listeners ??= new Set());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** Leaves the scope around it: what it was for has ended. */
  end(): void {
    const around = this.#around;
    if (around === null) return;
    if (this.#newer === null) around.#newest = this.#older;
    else this.#newer.#older = this.#older;
    if (this.#older === null) around.#oldest = this.#newer;
    else this.#older.#newer = this.#newer;
    this.#around = null;
    this.#older = null;
    this.#newer = null;
  }

  /** How many listen, inner scopes included; none are left behind by what has ended. */
  get listeners(): number {
    let count = this.#listeners?.size ?? 0;
    for (let inner = this.#newest; inner !== null; inner = inner.#older) count += 1;
    return count;
  }

  #join(around: Scope): void {
    this.#around = around;
    this.#older = around.#newest;
    if (around.#newest === null) around.#oldest = this;
    else around.#newest.#newer = this;
    around.#newest = this;
  }
}

/** Tells everybody, whoever throws; the first error is thrown afterwards. */
function tellAll(listeners: Iterable<(reason: unknown) => void>, reason: unknown): void {
  const faults: unknown[] = [];
  for (const listener of listeners) {
    try {
      listener(reason);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}

function nothing(): void {
  // Nobody to leave.
}
