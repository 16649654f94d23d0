import type { Passage, Transcript } from '@lamplight/contracts';
import { headOf, type Playing, turnOf } from './playing.ts';
import { passagesOf } from './session-view.ts';

/** All of it as it was recorded, so that it can be read whatever became of the adventure. */
export function transcriptOf(playing: Playing, title: string): Transcript {
  const { id, adventure, branch, seed, name } = playing;
  const head = headOf(playing);
  return {
    id,
    adventure,
    title,
    name,
    branch,
    seed,
    turn: turnOf(head),
    score: head.score,
    ended: head.ended,
    hash: head.hash,
    startedAt: new Date(playing.startedAt).toISOString(),
    updatedAt: new Date(playing.updatedAt).toISOString(),
    passages: passagesOf(playing),
  };
}

/** The same as Markdown: what was typed as quotations, what was told as text. */
export function transcriptAsMarkdown(transcript: Transcript): string {
  const head = [
    `# ${oneLine(transcript.title)}`,
    `*${transcript.turn} ${transcript.turn === 1 ? 'turn' : 'turns'}, branch “${oneLine(transcript.branch)}”, ` +
      `begun ${transcript.startedAt.slice(0, 10)}*`,
  ];
  return `${[...head, ...transcript.passages.flatMap(passageAsMarkdown)].join('\n\n')}\n`;
}

function passageAsMarkdown({ turn, input, outcome, tellings, care }: Passage): string[] {
  const isOpening = turn === 0 && input === null && outcome === 'done';
  return [
    ...(isOpening ? [] : [input === null ? '> *(not kept)*' : `> ${oneLine(input)}`]),
    ...(care ? [`**${oneLine(care.title)}**`, ...care.paragraphs.flatMap(paragraphs)] : []),
    ...tellings.flatMap(({ text, voice }) =>
      voice === 'plain' ? paragraphs(text).map(stressed) : paragraphs(text).map((words) => `*${words}*`),
    ),
  ];
}

function paragraphs(text: string): string[] {
  const parts = text
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map(oneLine).filter(Boolean).join('  \n'));
  return parts.filter(Boolean);
}

/** A line in which nothing is taken for Markdown or HTML. */
function oneLine(text: string): string {
  const clean = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
  const quoted = clean.replaceAll(/[\\`*_~[\]<>#|&]/g, (mark) => `\\${mark}`);
  // At the beginning of a line these would make a list or a rule.
  return quoted.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** What an author stressed with asterisks is stressed here, too. */
function stressed(paragraph: string): string {
  return paragraph.replaceAll(/(?<![\w*])\\\*(?=[^\s*])([^*\n]+?)(?<=[^\s*\\])\\\*(?![\w*])/g, '*$1*');
}
