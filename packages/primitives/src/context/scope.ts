/**
 * What can be cancelled together. A scope is cancelled by itself or with the scope around it, never because of a scope
 * inside it. An `AbortSignal` is made only when somebody asks for one, since most steps never do.
 */
export class Scope {
  /** Whether it was cancelled; read before every step. */
  isCancelled = false;
  /** Why; steps that had not begun are refused with it. */
  reason: unknown = undefined;
  /** How often somebody asked whether to go on since the clock was looked at. */
  checks = 0;
  readonly #release: () => void;
  #listeners: Set<(reason: unknown) => void> | null = null;
  #controller: AbortController | null = null;

  constructor(around: Scope | null = null) {
    this.#release = around === null ? nothing : around.onCancel((reason) => this.cancel(reason));
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
    this.#release();
    this.#controller?.abort(reason);
    const listeners = this.#listeners;
    this.#listeners = null;
    if (listeners !== null) for (const listener of listeners) listener(reason);
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
    this.#release();
  }

  /** How many listen, inner scopes included; none are left behind by what has ended. */
  get listeners(): number {
    return this.#listeners?.size ?? 0;
  }
}

function nothing(): void {
  // Nobody to leave.
}
