import type { Passage, Session, Turn } from '@lamplight/contracts';
import { asPlain } from './hear-voice.ts';
import type { LiveTelling } from './live-telling.ts';

type Tellings = readonly LiveTelling[];

/** The player wants no more of what is being written. */
export function tellingsStopped(tellings: Tellings): Tellings {
  return ofTurns(tellings).map((telling) =>
    telling.state === 'writing' ? { ...asPlain(telling), because: 'voice/stopped' } : telling,
  );
}

/** The connection broke: what is being written goes on unheard. */
export function tellingsLost(tellings: Tellings): Tellings {
  return ofTurns(tellings).map((telling) =>
    telling.state === 'writing' ? { ...telling, isUnsure: true } : telling,
  );
}

/** Without what is not a turn yet: who is asked what it means matters only as long as the page hears of it. */
function ofTurns(tellings: Tellings): Tellings {
  return tellings.filter(({ state }) => state !== 'understanding');
}

/**
 * The connection is back for a while, and nothing was heard since of a telling that was being written: it is over, or
 * died with its server. So the plain telling stands.
 *
 * @param because why, as a code, as far as that is known
 */
export function tellingsFound(tellings: Tellings, of: number, because: string): Tellings {
  return tellings.map((telling) =>
    telling.of === of && telling.isUnsure ? { ...asPlain(telling), because } : telling,
  );
}

/** The numbered message has brought what was being written. */
export function tellingsTold(tellings: Tellings, { retells, sequence }: Turn): Tellings {
  return tellings.map((telling) =>
    telling.of === retells ? { ...telling, state: 'told', sequence, isUnsure: false } : telling,
  );
}

/** The story is another one now. What tells a turn that is gone, or that was told otherwise since, is of no use any more. */
export function tellingsOf(tellings: Tellings, before: Session | null, now: Session): Tellings {
  return tellings.filter(({ of, state }) => {
    const passage = passageOf(now, of);
    if (passage === undefined) return of > now.sequence;
    if (state === 'told') return true;
    const known = before === null ? undefined : passageOf(before, of);
    return known === undefined || textOf(known) === textOf(passage);
  });
}

function passageOf({ passages }: Session, sequence: number): Passage | undefined {
  return passages.find((passage) => passage.sequence === sequence);
}

function textOf({ tellings }: Passage): string {
  return tellings.map(({ text }) => text).join('\n\n');
}
