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
import { understandTurn } from './understand-turn.ts';
import { standingNow } from './standing-now.ts';
import { spokenIn } from './words-to.ts';
import { tellTurn, type Told as TurnTold } from './tell-turn.ts';
import {
  type Asked,
  type Begun,
  heardIn,
  type Judged,
  type Screened,
  type Tried,
} from './turn-in-progress.ts';

const begin = step('begin', async (begun: Asked): Promise<Begun> => {
  const { needs, who, playing, asked } = begun;
  const volume = needs.shelf.of(playing);
  const standing = standingNow(needs, playing);
  const said = spokenIn(volume, standing, asked);
  const bearing = await needs.bearings.of(who);
  const read = readWith(needs, playing, bearing, asked);
  const input = inputOf(needs, playing, standing, said, read);
  return { ...begun, said, volume, standing, bearing, read, input };
});

const screen = step('screen', (begun: Begun): Screened => {
  return { ...begun, byWords: begun.needs.watch.screen(begun.input) };
});

const decide = step('decide', (screened: Screened): Tried => {
  const { byWords, volume, standing, said } = screened;
  const tried = byWords.outcome === 'go-on' ? carryOutAsked(volume, standing, said) : null;
  return { ...screened, tried };
});

const listen = parallel({
  sense: (tried: Tried) => hearSense(tried.needs, tried.byWords, tried.input, heardIn(tried).isPlainPlay),
  opinion: (tried: Tried) => askSecondOpinion(tried.needs, tried.byWords, heardIn(tried)),
  tried: (tried: Tried) => tried,
}).named('listen');

const weigh = step('weigh', async ({ sense, opinion, tried }: Listened): Promise<Judged> => {
  const { needs, who, bearing } = tried;
  const screening = weighSecondOpinion(sense, opinion, heardIn(tried));
  await needs.bearings.setRisk(who, keptRisk(screening.lingering, bearing.risk));
  return { ...tried, screening };
});

const understand = step('understand', understandTurn);

const settle = step('settle', settleTurn);

const tell = step('tell', (settled: Unanswered): Told => {
  return { ...settled, told: tellTurn(settled.needs, settled.playing, settled.answered) };
});

const commit = step('commit', ({ needs, who, playing, told }: Told) => {
  return commitTurn(needs, who, playing, told);
});

const answered = step('answered', ({ turn }: SettledElsewhere) => turn);

/**
 * One turn, from words to an answer that is kept; must not run twice at once for the same session. Nothing is answered
 * before `commit` has made it durable, and no prose leaves that `tell` has not had screened.
 */
export const turnWorkflow: Composed<Asked, Turn> = sequence(
  begin,
  screen,
  decide,
  listen,
  weigh,
  understand,
  settle,
  branch(isUnanswered, sequence(tell, commit), answered).named('keep'),
).named('turn');

function isUnanswered(settled: Settled): settled is Unanswered {
  return !('turn' in settled);
}

interface Listened {
  readonly sense: Screening;
  readonly opinion: Opinion;
  readonly tried: Tried;
}

interface Told extends Unanswered {
  readonly told: TurnTold;
}
