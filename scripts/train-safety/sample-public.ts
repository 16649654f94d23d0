import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from '../root.ts';
import { mentionsSelfHarm } from './mentions-self-harm.ts';

interface Row {
  text: string;
  label: string;
  level?: number;
  severity?: number;
  context?: string;
  source: string;
}

/** What is taken of one data set: only licences that let the rows be committed here. */
interface Sample {
  readonly file: string;
  readonly to: string;
  readonly most: number;
  /** Rows as they are committed; longer texts are cut. */
  readonly take: (row: Row) => readonly Row[];
}

const longest = 700;
// The publishers of this set replaced words by concepts of a dictionary; these are the frequent ones, put back.
const restored: readonly (readonly [RegExp, string])[] = [
  [/\bHyperactive behavior\b/g, 'like'],
  [/\bDepressed mood\b/g, 'depressed'],
  [/\bIrritable Mood\b/g, 'just'],
];
const restore = (text: string): string =>
  restored.reduce((before, [from, to]) => before.replaceAll(from, to), text);

const asItIs = (row: Row): readonly Row[] => [row];
const calm = (row: Row): readonly Row[] => (mentionsSelfHarm(row.text) ? [] : [row]);
const samples: readonly Sample[] = [
  { file: 'handwritten_player_messages', to: 'player-messages', most: 1_000, take: asItIs },
  { file: 'handwritten_injection', to: 'injection-look-alikes', most: 1_000, take: asItIs },
  {
    file: 'cssrs_sentences_handlabelled',
    to: 'cssrs-sentences',
    most: 1_000,
    take: (row) => [{ ...row, text: restore(row.text) }],
  },
  {
    file: 'cssrs_user_posts_weak',
    to: 'cssrs-posts',
    most: 1_500,
    take: (row) => [{ ...row, text: restore(row.text) }],
  },
  { file: 'counselchat_questions', to: 'counselchat', most: 1_000, take: asItIs },
  { file: 'ailuminate_prompts', to: 'ailuminate', most: 1_200, take: asItIs },
  { file: 'injection_public', to: 'injection', most: 640, take: asItIs },
  { file: 'sad_everyday_stress', to: 'everyday-stress', most: 6_500, take: calm },
  { file: 'goemotions_chat', to: 'goemotions', most: 7_000, take: calm },
  { file: 'novel_dialogue', to: 'novel-dialogue', most: 3_500, take: calm },
  { file: 'davidson_hate_offensive', to: 'tweets', most: 1_500, take: calm },
  {
    file: 'diasafety_reply_safety',
    to: 'diasafety-distress',
    most: 1_000,
    take: (row) => saidToABot(row, true),
  },
  {
    file: 'diasafety_reply_safety',
    to: 'diasafety-other',
    most: 1_300,
    take: (row) => saidToABot(row, false),
  },
];

/** What people said to a chatbot, under the category of its answer. The answers are not players' words. */
function saidToABot({ context, label, source }: Row, distressed: boolean): readonly Row[] {
  const category = label.split(':')[0] ?? label;
  if (context === undefined || (category === 'Risk Ignorance') !== distressed) return [];
  return [{ text: context, label: category, source }];
}

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (values.from === undefined) {
  console.error('Usage: node scripts/train-safety/sample-public.ts --from <folder with the data sets>');
  process.exitCode = 2;
} else for (const sample of samples) write(values.from, sample);

function write(from: string, { file, to, most, take }: Sample): void {
  const seen = new Set<string>();
  const rows = readFileSync(join(from, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => take(JSON.parse(line) as Row))
    .filter(({ text }) => text.trim().length > 1 && !seen.has(text) && seen.add(text))
    .map((row) => ({ key: createHash('sha256').update(row.text).digest('hex'), row }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ row }) => JSON.stringify(kept(row)));
  const folder = join(root, 'packages/safety/data/public');
  mkdirSync(folder, { recursive: true });
  const bytes = gzipSync(`${rows.join('\n')}\n`, { level: 9 });
  writeFileSync(join(folder, `${to}.jsonl.gz`), bytes);
  console.log(`${to}: ${rows.length} rows, ${bytes.length} bytes`);
}

function kept({ text, label, level, context, source }: Row): Row {
  const row: Row = { text: text.slice(0, longest), label, source };
  if (level !== undefined) row.level = level;
  if (context !== undefined) row.context = context;
  return row;
}
