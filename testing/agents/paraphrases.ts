import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser, emptyMemory, type Parser, type ParserMemory } from '@lamplight/parser';
import { createWorld, type State, usualLimits, type World } from '@lamplight/world';
import { loadShipped, walkthroughsOf } from '../adventures/shipped.ts';

/** Words at a moment of an adventure, and the offer that is meant by them. */
export interface Paraphrase {
  readonly words: string;
  /** The words of the offer. */
  readonly meant: string;
  readonly moment: PlayedMoment;
}

export interface PlayedMoment {
  readonly title: string;
  readonly world: World;
  readonly parser: Parser;
  readonly state: State;
  readonly memory: ParserMemory;
}

/**
 * The paraphrases that stand in `paraphrases.txt`.
 *
 * @throws Error for a line that is none, or means what is not offered
 */
export async function readParaphrases(): Promise<readonly Paraphrase[]> {
  const text = readFileSync(join(import.meta.dirname, 'paraphrases.txt'), 'utf8');
  const all: Paraphrase[] = [];
  let moment: PlayedMoment | null = null;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@ ')) {
      moment = await momentOf(line.slice(2));
      continue;
    }
    const [words, meant] = line.split(' => ');
    const isOffered = moment?.world.offers(moment.state).some((offer) => offer.words === meant);
    if (moment === null || words === undefined || meant === undefined || isOffered !== true) {
      throw new Error(`"${line}" means nothing that is offered ${moment?.title ?? 'anywhere'}.`);
    }
    all.push({ words, meant, moment });
  }
  return all;
}

async function momentOf(title: string): Promise<PlayedMoment> {
  const [id = '', name = '', lines = ''] = title.split(' ');
  const story = await loadShipped(id);
  const walkthrough = walkthroughsOf(story).find((one) => one.name === name);
  if (walkthrough === undefined) throw new Error(`"${title}" names no walkthrough.`);
  const world = createWorld(story);
  const parser = createParser(world);
  let { state } = world.begin(walkthrough.seed, { ...usualLimits(story), ...walkthrough.limits });
  let memory = emptyMemory;
  for (const { text } of walkthrough.inputs.slice(0, Number(lines))) {
    for (let rest: string | null = text; rest !== null;) {
      const parsed = parser.parse(rest, state, memory);
      memory = parsed.memory;
      if (parsed.kind !== 'commands') break;
      for (const command of parsed.commands) state = world.decide(state, command).state;
      rest = parsed.rest;
    }
  }
  return { title, world, parser, state, memory };
}
