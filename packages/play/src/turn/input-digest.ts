import { createHash } from 'node:crypto';
import type { Interaction, LimitsChange, SafetyAct } from '@lamplight/contracts';

/** By which an input is known when its key comes again: equal for equal words, commands or acts under one key. */
export function inputDigest(asked: Interaction | SafetyAct | LimitsChange): string {
  return createHash('sha256')
    .update(JSON.stringify([asked.key, contentOf(asked)]))
    .digest('base64url');
}

function contentOf(asked: Interaction | SafetyAct | LimitsChange): unknown {
  if ('text' in asked) return asked.text;
  if ('command' in asked) return asked.command;
  // Asked again from a page in another language, it is the same act.
  return { ...asked, reads: undefined };
}
