import type { Channel } from './channel.ts';

/** A named person who has agreed to be told. */
export interface Contact {
  /** Stable for as long as the name is: 12 letters and digits. */
  readonly id: string;
  readonly name: string;
  /** `first` is told at once, `second` when nobody has acknowledged for too long. */
  readonly order: 'first' | 'second';
}

/** A contact with the way to reach them. */
export interface ReachableContact extends Contact {
  readonly channel: Channel;
}
