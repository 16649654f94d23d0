import type { Alert } from '@lamplight/contracts';
import type { Reading } from '@lamplight/safety';
import { keyDigest } from '../key-digest.ts';
import type { Who } from '../who.ts';

/** Which message an alert is about. */
export interface AlertAbout {
  readonly who: Who;
  readonly session: string;
  /** The key it came with: sent again, also after a failure, it is the same alert. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An alert about a grave message, without any of its words. `null` where the message is not grave. */
export function alertOf(
  { level, kind, who: about, imminence, reasons }: Reading,
  { who, session, key, at }: AlertAbout,
): Alert | null {
  if (level < 3) return null;
  return {
    id: `${session}:${keyDigest(who, key)}`,
    tenant: who.tenant,
    player: who.player,
    session,
    at,
    level,
    kind,
    who: about,
    imminence,
    reasons,
  };
}
