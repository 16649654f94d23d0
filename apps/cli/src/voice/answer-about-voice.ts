import { randomUUID } from 'node:crypto';
import { voiceChoiceSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { isOfTheStory } from '../show-turn.ts';
import { terminalPlayer } from '../terminal-player.ts';
import { sentPartText, sentText } from './sent-text.ts';
import { chosenText, voiceText } from './voice-text.ts';

const aboutVoice = /^\s*voice(?:\s+(?<voice>plain|model)(?:\s+(?<model>\S+))?)?\s*$/i;
const aboutSent = /^\s*sent(?:\s+(?<part>\d{1,3}))?\s*$/i;

/** Answers a line that is about who tells the story, and not of it; `true` when it did. */
export async function answerAboutVoice(
  line: string,
  play: Play,
  session: string,
  show: (text: string) => void,
): Promise<boolean> {
  const voice = aboutVoice.exec(line);
  const sent = aboutSent.exec(line);
  if (voice !== null) show(`\n${await answered(play, session, voice)}`);
  if (sent !== null) show(`\n${await sentLately(play, session, sent.groups?.['part'])}`);
  return voice !== null || sent !== null;
}

async function answered(play: Play, session: string, { groups }: RegExpExecArray): Promise<string> {
  const wished = voiceChoiceSchema.shape.voice.safeParse(groups?.['voice']?.toLowerCase());
  const now = await play.voice.read(terminalPlayer, session);
  // Where there is no model, the same is said whatever is wished.
  if (!wished.success || now.models.length === 0) return voiceText(now);
  const model = groups?.['model'] ?? now.model;
  const change = { key: randomUUID(), voice: wished.data, model };
  return chosenText(await play.voice.choose(terminalPlayer, session, change));
}

/** Of the newest telling of the story; what came after it was about something else. */
async function sentLately(play: Play, session: string, part: string | undefined): Promise<string> {
  const { passages } = await play.session(terminalPlayer, session);
  const newest = passages.findLast(({ tellings }) => tellings.some(isOfTheStory));
  const sent =
    newest === undefined
      ? { session, of: 0, because: null, attempts: [] }
      : await play.voice.sent(terminalPlayer, session, newest.sequence);
  // What is told once more may have been told by a model before.
  const isRetold = newest?.tellings.some(({ voice: by }) => by === 'model') ?? false;
  const otherwise = isRetold ? 'the words from before' : 'the author’s words';
  return part === undefined ? sentText(sent, otherwise) : sentPartText(sent, Number(part));
}
