import type { Care, Turn } from '@lamplight/contracts';
import type { Reading, RiskLevel } from '@lamplight/safety';
import type { Played } from '../entry.ts';
import { limitsIn } from '../limits/own-limits.ts';
import { headOf, type Playing, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Volume } from '../shelf.ts';
import { lastDone } from '../suggest/last-done.ts';
import type { UnderstandingKept } from '../voice/voiced-entries.ts';
import { answerTurn, standing } from './answer.ts';
import type { Attempt } from './attempt.ts';
import { checkOutOf, nameOfScene } from './check-out.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** An input with everything that was made of it. */
export interface Answered {
  readonly input: string | null;
  readonly key: string | null;
  readonly digest?: string;
  readonly attempt: Attempt;
  readonly watch: Played['watch'];
  readonly care: Care | null;
  /** How the player is; what is bearable to read depends on it. */
  readonly level: RiskLevel;
  /** Whom the words were said to, where it was somebody. */
  readonly saidTo?: string;
  readonly understanding?: UnderstandingKept;
  /** What becomes part of the story with it: the entry in which it was proposed, and the story with it. */
  readonly adds?: { readonly of: number; readonly volume: Volume };
  /** How the input was read; missing where nothing was. */
  readonly reading?: Reading;
}

/** A turn that was told, and that nobody has heard of yet. */
export interface Told {
  readonly answered: Answered;
  readonly entry: Played;
  readonly answer: Turn;
}

/** Tells what came of an input: the words that may leave, the answer, and the entry that makes it durable. */
export function tellTurn(needs: TurnNeeds, playing: Playing, answered: Answered): Told {
  const { shelf, watch } = needs;
  const { input, key, digest, attempt, level, saidTo, understanding, adds } = answered;
  const { outcome, events, commands, memory, pending, state } = attempt;
  const { world } = adds?.volume ?? shelf.of(playing);
  const head = headOf(playing);
  const care = attempt.care ?? answered.care;
  const turn = turnOf(head) + (attempt.tookTurn ? 1 : 0);
  // Where the watch has something to say, words that were not a command are not called one that failed.
  const drafts = care !== null && outcome === 'unclear' ? [] : attempt.drafts;
  const limits = limitsIn(events) ?? playing.limits;
  const { tellings, ...told } = release(watch, drafts, { level, limits: limits ?? state.limits });
  const asked = askAfterwards(needs, playing, attempt);
  const answer = answerTurn(
    world,
    {
      state,
      limits,
      recent: events,
      done: commands.length > 0 ? commands : lastDone(playing, head),
      before: suggestedBefore(needs, playing),
    },
    {
      session: playing.id,
      sequence: playing.sequence + 1,
      turn,
      key,
      outcome,
      tellings,
      events,
      care,
      checkOut: asked?.checkOut ?? null,
      opens: attempt.opens,
      travelling: care === null && asked === null && pending === null ? attempt.travelling : null,
      reading: attempt.reading,
      answers: attempt.answers,
    },
  );
  const entry: Played = {
    kind: 'turn-played',
    parent: head.sequence,
    content: world.story.content,
    turn,
    key,
    input,
    outcome,
    commands: [...commands],
    events: [...events],
    hash: answer.hash,
    memory,
    pending,
    watch: answered.watch,
    ...(digest === undefined ? {} : { digest }),
    care,
    tellings,
    ...told,
    ...(asked === null ? {} : { askedAbout: asked.scene }),
    ...(saidTo === undefined ? {} : { saidTo }),
    ...(understanding === undefined ? {} : { understanding }),
    ...(adds === undefined ? {} : { adds: adds.of }),
    answer,
  };
  return { answered, entry, answer };
}

/** What the player has before their eyes; of the beginning nobody wrote it down. */
function suggestedBefore({ shelf, states }: TurnNeeds, playing: Playing): readonly string[] {
  const head = headOf(playing);
  if (head.suggested !== null) return head.suggested;
  const { world } = shelf.of(playing);
  const state = states.at(playing, head);
  const done = lastDone(playing, head);
  const { suggested } = standing(world, { state, limits: playing.limits, recent: head.events, done });
  return suggested.map(({ words }) => words);
}

/** Asks how a hard scene was that has just ended, once. */
function askAfterwards({ shelf }: TurnNeeds, playing: Playing, { events, state, opens }: Attempt) {
  const { world } = shelf.of(playing);
  const hard = opens === null ? world.hardScene({ events, state }) : null;
  if (hard === null || playing.askedAbout.has(nameOfScene(hard))) return null;
  return { scene: nameOfScene(hard), checkOut: checkOutOf(world.story, hard) };
}
