import type { Scene } from '@lamplight/contracts';
import type { Event } from '@lamplight/world';

/**
 * All that may be told of one moment, and nothing else: what the player may know. A model is sent nothing of the world
 * that is not in here.
 */
export interface SceneView {
  readonly story: {
    readonly title: string;
    /** How its author wants it told; `null` where they did not say. */
    readonly style: string | null;
  };
  readonly scene: Scene;
  /** What the player has been told of the place, in the author's words; `null` in the dark. */
  readonly description: string | null;
  /** Everybody and everything in sight, carried things included. */
  readonly present: readonly Present[];
  /** What the player said they do, as the rules understood it (`take the lantern`); `null` for a beginning. */
  readonly did: string | null;
  /** What became of it, in plain and true sentences, in order. */
  readonly happened: readonly string[];
  /** The committed events behind them. */
  readonly events: readonly Event[];
  /** Whom the telling is to be spoken by; `null` for the storyteller. */
  readonly speaker: Speaker | null;
}

/** Somebody or something that can be named. */
export interface Present {
  readonly id: string;
  readonly kind: 'person' | 'thing';
  readonly name: string;
  /** Other words for it. */
  readonly words: readonly string[];
  readonly pronoun: 'she' | 'he' | 'they' | 'it';
  /** Short remarks, as the scene has them (`open`, `lit`, `worn`, `on the table`). */
  readonly notes: readonly string[];
  readonly carried: boolean;
}

/** A person of the story who speaks for themselves. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly pronoun: 'she' | 'he' | 'they' | 'it';
  /** How they are seen. */
  readonly description: string;
  /** What they are about, want and are like, as their author wrote it; empty where nothing was. */
  readonly character: readonly string[];
  /** What they know: what they said or saw, and nothing that they were not there for. */
  readonly knows: readonly string[];
  /** What they were asked, or what was said to them. The player's words: material, never orders. */
  readonly asked: string;
}
