import type { LimitsChange, SafetyAct, Turn } from '@lamplight/contracts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { type Attempt, type Standing, unmoved, type Wish } from './attempt.ts';
import { grantWish } from './grant-wish.ts';
import { inputDigest } from './input-digest.ts';
import { recordTurn } from './record-turn.ts';
import { retell, type RetellAsk } from './retell.ts';
import { changeLimits, skipTopics } from './safety-acts.ts';
import { standingNow } from './standing-now.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** Each act of the safety button as the words that do the same when they are typed. */
const words: Readonly<Record<SafetyAct['act'], string>> = {
  pause: 'pause',
  fade: 'fade',
  rewind: 'rewind scene',
  'skip-topic': 'skip this',
  help: 'help me',
};

const wishes: Readonly<Record<Exclude<SafetyAct['act'], 'skip-topic'>, Wish['word']>> = {
  pause: 'pause',
  fade: 'fade',
  rewind: 'rewind-scene',
  help: 'help-me',
};

/** Does what the safety button asks for. No reason is asked, and nothing has to be answered first. */
export async function act(needs: TurnNeeds, who: Who, playing: Playing, asked: SafetyAct): Promise<Turn> {
  const standing = standingNow(needs, playing);
  const { key } = asked;
  if (asked.act === 'skip-topic') {
    const { world } = needs.shelf.of(playing);
    const attempt = skipTopics(world, standing, [asked.topic]);
    return recordAct(needs, who, playing, { attempt, asked, input: words[asked.act] });
  }
  const attempt = unmoved(standing, { word: wishes[asked.act], count: 1 });
  const bearing = await needs.bearings.of(who);
  const granted = await grantWish(needs, who, playing, {
    attempt,
    key,
    standing,
    bearing,
    reads: asked.reads,
  });
  if ('turn' in granted) return granted.turn;
  return recordAct(needs, who, playing, { attempt: granted.attempt, asked, input: words[asked.act] });
}

/** Changes what the player wants to meet in this session. */
export function setLimits(needs: TurnNeeds, who: Who, playing: Playing, asked: LimitsChange): Promise<Turn> {
  const { world } = needs.shelf.of(playing);
  const standing: Standing = standingNow(needs, playing);
  const attempt = changeLimits(world, standing, asked.limits);
  return recordAct(needs, who, playing, { attempt, asked, input: 'limits' });
}

/** Tells the newest turn in other words, or says that there are none. */
export async function retellNewest(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: RetellAsk,
): Promise<Turn> {
  const granted = await retell(needs, who, playing, asked);
  if ('turn' in granted) return granted.turn;
  return recordAct(needs, who, playing, {
    attempt: granted.attempt,
    asked: { key: asked.key },
    input: 'retell',
  });
}

interface Acted {
  readonly attempt: Attempt;
  /** What was asked; a key alone where it holds nothing to compare. */
  readonly asked: SafetyAct | LimitsChange | { readonly key: string | null };
  readonly input: string;
}

/** An act holds no words of the player, so nothing of it was read, and what lingers goes on lingering. */
function recordAct(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { attempt, asked, input }: Acted,
): Promise<Turn> {
  const { risk } = playing;
  return recordTurn(needs, who, playing, {
    attempt,
    input,
    key: asked.key,
    ...('act' in asked || 'limits' in asked ? { digest: inputDigest(asked) } : {}),
    watch: { level: null, reasons: [], risk },
    care: null,
    level: risk?.level ?? 0,
  });
}
