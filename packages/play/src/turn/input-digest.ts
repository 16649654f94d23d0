import { createHash } from 'node:crypto';
import type { LimitsChange, AdditionChoice, SafetyAct } from '@lamplight/contracts';
import type { SaidInTurn } from './turn-in-progress.ts';

/** By which an input is known when its key comes again: equal for equal words, commands or acts under one key. */
export function inputDigest(asked: SaidInTurn | SafetyAct | LimitsChange | AdditionChoice): string {
  return createHash('sha256')
    .update(JSON.stringify([asked.key, contentOf(asked)]))
    .digest('base64url');
}

function contentOf(asked: SaidInTurn | SafetyAct | LimitsChange | AdditionChoice): unknown {
  if ('person' in asked) return [asked.person, asked.text];
  if ('text' in asked) return asked.text;
  if ('command' in asked) return asked.command;
  // Asked again from a page in another language, it is the same act.
  return { ...asked, reads: undefined };
}
