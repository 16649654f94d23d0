const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in words: "2 hours ago", "yesterday", "now"; after a month, the date. */
export function since(then: Date, now: Date, language: string): string {
  const passed = now.getTime() - then.getTime();
  if (passed > 30 * units[0][1]) return then.toLocaleDateString(language, { dateStyle: 'long' });
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const unit = units.find(([, length]) => passed >= length);
  return unit === undefined
    ? words.format(0, 'second')
    : words.format(-Math.floor(passed / unit[1]), unit[0]);
}
