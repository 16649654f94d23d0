import type { Session, SessionVoice } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import type { Wish } from './play-in-terminal.ts';
import { terminalPlayer } from './terminal-player.ts';
import { asksToLeave } from './terminal/asks-to-leave.ts';
import { careText } from './terminal/care-text.ts';
import { contentText } from './terminal/content-text.ts';
import { paint } from './terminal/paint.ts';
import { stress } from './terminal/stress.ts';
import { wrap } from './terminal/wrap.ts';

type Ask = (prompt: string) => Promise<string | undefined>;
type Show = (text: string) => void;

/** Finds the session to go on with, or begins one; shows where the story stands. `undefined` when the player left. */
export async function chooseSession(
  play: Play,
  wish: Wish,
  ask: Ask,
  show: Show,
): Promise<string | undefined> {
  const adventure = wish.adventure ?? (await chooseAdventure(play, ask, show));
  if (adventure === undefined) return undefined;
  const question = askOrHelp(play, ask, show);
  const unfinished = (await play.sessions(terminalPlayer)).find(
    (session) => session.adventure === adventure && session.ended === null && session.turn > 0,
  );
  if (unfinished && !wish.fresh && wish.seed === undefined) {
    const reply = await question(
      `You left “${unfinished.title}” at turn ${unfinished.turn}. Go on there? (yes/no) `,
    );
    if (reply === undefined || asksToLeave(reply)) return undefined;
    if (!/^\s*n/i.test(reply)) {
      show(
        `\n${stress(wrap(whereItStands(await play.session(terminalPlayer, unfinished.id)), process.stdout.columns))}`,
      );
      show(await howToBegin(play, unfinished.id));
      return unfinished.id;
    }
  }
  show(contentText(play, adventure));
  const seed = wish.seed === undefined ? {} : { seed: wish.seed };
  const session = await play.start(terminalPlayer, { adventure, ...seed });
  show(`\n${paint('bold', session.title)}\n\n${stress(wrap(session.telling, process.stdout.columns))}`);
  show(await howToBegin(play, session.id));
  return session.id;
}

/** The newest answer of the story; the last answer of all may have been about something else. */
function whereItStands({ passages }: Session): string {
  const newest = passages.findLast(({ tellings }) =>
    tellings.some(({ voice }) => voice === 'plain' || voice === 'model'),
  );
  return (newest?.tellings ?? []).map(({ text }) => text).join('\n\n');
}

async function howToBegin(play: Play, session: string): Promise<string> {
  const words =
    '“help” says how to play; “help me” if you need help for yourself; “limits”, “pause”, “fade” and “skip this” whenever it is too much; “quit” leaves.';
  const voice = whoTells(await play.voice.read(terminalPlayer, session));
  return `\n${paint('dim', wrap(`(${[words, ...voice].join(' ')})`, process.stdout.columns))}`;
}

/** Nothing where nobody but its author can tell a story. */
function whoTells({ voice, models }: SessionVoice): string[] {
  if (models.length === 0) return [];
  return voice === 'model'
    ? ['A model tells this story: “voice” says more, Enter or “stop” ends a telling.']
    : ['“voice” says how a model may tell it, too.'];
}

/** Asks, and answers “help me” with help instead of taking it for the reply. */
function askOrHelp(play: Play, ask: Ask, show: Show): Ask {
  return async (prompt) => {
    for (;;) {
      const reply = await ask(prompt);
      if (reply === undefined || !/^\W*help\s+me\W*$/i.test(reply)) return reply;
      show(`\n${careText(await play.helpNow(terminalPlayer))}`);
    }
  };
}

async function chooseAdventure(play: Play, ask: Ask, show: Show): Promise<string | undefined> {
  const question = askOrHelp(play, ask, show);
  const adventures = play.adventures();
  for (const [index, { title, blurb, minutes, ages }] of adventures.entries()) {
    show(`${paint('bold', `${index + 1}  ${title}`)} (${minutes} minutes, ages ${ages} and up)`);
    show(`${wrap(blurb, process.stdout.columns)}\n`);
  }
  for (;;) {
    const reply = await question('Which story? (its number or a part of its name; “quit” leaves) ');
    if (reply === undefined || asksToLeave(reply) || /^\s*exit\s*$/i.test(reply)) return undefined;
    const wanted = reply
      .trim()
      .replace(/^(\d+)[.)]$/, '$1')
      .toLowerCase();
    const chosen = adventures.find(
      ({ id, title }, index) =>
        wanted !== '' && (String(index + 1) === wanted || `${id} ${title}`.toLowerCase().includes(wanted)),
    );
    if (chosen) return chosen.id;
    show(wrap(notAStory(adventures), process.stdout.columns));
  }
}

function notAStory(adventures: ReturnType<Play['adventures']>): string {
  const names = adventures.map(({ title }, index) => `${index + 1} for ${title}`).join(', ');
  return `No story has begun yet. Type ${names}, or a part of the name. “help me” is there if you need help for yourself; “quit” leaves.`;
}
