import type { Turn } from '@lamplight/contracts';
import { CareFirstError } from '../care-first.ts';
import { hearSense } from '../watch/hear-sense.ts';
import { keptRisk } from '../player/carried-risk.ts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import type { AnsweredBefore } from './answered-before.ts';
import { unmoved } from './attempt.ts';
import { inputDigest } from './input-digest.ts';
import { keyReused } from './key-reused.ts';
import { isKept, judged, inputOf, readWith } from './read-input.ts';
import { recordTurn } from './record-turn.ts';
import { standingNow } from './standing-now.ts';
import type { SaidInTurn } from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { inputWords } from './words-for.ts';

/**
 * Answers an input whose key was answered before with the same turn. Other words under the same key are read for risk
 * all the same: what is grave in them is recorded as an input without a key, and care comes before everything else.
 *
 * @throws CareFirstError with `play/key-reused` as its cause
 */
export async function answerAgain(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: SaidInTurn,
  { turn, digest }: AnsweredBefore,
): Promise<Turn> {
  if (digest === inputDigest(asked)) return turn;
  const standing = standingNow(needs, playing);
  const bearing = await needs.bearings.of(who);
  const { options } = readWith(needs, playing, bearing, asked);
  // Read by itself: that something lingers makes no other words of those that were answered.
  const input = inputOf(needs, playing, standing, asked, { carried: null, options });
  const screening = await hearSense(needs, needs.watch.screen(input), input, false);
  // Of an input that the watch stopped nothing is kept to compare with; graver words than those are other words.
  const answered = digest === undefined ? (turn.care?.level ?? 0) : 0;
  if (screening.outcome === 'go-on' || screening.care.level <= answered) return turn;
  const { world } = needs.shelf.take(playing.adventure);
  await needs.bearings.setRisk(who, keptRisk(screening.lingering, bearing.risk));
  const recorded = await recordTurn(needs, who, playing, {
    input: isKept(screening, bearing) ? inputWords(world, standing.state, asked) : null,
    key: null,
    ...judged(needs, screening, { carried: null, options }),
    attempt: unmoved(standing),
  });
  throw new CareFirstError(recorded.care ?? screening.care, keyReused(asked.key));
}
