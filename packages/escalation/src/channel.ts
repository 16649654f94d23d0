/** What a contact is told. It holds no words of a player and nothing by which a stranger would know them. */
export interface Page {
  /** The same page sent again has the same key. */
  readonly key: string;
  /** The alert's name in links and messages. */
  readonly ref: string;
  /** The name of the person it is for. */
  readonly contact: string;
  /** When the watch read it, in milliseconds since 1970. */
  readonly at: number;
  readonly level: number;
  readonly kind: string;
  readonly who: string;
  readonly imminence: string;
  /** A pseudonym: the same session has the same one. */
  readonly session: string;
  /** How often people have been told of this alert, this time included. */
  readonly page: number;
  /** Where to acknowledge it; only this contact has this address. Nothing to acknowledge in a trial. */
  readonly link: string | null;
  /** A trial, about nobody. */
  readonly test: boolean;
}

/** What became of a page. Only a receipt of the other side counts as delivered. */
export type Delivery =
  | {
      readonly delivered: true;
      /** What the other side said (`http-204`, `smtp-250`, `fsync`). */
      readonly receipt: string;
    }
  | {
      readonly delivered: false;
      /** A stable code (`webhook/timeout`), never what the other side wrote. */
      readonly reason: string;
    };

/** One way to reach one contact. */
export interface Channel {
  /** Settles within 15 s. A failure is a value; what it throws nevertheless counts as not delivered. */
  deliver(page: Page): Promise<Delivery>;
}
