import type { SceneView } from '../view/scene-view.ts';

/** What holds a telling to what is so: everything that a sentence is checked against, as plain JSON. */
export interface Bounds {
  readonly view: SceneView;
  /** Everybody, everything and every place of the story that is not in sight. */
  readonly elsewhere: readonly Named[];
  /** What must not be given away yet, by the storyteller or by whoever speaks. */
  readonly secrets: readonly Secret[];
  /** The author's words about what is in sight, as far as they were told. */
  readonly told: readonly string[];
  /** What the player was told before and may be reminded of: it lends names and nothing else. */
  readonly remembered: readonly string[];
  /** How each thing in sight stands, by id. */
  readonly standing: Readonly<Record<string, Standing>>;
  /** What this turn committed. */
  readonly changes: Changes;
}

/** Something or somebody with a name. */
export interface Named {
  readonly id: string;
  readonly kind: 'person' | 'thing' | 'place';
  readonly name: string;
  /** Other words for it. */
  readonly words: readonly string[];
  /** The player has met it: had it in hand, looked at it closely, talked with them, or been there. */
  readonly isMet: boolean;
  /** It is a thing that can be carried about. */
  readonly isPortable: boolean;
}

/** Something that is not known yet. */
export interface Secret {
  readonly id: string;
  /** Each list gives it away where all of its words stand in one sentence. */
  readonly words: readonly (readonly string[])[];
}

/** How a thing stands; `null` where that is no question for it, or nobody knows. */
export interface Standing {
  /** It can be carried about. */
  readonly portable: boolean;
  readonly held: boolean;
  readonly worn: boolean;
  readonly open: boolean | null;
  readonly locked: boolean | null;
  readonly lit: boolean | null;
}

/** What a turn changed, each by id. */
export interface Changes {
  /** The player has it now. */
  readonly gained: readonly string[];
  /** The player has it no longer. */
  readonly lost: readonly string[];
  /** It is somewhere else than it was, whoever has it. */
  readonly moved: readonly string[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly locked: readonly string[];
  readonly unlocked: readonly string[];
  readonly lit: readonly string[];
  readonly extinguished: readonly string[];
  readonly worn: readonly string[];
  readonly takenOff: readonly string[];
  /** It is in sight now, where the player was already, and was not before. */
  readonly revealed: readonly string[];
  /** People who came and people who went. */
  readonly arrived: readonly string[];
  readonly left: readonly string[];
  /** Where the player went; `null` where they stayed. */
  readonly went: string | null;
  /** The rules said no. */
  readonly refused: boolean;
  readonly ended: boolean;
}
