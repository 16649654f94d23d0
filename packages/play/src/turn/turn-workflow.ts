import type { Turn } from '@lamplight/contracts';
import { branch, type Composed, parallel, sequence, step } from '@lamplight/primitives';
import type { Screening } from '@lamplight/safety';
import { keptRisk } from '../player/carried-risk.ts';
import { hearSense } from '../watch/hear-sense.ts';
import { type Asked as Opinion, askSecondOpinion, weighSecondOpinion } from '../watch/hear-second-opinion.ts';
import { carryOutAsked } from './carry-out-asked.ts';
import { commitTurn } from './commit-turn.ts';
import { inputOf, readWith } from './read-input.ts';
import { type Settled, type SettledElsewhere, settleTurn, type Unanswered } from './settle-turn.ts';
import { standingNow } from './standing-now.ts';
import { tellTurn, type Told as TurnTold } from './tell-turn.ts';
import {
  type Asked,
  type Begun,
  heardIn,
  type Judged,
  type Screened,
  type Tried,
} from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';

/**
 * One turn, from words to an answer that is kept; must not run twice at once for the same session. Nothing is answered
 * before `commit` has made it durable, and no prose leaves that `tell` has not had screened.
 */
export function turnWorkflow(needs: TurnNeeds): Composed<Asked, Turn> {
  const begin = step('begin', async (asked: Asked): Promise<Begun> => {
    const { who, playing } = asked;
    const standing = standingNow(needs, playing);
    const bearing = await needs.bearings.of(who);
    const read = readWith(needs, playing, bearing, asked.asked);
    const input = inputOf(needs, playing, standing, asked.asked, read);
    return { ...asked, volume: needs.shelf.take(playing.adventure), standing, bearing, read, input };
  });
  const screen = step('screen', (begun: Begun): Screened => {
    return { ...begun, byWords: needs.watch.screen(begun.input) };
  });
  const decide = step('decide', (screened: Screened): Tried => {
    const { byWords, volume, standing, asked } = screened;
    const tried = byWords.outcome === 'go-on' ? carryOutAsked(volume, standing, asked) : null;
    return { ...screened, tried };
  });
  const listen = parallel({
    sense: (tried: Tried) => hearSense(needs, tried.byWords, tried.input, heardIn(tried).isPlainPlay),
    opinion: (tried: Tried) => askSecondOpinion(needs, tried.byWords, heardIn(tried)),
    tried: (tried: Tried) => tried,
  }).named('listen');
  const weigh = step('weigh', async ({ sense, opinion, tried }: Listened): Promise<Judged> => {
    const screening = weighSecondOpinion(sense, opinion, heardIn(tried));
    await needs.bearings.setRisk(tried.who, keptRisk(screening.lingering, tried.bearing.risk));
    return { ...tried, screening };
  });
  const settle = step('settle', (judgement: Judged) => settleTurn(needs, judgement));
  const tell = step('tell', (settled: Unanswered) => {
    return { ...settled, told: tellTurn(needs, settled.playing, settled.answered) };
  });
  const commit = step('commit', ({ who, playing, told }: Told) => commitTurn(needs, who, playing, told));
  const answered = step('answered', ({ turn }: SettledElsewhere) => turn);
  const keep = branch(isUnanswered, sequence(tell, commit), answered).named('keep');
  return sequence(begin, screen, decide, listen, weigh, settle, keep).named('turn');
}

interface Told extends Unanswered {
  readonly told: TurnTold;
}

interface Listened {
  readonly sense: Screening;
  readonly opinion: Opinion;
  readonly tried: Tried;
}

function isUnanswered(settled: Settled): settled is Unanswered {
  return !('turn' in settled);
}
