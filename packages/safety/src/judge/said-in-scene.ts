import { gravestOf, type Hearing } from './hearing.ts';
import { asSentence, sayClauses } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** A message and its scene, to be heard as one. */
export interface HeardAsOne {
  /** What is encoded of the message, beside the scene. */
  readonly said: string;
  /** Whose stretches stand in it. */
  readonly of: readonly Hearing[];
  /** All of the message does. */
  readonly isWhole: boolean;
}

// In characters: so much an encoder reads of what was said, with a scene beside it, however it is spelled.
const longest = 200;

/** What of a message is heard together with its scene: all of it, or of a long one what words find gravest. */
export function saidInScene(message: readonly WeighedClause[], worth: readonly Hearing[]): HeardAsOne | null {
  const fitting = worth.filter(({ stretch }) => asSentence(stretch).length <= longest);
  const gravest = gravestOf(fitting) ?? gravestOf(worth);
  if (gravest === undefined) return null;
  const isWhole = isHeardWhole(message);
  const said = isWhole ? allOf(message) : asSentence(gravest.stretch);
  return { said, of: isWhole ? worth : [gravest], isWhole };
}

/** Whether all of a message has room beside a scene. */
export function isHeardWhole(message: readonly WeighedClause[]): boolean {
  return allOf(message).length <= longest;
}

function allOf(message: readonly WeighedClause[]): string {
  return sayClauses(message.map(({ clause }) => clause));
}
