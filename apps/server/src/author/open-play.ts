import type { Play } from '@lamplight/play';

/** A play with the journal that it writes to; both go together. */
export interface OpenPlay extends AsyncDisposable {
  readonly play: Play;
}
