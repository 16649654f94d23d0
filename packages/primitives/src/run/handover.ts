import type { Context } from '../context/context.ts';

/** Hands pieces from one who makes them to one who reads them, one at a time, and never faster than they are read. */
export class Handover<Piece> {
  readonly #offered: { readonly piece: Piece; readonly taken: () => void }[] = [];
  #end: { readonly failure: { readonly error: unknown } | null } | null = null;
  #wake: () => void = nobody;

  /**
   * Offers a piece; resolves when it was taken.
   *
   * @throws the reason for which the step that gives it was cancelled
   */
  give(piece: Piece, { frame: { scope } }: Context): Promise<void> {
    return new Promise((resolve, reject) => {
      const unfollow = scope.onCancel((reason) => {
        const at = this.#offered.indexOf(offer);
        if (at >= 0) this.#offered.splice(at, 1);
        reject(reason);
      });
      const offer = {
        piece,
        taken: () => {
          unfollow();
          resolve();
        },
      };
      if (scope.isCancelled) return;
      this.#offered.push(offer);
      this.#wake();
    });
  }

  /** Nothing comes any more; what was offered before may still be taken. */
  end(failure: { readonly error: unknown } | null): void {
    this.#end = { failure };
    this.#wake();
  }

  /**
   * The next piece; `null` at the end.
   *
   * @throws what it ended with
   */
  async take(): Promise<{ readonly piece: Piece } | null> {
    for (;;) {
      const offer = this.#offered.shift();
      if (offer !== undefined) {
        offer.taken();
        return { piece: offer.piece };
      }
      if (this.#end !== null) {
        if (this.#end.failure !== null) throw this.#end.failure.error;
        return null;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = nobody;
    }
  }
}

function nobody(): void {
  // Nobody waits for a piece.
}
