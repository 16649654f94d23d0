import type { MetaWord, SafetyWord } from '@lamplight/parser';
import { givesHints, inSeries, type State, type World } from '@lamplight/world';
import type { Draft } from './attempt.ts';
import { programDraft } from './program-draft.ts';

/** Words to the program that a sentence answers. */
export type ProgramWord = Exclude<MetaWord, SafetyWord | 'help-me' | 'undo' | 'retell' | 'map'>;

const ownLines: ReadonlySet<MetaWord> = new Set(['save', 'load', 'quit', 'restart', 'transcript', 'about']);

export function isProgramWord(word: MetaWord): word is ProgramWord {
  return word === 'score' || word === 'help' || ownLines.has(word);
}

/** What the program says of itself. */
export function programAnswer(world: World, word: ProgramWord, state: State): Draft {
  const { score } = state;
  // What is typed is English, so what can be typed is told in English.
  if (word === 'help') return { words: helpWords(world, state), voice: 'program' };
  if (word !== 'score') return programDraft(word);
  const points = score.points === 1 ? '1 point' : `${score.points} points`;
  return { words: `You have ${points} so far.`, voice: 'program' };
}

function helpWords(world: World, state: State): string {
  const here = exampleWords(world, state).map((said) => `“${said}”`);
  return [
    'Say what you want to do, in plain words: “look”, “go north” (or just “n”), several things with “then”.' +
      (here.length === 0 ? '' : ` Here you could say ${inSeries(here, 'or')}.`),
    'Short forms: l look, x examine, i what I carry, z wait, g again. “undo” takes a turn back, “retell” tells it ' +
      'in other words, where there are any. If you need help for yourself, type “help me”.',
    ...(givesHints(world.story) ? ['When you are stuck: “think”, or “hint”.'] : []),
    'Where you have been: “map”; “go to” and the name of a place takes the way that you know.',
    'Around the story: “journal” says what you set out to do, “score” how far you are, “transcript” how to keep the ' +
      'story, “quit” how to leave it.',
    'For yourself, at any time: “pause”, “fade” (this scene ends gently), “rewind scene”, “skip this”, “limits”, ' +
      '“plan”, “breathe”, “ground”.',
  ].join('\n');
}

/** So many examples show how it goes. */
const mostExamples = 3;

/** Of each kind of thing that can be done here, the first; nothing that cannot be undone by going on. */
function exampleWords(world: World, state: State): readonly string[] {
  const plain = world.offers(state).filter(({ cost, about }) => cost === null && about.length > 0);
  const byVerb = new Map(plain.toReversed().map(({ command, words: said }) => [command.verb, said]));
  byVerb.delete('choose');
  return [...byVerb.values()].toReversed().slice(0, mostExamples);
}
