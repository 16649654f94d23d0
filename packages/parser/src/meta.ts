import { numberOf } from './number-words.ts';
import { type MetaWord, type SafetyWord, safetyWords } from './parsed.ts';

const care = [
  'help me',
  'help me now',
  'help me please',
  'please help me',
  'i need help',
  'i need help now',
  'i need help right now',
  'i need help please',
  'please i need help',
  'i need some help',
  'i need someone',
  'i need somebody',
  'i need to talk to someone',
  'get me help',
  'get help',
  // Whoever reads a German page cries for help in German.
  'hilfe',
  'hilf mir',
  'hilf mir bitte',
  'bitte hilf mir',
  'helft mir',
  'helfen sie mir',
  'ich brauche hilfe',
  'ich brauche jetzt hilfe',
];

/** Words that a player needs more than any story does, and that stories use, too: a story's own come first. */
const safety: Readonly<Record<SafetyWord, readonly string[]>> = {
  pause: ['pause', 'pause the story', 'pause the game', 'pause story', 'take a break', 'i need a break'],
  fade: ['fade', 'fade out', 'fade to black', 'fade the scene', 'fade scene', 'end the scene', 'end scene'],
  'rewind-scene': [
    'rewind',
    'rewind scene',
    'rewind the scene',
    'rewind this scene',
    'undo the scene',
    'undo scene',
  ],
  'skip-this': ['skip this', 'skip it', 'skip this topic', 'skip topic', 'skip the topic', 'skip this scene'],
  plan: [
    'plan',
    'my plan',
    'the plan',
    'show plan',
    'show my plan',
    'open my plan',
    'safety plan',
    'my safety plan',
  ],
  breathe: ['breathe', 'breathe with me', 'breathing', 'breathing exercise', 'help me breathe', 'breath'],
  ground: ['ground', 'ground me', 'grounding', 'grounding exercise', 'help me ground'],
  limits: ['limits', 'my limits', 'show limits', 'set limits', 'change limits', 'lines and veils', 'topics'],
};

const words: ReadonlyMap<string, MetaWord> = new Map([
  ...care.map((line) => [line, 'help-me'] as const),
  ...[
    'help',
    'h',
    'info',
    'commands',
    'what can i do',
    'what now',
    'hint',
    'hints',
    'give me a hint',
    'stuck',
    'how do i play',
  ].map((line) => [line, 'help'] as const),
  ...['undo', 'undo that', 'undo it', 'take back', 'take it back', 'take that back', 'go back a turn'].map(
    (line) => [line, 'undo'] as const,
  ),
  ...['restart', 'start again', 'start over', 'begin again'].map((line) => [line, 'restart'] as const),
  ...['save', 'save game', 'save the game'].map((line) => [line, 'save'] as const),
  ...['load', 'load game', 'load the game', 'restore', 'restore game', 'restore the game'].map(
    (line) => [line, 'load'] as const,
  ),
  ...['q', 'exit', 'stop', 'stop playing', 'end game', 'end the game'].map((line) => [line, 'quit'] as const),
  ...['quit', 'quit now', 'quit game', 'quit the game', 'quit playing', 'quit the story', 'quit please'].map(
    (line) => [line, 'quit'] as const,
  ),
  ...['score', 'my score', 'what is my score'].map((line) => [line, 'score'] as const),
  ...['transcript', 'script', 'show transcript'].map((line) => [line, 'transcript'] as const),
  ...['map', 'show map', 'show the map', 'show me the map', 'my map', 'where have i been'].map(
    (line) => [line, 'map'] as const,
  ),
  ...['retell', 'tell again', 'say that again', 'tell me again', 'say it differently'].map(
    (line) => [line, 'retell'] as const,
  ),
  ...['about', 'credits', 'version', 'about this story'].map((line) => [line, 'about'] as const),
  ...safetyWords.flatMap((word) => safety[word].map((line) => [line, word] as const)),
]);

/** What a player needs for themselves, when the whole sentence says it. */
export function safetyWordOf(keys: readonly string[]): SafetyWord | undefined {
  const meta = words.get(keys.join(' '));
  return safetyWords.find((word) => word === meta);
}

/** Whether a whole line asks for help in earnest. */
export function isCareLine(keys: readonly string[]): boolean {
  return words.get(keys.join(' ')) === 'help-me';
}

/** A word to the program, when the whole sentence is one. */
export function metaOf(
  keys: readonly string[],
): { readonly meta: MetaWord; readonly count: number } | undefined {
  const meta = words.get(keys.join(' '));
  if (meta !== undefined) return { meta, count: 1 };
  const begin = keys[0] === 'undo' ? 1 : keys[0] === 'take' && keys[1] === 'back' ? 2 : undefined;
  if (begin === undefined) return undefined;
  const last = keys.at(-1);
  const named =
    last === 'turns' || last === 'turn' || last === 'moves' || last === 'times'
      ? keys.slice(begin, -1)
      : keys.slice(begin);
  const count = numberOf(named.filter((key) => key !== 'the' && key !== 'last'));
  return count === undefined || count < 1 ? undefined : { meta: 'undo', count };
}
