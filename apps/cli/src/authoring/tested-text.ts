import { transcriptFolder, type TurnDifference } from '@lamplight/adventure';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Tested } from './test-walkthroughs.ts';

/** What came of a walkthrough, to be read by its author. */
export function testedText(folder: string, tested: Tested): string {
  const { name, wrong, differences } = tested;
  return [
    `${paint('bold', name)}: ${verdict(tested)}`,
    ...wrong.map((one) => `  ${folder}/${one}`),
    ...differences.map((one) => differenceText(`${folder}/${transcriptFolder}/${name}.txt`, one)),
  ].join('\n');
}

/** Whether an author has something to mend or to look at. */
export function isAsRecorded({ wrong, differences, recorded }: Tested): boolean {
  return wrong.length === 0 && (differences.length === 0 || recorded === 'again');
}

function verdict({ turns, wrong, differences, recorded }: Tested): string {
  const all = turns === 1 ? '1 turn' : `${turns} turns`;
  if (recorded === 'new') return `${all}, recorded.`;
  if (recorded === 'again') return `${all}, recorded anew; this is what changed.`;
  if (differences.length > 0)
    return differences.length === 1 ? 'differs in 1 place.' : `differs in ${differences.length} places.`;
  if (wrong.length > 0) return 'cannot be played as it stands.';
  return recorded === 'none' ? `${all}, nothing recorded to compare with.` : `${all}, as recorded.`;
}

function differenceText(file: string, { turn, input, what, line, sentences }: TurnDifference): string {
  const place = line === null ? '' : ` (${file}:${line})`;
  const where = turn === 0 ? 'the opening' : `turn ${turn}, > ${input}`;
  return [`  ${where}${remarks[what]}${place}`, ...shown(sentences)].join('\n');
}

const remarks: Readonly<Record<TurnDifference['what'], string>> = {
  'told-otherwise': '',
  'not-recorded': ' was not recorded',
  'not-played': ' is no longer played',
};

/** The changed sentences; what stayed between them is one dot line. */
function shown(sentences: TurnDifference['sentences']): string[] {
  const lines: string[] = [];
  for (const { mark, text } of sentences) {
    if (mark !== '=') lines.push(paint(mark === '-' ? 'red' : 'green', hanging(mark, text)));
    else if (lines.at(-1) !== unchanged) lines.push(unchanged);
  }
  return lines;
}

const unchanged = '    …';

/** A sentence behind its mark, wrapped so that the marks stand alone. */
function hanging(mark: string, text: string): string {
  return `    ${mark} ${wrap(text, 72).replaceAll('\n', '\n      ')}`;
}
