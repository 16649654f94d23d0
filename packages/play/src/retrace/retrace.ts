import type { Interaction, Turn } from '@lamplight/contracts';
import { type Command, readCommand } from '@lamplight/world';
import type { Addition } from '../additions/addition.ts';
import { keepProposal } from '../additions/keep-proposal.ts';
import { addToStory } from '../additions/take-addition.ts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, type Point } from '../playing.ts';
import { startSession } from '../start-session.ts';
import { setLimits } from '../turn/act.ts';
import { goBackTo } from '../turn/go-back-to.ts';
import { interact } from '../turn/interact.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import type { Step, Way } from './way.ts';

/** How far a way could be gone once more. */
export interface Retraced {
  readonly session: string;
  readonly steps: number;
  /** Steps that came to the same as before. */
  readonly held: number;
  /** The first step that did not, with what is said to it now; the session stands before it. `null` when all held. */
  readonly stopped: { readonly step: Step; readonly said: string } | null;
}

/**
 * Begins a session anew under its id and takes the same steps again, until one comes to something else: is refused, asked
 * about or not understood where it was not before. Words come first; where they mean something else by now, the
 * commands that they meant are tried.
 */
export async function retrace(needs: TurnNeeds, who: Who, way: Way): Promise<Retraced> {
  const { session, adventure, seed, limits, steps } = way;
  const playing = await startSession(needs, who, { session, adventure, seed, limits });
  for (const [held, step] of steps.entries()) {
    const said = await take(needs, who, playing, step);
    if (said !== null) return { session, steps: steps.length, held, stopped: { step, said } };
  }
  return { session, steps: steps.length, held: steps.length, stopped: null };
}

/** Takes a step; `null` when it holds, else what is said to it now, with the session where it was. */
async function take(needs: TurnNeeds, who: Who, playing: Playing, step: Step): Promise<string | null> {
  const before = headOf(playing);
  const key = (nth: string): string => `${playing.id}/retraced-${playing.sequence}-${nth}`;
  if (step.adds !== undefined) return addAgain(needs, who, playing, step.adds, key('proposal'));
  const wanted = step.commands.find(({ verb }) => verb === 'set-limits');
  if (wanted?.verb === 'set-limits' && step.commands.length === 1) {
    await setLimits(needs, who, playing, { key: key('limits'), limits: wanted.limits });
    return null;
  }
  const spoken =
    step.input === null ? null : await interact(needs, who, playing, { key: key('words'), text: step.input });
  if (spoken !== null && comesToTheSame(step, spoken, headOf(playing))) return null;
  await undo(needs, who, playing, before);
  const commanded = await carryOut(needs, who, playing, step, key);
  if (commanded === null) return null;
  await undo(needs, who, playing, before);
  return (spoken ?? commanded).text;
}

function comesToTheSame({ outcome, commands }: Step, turn: Turn, head: Point): boolean {
  if (turn.outcome !== outcome || head.kind !== 'turn-played') return false;
  return JSON.stringify(head.commands) === JSON.stringify(commands);
}

/** Carries out what the words meant before; `null` when that comes to the same. */
async function carryOut(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { commands, outcome }: Step,
  key: (nth: string) => string,
): Promise<Pick<Turn, 'text'> | null> {
  const { world } = needs.shelf.of(playing);
  let last: Pick<Turn, 'text' | 'outcome'> = {
    text: 'It meant nothing that could be tried again.',
    outcome: 'unclear',
  };
  for (const [index, command] of commands.entries()) {
    const read = readCommand(world.story, command);
    if (!read.ok) return { text: read.wrong };
    last = await interact(needs, who, playing, asked(read.command, key(`command-${index}`)));
    if (last.outcome !== 'done') break;
  }
  return last.outcome === outcome ? null : last;
}

function asked(command: Command, key: string): Interaction {
  return { key, command: { ...command } };
}

async function undo(needs: TurnNeeds, who: Who, playing: Playing, before: Point): Promise<void> {
  if (headOf(playing) === before) return;
  await goBackTo(needs, who, playing, before, { key: null });
}

/** What became part of the story does so again, if it fits what the story is now and can be done in it. */
async function addAgain(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  addition: Addition,
  key: string,
): Promise<string | null> {
  try {
    const of = await keepProposal(needs, who, playing, {
      key,
      digest: '',
      addition,
      because: null,
      findings: [],
      used: [],
    });
    await addToStory(needs, who, playing, { of, addition }, { key: null });
    return null;
  } catch (error) {
    if (error instanceof PlayError && error.code === 'play/offer-not-open') return error.message;
    throw error;
  }
}
