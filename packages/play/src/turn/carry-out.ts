import type { CommandReading, Travelling } from '@lamplight/contracts';
import { type ParserMemory, quote } from '@lamplight/parser';
import { amidWords, type Command, type Event, freeWordsOf, isOutside, type State } from '@lamplight/world';
import type { Pending } from '../entry.ts';
import { limitsCommand } from '../limits/own-limits.ts';
import { isNoteworthy, nextStep, travellingTo } from '../map/next-step.ts';
import type { Volume } from '../shelf.ts';
import { type Attempt, type Draft, type Standing, unmoved } from './attempt.ts';
import { choicesDraft } from './choices-draft.ts';
import { plainDrafts } from './plain-drafts.ts';
import { programDraft } from './program-draft.ts';
import { isProgramWord, programAnswer } from './program-words.ts';
import { wordsFor } from './words-for.ts';

/** So many sentences of one line are carried out; what follows is given back. */
const mostSentences = 20;

/** Understands words and carries them out, sentence by sentence, until one cannot be. */
export function carryOutWords(volume: Volume, standing: Standing, words: string): Attempt {
  const line = beginLine(volume, standing);
  if (standing.pending !== null) {
    if (/^\s*(y|yes|yeah|yep|ok|okay|sure|do it|go on)\W*$/i.test(words)) {
      return confirmed(volume, line, standing, standing.pending);
    }
    if (/^\s*(n|no|nope|not now|never mind|cancel|stop)\W*$/i.test(words)) {
      line.say('You leave it be.');
      return line.end('done');
    }
  }
  return sentences(volume, line, standing, words);
}

/** Carries out one ready command, as a button sends it. */
export function carryOutCommand(volume: Volume, standing: Standing, command: Command): Attempt {
  return carryOutCommands(volume, standing, [command]);
}

/**
 * Carries out ready commands one after the other, until one is refused.
 *
 * @param reading how they were understood, where they were made of words
 */
export function carryOutCommands(
  volume: Volume,
  standing: Standing,
  commands: readonly Command[],
  reading?: Omit<CommandReading, 'cost' | 'commands'>,
): Attempt {
  const memory = volume.parser.remember(commands, standing.memory);
  const line = beginLine(volume, { ...standing, memory });
  if (reading !== undefined) line.read({ ...reading, commands: asWire(commands) });
  if (reading !== undefined || commands.some(hasFreeWords)) line.guess();
  return line.run(commands, null) ?? line.end();
}

function confirmed(volume: Volume, line: Line, standing: Standing, { commands, rest }: Pending): Attempt {
  const [costly, ...others] = commands;
  if (costly) line.act(costly);
  return (
    line.run(others, rest) ??
    (rest === null || line.refused() ? line.end() : sentences(volume, line, standing, rest))
  );
}

function sentences({ world }: Volume, line: Line, standing: Standing, words: string): Attempt {
  let rest: string | null = words;
  for (let count = 0; rest !== null && count < mostSentences; count += 1) {
    const parsed = line.parse(rest);
    switch (parsed.kind) {
      case 'meta': {
        const { meta: word, count: often } = parsed;
        if (word === 'undo' || word === 'retell') {
          if (count === 0 && parsed.rest === null) return line.end('done', { wish: { word, count: often } });
          line.say(`“${word}” has to stand alone, so I stopped before it.`);
          return line.end(line.acted() ? undefined : 'unclear');
        }
        // Whatever else the line says: what somebody needs for themselves comes first, and alone.
        if (!isProgramWord(word)) return unmoved(standing, { word, count: often });
        line.answer(programAnswer(world, word, line.state()));
        rest = parsed.rest;
        break;
      }
      case 'unclear':
        line.say(parsed.message);
        return line.end(line.acted() ? undefined : 'unclear', { understood: false });
      case 'question':
        line.say(parsed.question);
        return line.end('asked', { answers: parsed.options });
      case 'commands': {
        line.read({ words: parsed.reading, commands: asWire(parsed.commands), certainty: parsed.certainty });
        if (parsed.certainty !== 'plain' || parsed.commands.some(hasFreeWords)) line.guess();
        const asked = line.run(parsed.commands, parsed.rest);
        if (asked) return asked;
        rest = line.refused() ? null : parsed.rest;
      }
    }
  }
  if (rest === null) return line.end();
  line.say(`That was a lot at once. I stopped before “${quote(rest, 60)}”.`);
  return line.end(undefined, { understood: false });
}

function asWire(commands: readonly Command[]): CommandReading['commands'] {
  return commands.map((command) => ({ ...command }));
}

function hasFreeWords(command: Command): boolean {
  return freeWordsOf(command) !== '';
}

type Line = ReturnType<typeof beginLine>;

/** One line of input while it is being carried out. */
function beginLine({ world, parser }: Volume, standing: Standing) {
  let state: State = standing.state;
  let memory: ParserMemory = standing.memory;
  let lastOutcome: 'done' | 'refused' = 'done';
  let anyDone = false;
  let tookTurn = false;
  let understood = true;
  const commands: Command[] = [];
  const events: Event[] = [];
  const drafts: Draft[] = [];

  /** Where the player is on the way to, as long as nothing came in between. */
  let destination: string | null = null;

  /** How the newest command of the line was understood. */
  let reading: CommandReading | null = null;

  /** Whoever stops because something happened is told how to go on. */
  const stopOnTheWay = (place: string): void => {
    const name = world.story.places[place]?.name;
    if (state.travel.place === place || name === undefined) return;
    const there = amidWords(name);
    drafts.push(programDraft('stopped-on-the-way', { place: there }));
  };

  const act = (asked: Command): void => {
    const before = state;
    const command = nextStep(world, before, standing.chart, asked);
    const result = world.decide(state, command);
    drafts.push(...plainDrafts(world, before, result.events));
    if (result.refusal && result.events.length === 0) {
      drafts.push({ words: result.refusal.because, voice: 'program' });
    }
    commands.push(command);
    events.push(...result.events);
    state = result.state;
    tookTurn ||= result.events.length > 0 && !isOutside(command.verb);
    lastOutcome = result.outcome;
    anyDone ||= result.outcome === 'done';
    const goesOn = asked.verb === 'travel' && !isNoteworthy(world, before, result.events);
    destination = goesOn ? asked.place : null;
    if (asked.verb === 'travel' && !goesOn && result.outcome === 'done') stopOnTheWay(asked.place);
  };
  const first = limitsCommand(world, state, standing.limits);
  if (first) act(first);
  anyDone = false;
  const started = commands.length;

  const end = (outcome?: Attempt['outcome'], open: Partial<Attempt> = {}): Attempt => ({
    outcome: outcome ?? (anyDone || commands.length === started ? 'done' : 'refused'),
    tookTurn,
    understood,
    commands,
    events,
    state,
    drafts: [...drafts, ...choicesDraft(standing.state, state, events)],
    memory: drafts.reduce(
      (heard, { words, voice }) => (voice === 'plain' ? parser.hear(words, heard) : heard),
      memory,
    ),
    pending: null,
    reading,
    answers: null,
    wish: null,
    care: null,
    opens: null,
    travelling: destination === null ? null : travellingOn(destination),
    ...open,
  });

  /** What waits for a yes, in the words in which it was understood; a button's command in those of its offer. */
  const waitingFor = (list: readonly Command[], cost: string): CommandReading => {
    const words = reading?.words ?? list.map((command) => wordsFor(command, world.offers(state))).join(', ');
    return { words, commands: asWire(list), certainty: reading?.certainty ?? 'plain', cost };
  };

  const travellingOn = (place: string): Travelling | null => {
    const chart = world.chart(standing.state, { commands, events }, standing.chart());
    return lastOutcome === 'refused' ? null : travellingTo(world, state, place, chart);
  };

  return {
    act,
    end,
    say: (words: string) => drafts.push({ words, voice: 'program' }),
    answer: (draft: Draft) => drafts.push(draft),
    state: () => state,
    acted: () => commands.length > started,
    /** What was said was understood, though not word for word. */
    guess: () => {
      understood = false;
    },
    read: (as: Omit<CommandReading, 'cost'>) => {
      reading = { ...as, cost: null };
    },
    refused: () => lastOutcome === 'refused',
    parse(words: string) {
      const parsed = parser.parse(words, state, memory);
      memory = parsed.memory;
      return parsed;
    },
    /** Carries out commands; stops and asks before one that is costly. */
    run(list: readonly Command[], rest: string | null): Attempt | undefined {
      for (const [index, command] of list.entries()) {
        const ended = state.endings.reached !== null;
        if (ended && index > 0) break;
        const cost = ended ? null : world.cost(state, nextStep(world, state, standing.chart, command));
        if (cost !== null) {
          drafts.push({ words: `${cost} Do you want to go on?`, voice: 'program' });
          const waiting = list.slice(index);
          return end('asked', {
            pending: { commands: waiting, rest },
            reading: waitingFor(waiting, cost),
            answers: ['yes', 'no'],
          });
        }
        act(command);
      }
      return undefined;
    },
  };
}
