import type { Passage, Transcript } from '@lamplight/contracts';
import { aboutOf, isOfTheStory, isOpening, linesOf, titleOf } from './parts.ts';

/** A transcript as Markdown: what was typed as quotations, what was told as text. */
export function transcriptAsMarkdown(transcript: Transcript): string {
  const head = [`# ${oneLine(titleOf(transcript))}`, `*${oneLine(aboutOf(transcript))}*`];
  return `${[...head, ...transcript.passages.flatMap(passageAsMarkdown)].join('\n\n')}\n`;
}

function passageAsMarkdown(passage: Passage): string[] {
  const { input, tellings, care } = passage;
  return [
    ...(isOpening(passage) ? [] : [input === null ? '> *(not kept)*' : `> ${oneLine(input)}`]),
    ...(care ? [`**${oneLine(care.title)}**`, ...care.paragraphs.flatMap(paragraphs)] : []),
    ...tellings.flatMap(({ text, voice }) =>
      isOfTheStory(voice) ? paragraphs(text).map(stressed) : paragraphs(text).map((words) => `*${words}*`),
    ),
  ];
}

function paragraphs(text: string): string[] {
  return linesOf(text).map((lines) => lines.map(oneLine).filter(Boolean).join('  \n'));
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
