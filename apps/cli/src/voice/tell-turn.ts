import type { Turn, VoiceNote, VoicePart } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { isOfTheStory, showBeside, showTellings, showTurn } from '../show-turn.ts';
import { terminalPlayer } from '../terminal-player.ts';
import { paint } from '../terminal/paint.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import type { StoryTerminal } from './story-terminal.ts';
import { createTellingView } from './telling-view.ts';

/** After so many milliseconds of silence it is said that a model is at work. */
const silence = 3000;

/**
 * Lets something happen and shows what comes of it: in the words of a model where one tells it, sentence by sentence, and
 * else in its author's. What is written can be stopped; the turn was kept before it began.
 */
export async function tellTurn(
  terminal: StoryTerminal,
  play: Play,
  session: string,
  happen: () => Promise<Turn>,
): Promise<Turn> {
  const { show } = terminal;
  const notes: VoiceNote[] = [];
  let hear = (note: VoiceNote): void => {
    // That a model is asked what was meant is over before there is a turn.
    if (!isUnderstanding(note)) notes.push(note);
  };
  // Before it happens: a telling may be over by the time that the turn is here.
  const listening = play.voice.listen(terminalPlayer, session, (note) => hear(note));
  const leave = await unlessUnreadable(listening, () => undefined);
  try {
    const turn = await happen();
    const of = turn.retells ?? turn.sequence;
    if (await isToldByModel(of)) await follow(turn, of);
    else showTurn(turn, show);
    return turn;
  } finally {
    leave();
  }

  async function isToldByModel(of: number): Promise<boolean> {
    const now = await unlessUnreadable(play.voice.telling(terminalPlayer, session), null);
    return now === of || notes.some((note) => note.of === of);
  }

  async function follow(turn: Turn, of: number): Promise<void> {
    show('');
    const waiting = setTimeout(() => show(paint('dim', '(A model tells it; “stop” ends that.)\n')), silence);
    const { place } = turn.tellings.findLast((telling) => telling.place !== undefined) ?? {};
    // What is told once more may have been told by a model before.
    const isOlder = turn.tellings.some(({ voice }) => voice === 'model');
    const otherwise = isOlder ? 'the words from before' : 'the author’s words';
    const view = createTellingView(terminal, { place, otherwise });
    const { promise: over, resolve } = Promise.withResolvers<'told' | 'plain'>();
    let isOver = false;
    const take = (part: VoicePart): void => {
      if (isOver) return;
      if (part.kind === 'sentence' || part.kind === 'over') clearTimeout(waiting);
      const outcome = view(part);
      isOver = outcome !== null;
      if (outcome !== null) resolve(outcome);
    };
    hear = (note) => {
      if (note.of === of) take(note.part);
    };
    notes.forEach(hear);
    let stopped: Promise<void> | undefined;
    const letGo = terminal.onStop(() => {
      // Nobody who wants an end of it waits for one.
      take({ kind: 'over', as: 'plain', because: 'voice/stopped', sequence: null });
      stopped = play.voice.stop(terminalPlayer, session);
    });
    const isTold = (await over) === 'told';
    letGo();
    const words = isTold ? turn.tellings.filter((telling) => !isOfTheStory(telling)) : turn.tellings;
    if (isTold && words.length > 0) show('');
    showTellings(words, show);
    showBeside(turn, show);
    await stopped;
  }
}

function isUnderstanding({ part }: VoiceNote): boolean {
  return part.kind === 'step' && part.step === 'understand';
}
