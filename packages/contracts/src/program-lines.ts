import { z } from 'zod';

/**
 * What the program says of itself beside the story, by code: in English, as it is told and kept. What stands in braces is
 * put in. A page in another language says the same in its own words.
 */
export const programLines = {
  'left-out': 'Something here was left out to keep you safe. The story goes on.',
  paused: 'The story waits, just as it is. Go on whenever you like, or leave it here.',
  'waits-for-plan': 'The story waits while you look at your plan.',
  'waits-for-breathe': 'The story waits while you breathe.',
  'waits-for-ground': 'The story waits while you come back to where you are.',
  'waits-for-limits':
    'The story waits while you look at your limits. What you change holds from the next turn on.',
  'nothing-to-fade':
    'Nothing is going on here that has to end first. You can go on, go back, or leave it for today.',
  'nothing-to-skip':
    'Nothing is going on here that has to end first. With “limits” you can say what should not come up.',
  'limits-hold': 'Your limits hold from now on.',
  'limits-full':
    'Your limits hold no more topics, so this one was not added. With “limits” you can take out one that is fine again.',
  'limits-too-late':
    'This story is over, so nothing of it can change. In your settings you can keep limits for all stories.',
  rewound:
    'You are back where it had not begun. What you played is kept as the path “{path}”: “What if …” leads to it.',
  'told-one-way': 'This moment was written in one way only, so there are no other words for it.',
  'no-earlier-words': 'There are no words from before that could be told of this moment now.',
  'moods-are-for-models':
    'Only a model can tell it in another mood, and the author’s words tell this moment. “retell” looks for other words of theirs.',
  'stopped-on-the-way': 'You stop on the way to {place}. “Go to {place}” goes on.',
  'taken-visit': '“{name}” is part of your story now. It begins with what you do here: {place}.',
  'taken-examine': '“{name}” is part of your story now. It begins when you look closely at {place}.',
  'taken-talk': '“{name}” is part of your story now. It begins when you talk to {place}.',
  'taken-meet': '“{name}” is part of your story now. You can meet them here: {place}.',
  'taken-walk': '“{name}” is part of your story now. The way there leads {direction} from here: {place}.',
  save: 'There is nothing to save: every turn is kept for good the moment it is answered.',
  load: 'There is nothing to load: stories are kept by themselves. This one goes on where you left it, and your others are in the list of your stories.',
  quit: 'You can leave whenever you like: close the page, or type “quit” in the terminal. Your story waits here, just as it is.',
  restart: 'To begin again, choose the adventure anew. This playing is kept; you can come back to it.',
  transcript:
    'You can keep the whole story so far: “Transcript” on the page, or “transcript” in the terminal.',
  about:
    'This is Lamplight. The rules decide what happens, its author wrote what is told, the watch protects.',
} as const;
export type ProgramLine = keyof typeof programLines;

/** By which code the program says a line of its own, and what is put in: names, which are words of the story. */
export const saidByProgramSchema = z.strictObject({
  code: z.string(),
  with: z.record(z.string(), z.string()),
});
export type SaidByProgram = z.infer<typeof saidByProgramSchema>;

/** A line with what is put in. What nothing is given for stays as it stands. */
export function fillLine(line: string, given: Readonly<Record<string, string>>): string {
  return line.replaceAll(/\{(\w+)\}/g, (braces, name: string) => given[name] ?? braces);
}
