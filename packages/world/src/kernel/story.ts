import type { Text } from './text.ts';

/** What every adventure has, whatever its features. */
export interface StoryHead<Place, Thing, Person> {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly blurb: string;
  /** Youngest age it is written for, in years. */
  readonly ages: number;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** Hex SHA-256 of the files it was loaded from. */
  readonly content: string;
  readonly opening: Text;
  /** How it wants to be told, for whoever tells it in words of their own. */
  readonly style?: string | undefined;
  readonly places: Readonly<Record<string, Place>>;
  readonly things: Readonly<Record<string, Thing>>;
  readonly people: Readonly<Record<string, Person>>;
  /** Compiled Ink scenes by name. */
  readonly scenes: Readonly<Record<string, string>>;
}
