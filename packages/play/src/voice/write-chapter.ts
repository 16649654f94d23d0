import { chapterDue, type Chronicler } from '@lamplight/narrator';
import { openGate } from '../release.ts';
import { momentOf } from './moment-of.ts';
import { rememberedOf } from './remembered-of.ts';
import { reportUnforeseen } from './report-unforeseen.ts';
import type { Released } from './tell-point.ts';
import { withTokens } from './with-tokens.ts';
import { asSent } from './write-telling.ts';

/**
 * Where enough was learned since the last one, writes down what a part of the story comes down to, so that the memory of
 * a long one stays small. Nobody waits for it, and nothing is lost where it fails: it is tried again after another turn.
 */
export async function writeChapter(told: Released): Promise<void> {
  const { needs, playing, live, because } = told;
  const { chronicler } = needs.modelVoice;
  if (chronicler === undefined || because !== null || live.signal.aborted) return;
  try {
    await needs.chapters.alone(playing.id, () => writeNext(told, chronicler));
  } catch (error) {
    reportUnforeseen(needs, error);
  }
}

async function writeNext(
  { needs, who, playing, point, about, live }: Released,
  chronicler: Chronicler,
): Promise<void> {
  const chapters = await needs.chapters.of(who, playing.id);
  const moment = momentOf(needs.turn, playing, point);
  const memory = rememberedOf(needs.turn, playing, point, moment, { pins: new Set(), chapters });
  const facts = chapterDue(memory);
  if (facts === null) return;
  const gate = () => openGate(needs.turn.watch, about);
  const models = needs.modelVoice.models();
  const chapter = await withTokens(needs.turn, { who, playing, point: null, models }, async (mostTokens) => {
    const made = await chronicler.summarise({ facts, gate, mostTokens, signal: live.signal });
    await needs.turn.spending.add(who, made.attempts.map(asSent), 0);
    return made;
  });
  const { text, to, facts: made, quests, knownBy } = chapter;
  // In its turn, because a session that goes away takes its chapters along.
  await needs.inTurn(live.session, async () => {
    if (live.signal.aborted) return;
    await needs.chapters.write(who, playing.id, {
      text,
      to,
      facts: [...made],
      quests: [...quests],
      knownBy: [...knownBy],
    });
  });
}
