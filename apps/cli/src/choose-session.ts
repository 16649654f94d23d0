import type { Session, SessionVoice } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import type { Wish } from './play-in-terminal.ts';
import { terminalPlayer } from './terminal-player.ts';
import { contentText } from './terminal/content-text.ts';
import { paint } from './terminal/paint.ts';
import { stress } from './terminal/stress.ts';
import { wrap } from './terminal/wrap.ts';
import { yesOrNo } from './terminal/yes-or-no.ts';
import type { Terminal } from './tools/terminal.ts';

/** Finds the session to go on with, or begins one; shows where the story stands. `undefined` when the player left. */
export async function chooseSession(
  play: Play,
  wish: Wish,
  terminal: Pick<Terminal, 'ask' | 'show'>,
): Promise<string | undefined> {
  const { show } = terminal;
  const adventure = wish.adventure ?? (await chooseAdventure(play, terminal));
  if (adventure === undefined) return undefined;
  const unfinished = (await play.sessions(terminalPlayer)).find(
    (session) => session.adventure === adventure && session.ended === null && session.turn > 0,
  );
  if (unfinished && !wish.fresh && wish.seed === undefined) {
    const question = `You left “${unfinished.title}” at turn ${unfinished.turn}. Go on there? (yes/no) `;
    const goesOn = await askYesOrNo(question, terminal);
    if (goesOn === undefined) return undefined;
    if (goesOn) {
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

/** Asks until it is said; `undefined` when the player left. */
async function askYesOrNo(
  question: string,
  { ask, show }: Pick<Terminal, 'ask' | 'show'>,
): Promise<boolean | undefined> {
  for (;;) {
    const reply = await ask(question, (line) => yesOrNo(line) !== null);
    if (reply === undefined) return undefined;
    const said = yesOrNo(reply);
    if (said !== null) return said;
    show(wrap('“yes” goes on there, “no” begins anew, “quit” leaves.', process.stdout.columns));
  }
}

async function chooseAdventure(
  play: Play,
  { ask, show }: Pick<Terminal, 'ask' | 'show'>,
): Promise<string | undefined> {
  const adventures = play.adventures();
  for (const [index, { title, blurb, minutes, ages }] of adventures.entries()) {
    show(`${paint('bold', `${index + 1}  ${title}`)} (${minutes} minutes, ages ${ages} and up)`);
    show(`${wrap(blurb, process.stdout.columns)}\n`);
  }
  for (;;) {
    const reply = await ask(
      'Which story? (its number or a part of its name; “quit” leaves) ',
      (line) => chosenBy(line, adventures) !== undefined,
    );
    if (reply === undefined) return undefined;
    const chosen = chosenBy(reply, adventures);
    if (chosen) return chosen.id;
    show(wrap(notAStory(adventures), process.stdout.columns));
  }
}

type Adventures = ReturnType<Play['adventures']>;

function chosenBy(line: string, adventures: Adventures): Adventures[number] | undefined {
  const wanted = line
    .trim()
    .replace(/^(\d+)[.)]$/, '$1')
    .toLowerCase();
  if (wanted === '') return undefined;
  return adventures.find(
    ({ id, title }, index) => String(index + 1) === wanted || `${id} ${title}`.toLowerCase().includes(wanted),
  );
}

function notAStory(adventures: Adventures): string {
  const names = adventures.map(({ title }, index) => `${index + 1} for ${title}`).join(', ');
  return `No story has begun yet. Type ${names}, or a part of the name. “help me” is there if you need help for yourself; “quit” leaves.`;
}
