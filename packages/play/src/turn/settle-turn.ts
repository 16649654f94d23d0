import type { Turn } from '@lamplight/contracts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { unmoved } from './attempt.ts';
import { carryOutAsked } from './carry-out-asked.ts';
import { grantWish } from './grant-wish.ts';
import { inputDigest } from './input-digest.ts';
import { isKept, judged } from './read-input.ts';
import type { Answered } from './tell-turn.ts';
import type { Judged } from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { inputWords } from './words-for.ts';

/** All that the telling of a turn needs. */
export interface Unanswered {
  readonly needs: TurnNeeds;
  readonly who: Who;
  readonly playing: Playing;
  readonly answered: Answered;
}

/** A wish that was answered by a turn of its own. */
export interface SettledElsewhere {
  readonly turn: Turn;
}

export type Settled = Unanswered | SettledElsewhere;

/** Decides what the turn comes to: care and nothing else, a wish that is granted, or what the rules made of it. */
export async function settleTurn(judgement: Judged): Promise<Settled> {
  const { needs, who, playing, asked, said, volume, standing, bearing, read, screening, understanding } =
    judgement;
  const { key } = asked;
  const answered = {
    input: isKept(screening, bearing) ? inputWords(volume.world, standing.state, said) : null,
    key,
    ...judged(needs, screening, read),
    ...('person' in said ? { saidTo: said.person } : {}),
    ...(understanding === undefined ? {} : { understanding }),
  };
  if (screening.outcome !== 'go-on')
    return { needs, who, playing, answered: { ...answered, attempt: unmoved(standing) } };
  const attempt = judgement.tried ?? carryOutAsked(volume, standing, said);
  const goingOn = { ...answered, digest: inputDigest(asked) };
  if (attempt.wish === null) return { needs, who, playing, answered: { ...goingOn, attempt } };
  const wish = { attempt, key, standing, bearing, reads: asked.reads };
  const granted = await grantWish(needs, who, playing, wish);
  if ('turn' in granted) return granted;
  return { needs, who, playing, answered: { ...goingOn, attempt: granted.attempt } };
}
