import type { MetaWord, SafetyWord } from '@lamplight/parser';
import type { State } from '@lamplight/world';

/** Words to the program that a sentence answers. */
export type ProgramWord = Exclude<MetaWord, SafetyWord | 'help-me' | 'undo' | 'retell' | 'map'>;

export function isProgramWord(word: MetaWord): word is ProgramWord {
  return word === 'score' || Object.hasOwn(words, word);
}

/** What the program says of itself. */
export function programWords(word: ProgramWord, { score }: State): string {
  if (word !== 'score') return words[word];
  return `You have ${score.points === 1 ? '1 point' : `${score.points} points`} so far.`;
}

const words: Readonly<Record<Exclude<ProgramWord, 'score'>, string>> = {
  help: [
    'Say what you want to do, in plain words: “look”, “take the lamp”, “open the door with the key”, “go north” ' +
      '(or just “n”), “ask Mara about the light”, “put the oil in the lamp, then light it”.',
    'Short forms: l look, x examine, i what I carry, z wait, g again. “undo” takes a turn back, “retell” tells it ' +
      'in other words. If you need help for yourself, type “help me”.',
    'Where you have been: “map”; “go to the quay” takes the next step of the way that you know.',
    'Around the story: “journal” says what you set out to do, “score” how far you are, “transcript” how to keep the ' +
      'story, “quit” how to leave it.',
    'For yourself, at any time: “pause”, “fade” (this scene ends gently), “rewind scene”, “skip this”, “limits”, ' +
      '“plan”, “breathe”, “ground”.',
  ].join('\n'),
  save: 'There is nothing to save: every turn is kept for good the moment it is answered.',
  load: 'There is nothing to load: stories are kept by themselves. This one goes on where you left it, and your others are in the list of your stories.',
  quit: 'You can leave whenever you like: close the page, or type “quit” in the terminal. Your story waits here, just as it is.',
  restart: 'To begin again, choose the adventure anew. This playing is kept; you can come back to it.',
  transcript:
    'You can keep the whole story so far: “Transcript” on the page, or “transcript” in the terminal.',
  about:
    'This is Lamplight. The rules decide what happens, its author wrote what is told, the watch protects.',
};
