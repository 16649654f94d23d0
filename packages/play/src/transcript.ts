import type { Passage, Session } from '@lamplight/contracts';

/** A playing to keep and to read: the session with every passage, as data. */
export type Transcript = Pick<
  Session,
  'id' | 'adventure' | 'title' | 'branch' | 'seed' | 'turn' | 'score' | 'ended' | 'hash' | 'startedAt' | 'updatedAt' | 'passages'
>;

export function transcriptOf(session: Session): Transcript {
  const { id, adventure, title, branch, seed, turn, score, ended, hash, startedAt, updatedAt, passages } = session;
  return { id, adventure, title, branch, seed, turn, score, ended, hash, startedAt, updatedAt, passages };
}

/** The same as Markdown: what was typed as quotations, what was told as text. */
export function transcriptAsMarkdown(transcript: Transcript): string {
  const head = [
    `# ${asText(transcript.title)}`,
    `*${transcript.turn} ${transcript.turn === 1 ? 'turn' : 'turns'}, branch “${asText(transcript.branch)}”, ` +
      `begun ${transcript.startedAt.slice(0, 10)}*`,
  ];
  return `${[...head, ...transcript.passages.map(passageAsMarkdown)].join('\n\n')}\n`;
}

function passageAsMarkdown({ turn, input, tellings, care }: Passage): string {
  const parts: string[] = [];
  if (turn > 0 || input !== null || care) parts.push(input === null ? '> *(not kept)*' : `> ${oneLine(input)}`);
  for (const { text, voice } of tellings) parts.push(voice === 'plain' ? asText(text) : `*${asText(text)}*`);
  if (care) parts.push(`**${asText(care.title)}**`, ...care.paragraphs.map(asText));
  return parts.join('\n\n');
}

function oneLine(text: string): string {
  return asText(text.replaceAll(/\s+/g, ' ').trim());
}

/** Text in which nothing is taken for Markdown or HTML. */
function asText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}
