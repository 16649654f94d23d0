import type { PageWords } from '../words/page-words.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in words: "2 hours ago", "yesterday", "just now"; after a month, the date. */
export function since(
  then: Date,
  now: Date,
  { language, start }: Pick<PageWords, 'language' | 'start'>,
): string {
  const passed = now.getTime() - then.getTime();
  if (passed > 30 * units[0][1]) return then.toLocaleDateString(language, { dateStyle: 'long' });
  const unit = units.find(([, length]) => passed >= length);
  if (unit === undefined) return start.justNow;
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return ago.format(-Math.floor(passed / unit[1]), unit[0]);
}
