import type { Care, Interaction, Turn } from '@lamplight/contracts';
import type { Journal } from '@lamplight/ports';
import type { RiskLevel, Screening, Watch } from '@lamplight/safety';
import { type Command, freeWordsOf, readCommand } from '@lamplight/world';
import type { Desk } from '../desk.ts';
import type { Played } from '../entry.ts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, type Point, standingOf, textOf, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Shelf, Volume } from '../shelf.ts';
import type { States } from '../states.ts';
import type { Who } from '../who.ts';
import { answerTurn } from './answer.ts';
import { type Attempt, type Standing, unmoved } from './attempt.ts';
import { carryOutCommand, carryOutWords } from './carry-out.ts';
import { grantWish } from './grant-wish.ts';
import { wordsFor } from './words-for.ts';

/** What a turn needs. */
export interface TurnNeeds {
  readonly desk: Desk;
  readonly journal: Journal;
  readonly shelf: Shelf;
  readonly states: States;
  readonly watch: Watch;
  /** ISO 3166 alpha-2 code of the country whose numbers are shown; without it those that hold everywhere. */
  readonly country: string | undefined;
}

/** What a person wrote in an input, which has to be read for risk. */
export function writtenIn(asked: Interaction): string {
  return 'text' in asked ? asked.text : freeWordsOf(asked.command);
}

/** Plays one input of one session. Must not run twice at once for the same session. */
export async function interact(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: Interaction,
): Promise<Turn> {
  const { shelf, states } = needs;
  const volume = shelf.take(playing.adventure);
  const head = headOf(playing);
  const { content } = volume.world.story;
  const standing = { state: states.at(volume.world, playing, head), ...standingOf(head, content) };
  const screening = screen(needs, volume, standing, playing, head, asked);
  const goesOn = screening.outcome === 'go-on';
  const attempt = goesOn ? carryOut(volume, standing, asked) : unmoved(standing);
  const input = goesOn ? inputOf(volume, standing, asked) : null;
  const answered = { volume, head, input, key: asked.key, screening };
  if (attempt.wish === null) return record(needs, who, playing, { ...answered, attempt });
  const granted = await grantWish(needs, who, playing, attempt, attempt.wish, asked.key);
  if ('turn' in granted) return granted.turn;
  return record(needs, who, playing, { ...answered, attempt: granted.attempt });
}

function screen(
  { watch, country }: TurnNeeds,
  { world }: Volume,
  { state }: Standing,
  playing: Playing,
  head: Point,
  asked: Interaction,
): Screening {
  return watch.screen({
    text: writtenIn(asked),
    lastTelling: textOf(head.tellings),
    offers: world.offers(state).map(({ words }) => words),
    ...(playing.risk ? { carried: playing.risk } : {}),
    shown: playing.careShown,
    ...(country === undefined ? {} : { country }),
  });
}

function carryOut(volume: Volume, standing: Standing, asked: Interaction): Attempt {
  if ('text' in asked) return carryOutWords(volume, standing, asked.text);
  return carryOutCommand(volume, standing, commandOf(volume, asked.command));
}

/** @throws PlayError `play/no-such-command` */
function commandOf({ world }: Volume, value: object): Command {
  const read = readCommand(world.story, value);
  if (!read.ok)
    throw new PlayError('play/no-such-command', `The command is not one a player has: ${read.wrong}`);
  return read.command;
}

/** What was asked, in words. */
function inputOf({ world }: Volume, { state }: Standing, asked: Interaction): string {
  return 'text' in asked ? asked.text : wordsFor(asked.command, world.offers(state));
}

interface Answered {
  readonly volume: Volume;
  readonly head: Point;
  readonly input: string | null;
  readonly key: string;
  readonly screening: Screening;
  readonly attempt: Attempt;
}

async function record(needs: TurnNeeds, who: Who, playing: Playing, answered: Answered): Promise<Turn> {
  const { volume, head, input, key, screening, attempt } = answered;
  const { outcome, events, commands, memory, pending, state } = attempt;
  const care: Care | null = attempt.care ?? screening.care;
  const turn = turnOf(head) + (attempt.tookTurn ? 1 : 0);
  // Where the watch has something to say, words that were not a command are not called one that failed.
  const drafts = care !== null && outcome === 'unclear' ? [] : attempt.drafts;
  const tellings = release(needs.watch, drafts, levelOf(screening, playing));
  const answer = answerTurn(volume.world, state, {
    session: playing.id,
    sequence: playing.sequence + 1,
    turn,
    key,
    outcome,
    tellings,
    events,
    care,
    answers: attempt.answers,
    retells: null,
  });
  const { hash, ended } = answer;
  const entry: Played = {
    kind: 'turn-played',
    parent: head.sequence,
    content: volume.world.story.content,
    turn,
    key,
    input,
    outcome,
    commands: [...commands],
    events: [...events],
    hash,
    memory,
    pending,
    watch: watchRecord(screening),
    care,
    tellings,
    answer,
  };
  await needs.desk.write(who, playing, entry, { turn, ended, state });
  return answer;
}

function watchRecord(screening: Screening): Played['watch'] {
  const risk = screening.lingering;
  if (screening.outcome === 'unavailable') return { level: null, reasons: [screening.fault.code], risk };
  const { level, reasons } = screening.reading;
  return { level, reasons, risk };
}

/** How the player is, as far as is known: this message, and what lingers of earlier ones. */
function levelOf(screening: Screening, playing: Playing): RiskLevel {
  const now = screening.outcome === 'unavailable' ? 2 : screening.reading.level;
  const before = playing.risk?.level ?? 0;
  return now > before ? now : before;
}
