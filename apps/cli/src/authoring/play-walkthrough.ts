import { begunIn, type GoldenTranscript, type Walkthrough, walkthroughFolder } from '@lamplight/adventure';
import { composeTrial } from '@lamplight/server';
import { type Story, usualLimits } from '@lamplight/world';
import { terminalPlayer } from '../terminal-player.ts';
import { wordsOfTurn } from '../words-of-turn.ts';

/** What the story told, and what kept the walkthrough from being what it says it is. */
export interface PlayedWalkthrough {
  readonly told: GoldenTranscript;
  /** Each begins with the file and line that it is about. */
  readonly wrong: readonly string[];
}

/** Plays a walkthrough from its beginning, with nothing kept. Equal stories and walkthroughs are told equally. */
export async function playWalkthrough(story: Story, walkthrough: Walkthrough): Promise<PlayedWalkthrough> {
  const { name, seed, from, ends, score, limits, inputs } = walkthrough;
  await using trial = await composeTrial([begunIn(story, from)]);
  const { id, telling } = await trial.play.start(terminalPlayer, {
    adventure: story.id,
    seed,
    limits: { ...usualLimits(story), ...limits },
  });
  const turns: GoldenTranscript['turns'][number][] = [];
  const wrong: string[] = [];
  const at = (line: number): string => `${walkthroughFolder}/${name}.txt:${line}`;
  let ended: string | null = null;
  let made = 0;
  for (const [index, { text, line }] of inputs.entries()) {
    if (ended !== null) {
      wrong.push(`${at(line)}: the story has ended before “${text}”, with “${ended}”.`);
      break;
    }
    const turn = await trial.play.interact(terminalPlayer, id, { key: `line-${index}`, text });
    if (turn.outcome === 'stopped')
      wrong.push(`${at(line)}: “${text}” was answered by the watch, not the story.`);
    turns.push({ input: text, text: wordsOfTurn(turn), line });
    ended = turn.ended;
    made = turn.score ?? 0;
  }
  const foot = at((inputs.at(-1)?.line ?? 0) + 1);
  if (ends !== null && ended !== ends) {
    const instead = ended === null ? 'it comes to no ending' : `it ends with “${ended}”`;
    wrong.push(`${foot}: it should end with “${ends}”, but ${instead}.`);
  }
  if (score !== null && made !== score)
    wrong.push(`${foot}: it should make ${points(score)}, but makes ${made}.`);
  return { told: { opening: { text: telling, line: 0 }, turns }, wrong };
}

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}
