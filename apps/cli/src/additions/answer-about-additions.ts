import { randomUUID } from 'node:crypto';
import { type AdditionProposal, additionKindSchema, additionWishSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { terminalPlayer } from '../terminal-player.ts';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import type { StoryTerminal } from '../voice/story-terminal.ts';
import { boardText, nothingText, notNowText, offerText } from './board-text.ts';

const aboutProposed = /^\s*proposed\s*$/i;
/** Somebody who proposes to a person of the story says something to them. */
const aboutPropose =
  /^\s*propose(?!\s+to\b)(?:\s+(?:an?\s+)?(?<kind>quest|person|place)\b)?(?:[\s:,]+(?:about\s+)?(?<wish>\S.*?))?\s*$/i;
const aboutLeaving = /^\s*leave\s+(?:the\s+)?offer\s*$/i;
import { stoppable } from './stoppable.ts';

const hint = '(A model thinks of something; that may take a minute or two. “stop” ends it.)';

/** Answers a line that is about what might become part of the story, and not of it; `true` when it did. */
export async function answerAboutAdditions(
  line: string,
  play: Play,
  session: string,
  terminal: Pick<StoryTerminal, 'show' | 'onStop'>,
): Promise<boolean> {
  const { show } = terminal;
  const propose = aboutPropose.exec(line);
  if (propose !== null) {
    show(`\n${await proposed(play, session, propose, terminal)}`);
    return true;
  }
  if (aboutProposed.test(line)) {
    show(`\n${boardText(await play.additions.read(terminalPlayer, session), await hasModel(play, session))}`);
    return true;
  }
  return aboutLeaving.test(line) && leave(play, session, show);
}

async function proposed(
  play: Play,
  session: string,
  { groups }: RegExpExecArray,
  { show, onStop }: Pick<StoryTerminal, 'show' | 'onStop'>,
): Promise<string> {
  const kind = additionKindSchema.safeParse(groups?.['kind']?.toLowerCase()).data ?? 'quest';
  const wish = groups?.['wish'];
  const key = randomUUID();
  const asked = additionWishSchema.safeParse({ key, kind, ...(wish === undefined ? {} : { wish }) });
  if (!asked.success) return wrap('A wish has room for 400 letters.', process.stdout.columns);
  const { because } = await play.additions.read(terminalPlayer, session);
  if (because === null) show(paint('dim', `\n${wrap(hint, process.stdout.columns)}`));
  // Also where nothing can come of it: a wish is read for how somebody is before all else.
  const asking = (): Promise<AdditionProposal> => play.additions.propose(terminalPlayer, session, asked.data);
  const answer = await stoppable(play, session, onStop, asking);
  if (answer.offer !== null) return offerText(answer.offer);
  const models = await hasModel(play, session);
  return because === null ? nothingText(answer.because, models) : notNowText(because, models);
}

/** Where nothing is on offer, it is said to the story. */
async function leave(play: Play, session: string, show: (text: string) => void): Promise<boolean> {
  const { offer } = await play.additions.read(terminalPlayer, session);
  if (offer === null) return false;
  await play.additions.leave(terminalPlayer, session, { key: randomUUID(), offer: offer.id });
  show(`\n${wrap(`“${offer.name}” is left, and your story is as it was.`, process.stdout.columns)}`);
  return true;
}

async function hasModel(play: Play, session: string): Promise<boolean> {
  return (await play.voice.read(terminalPlayer, session)).models.length > 0;
}
