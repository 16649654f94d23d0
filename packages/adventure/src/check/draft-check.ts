import type { Story } from '@lamplight/world';
import type { Finding } from '../finding.ts';
import type { Prospects } from '../possible/prospects.ts';
import type { Draft } from '../read-adventure.ts';

/** An adventure that can be played, with all that is known about it. */
export interface Checked extends Draft {
  readonly story: Story;
  readonly prospects: Prospects;
}

/** Looks for one kind of mistake in an adventure that can be played. */
export type Check = (checked: Checked) => readonly Finding[];
