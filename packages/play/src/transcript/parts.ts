import type { Passage, Telling, Transcript } from '@lamplight/contracts';

/** What a transcript is called: the player's own name for the session, or the adventure's title. */
export function titleOf({ name, title }: Transcript): string {
  return name ?? title;
}

/** The line below the title. */
export function aboutOf({ name, title, turn, branch, startedAt }: Transcript): string {
  const turns = `${turn} ${turn === 1 ? 'turn' : 'turns'}`;
  const path = branch === 'main' ? '' : `path “${branch}”, `;
  const own = name === null ? '' : `${title}, `;
  return `${own}${turns}, ${path}begun ${startedAt.slice(0, 10)}`;
}

/** Whether nothing was typed before a passage: the story begins with it. */
export function isOpening({ turn, input, outcome }: Passage): boolean {
  return turn === 0 && input === null && outcome === 'done';
}

/** Whether the story speaks, in its author's words or a model's, and not the program beside it. */
export function isOfTheStory(voice: Telling['voice']): boolean {
  return voice === 'plain' || voice === 'model';
}

/** The paragraphs of a text, each with its lines. */
export function linesOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
}
