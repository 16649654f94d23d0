import type { ShownTopic } from '@lamplight/contracts';

/** What the program says of limits that were changed. */
export function limitsWords(lines: readonly string[], veiled: readonly ShownTopic[]): string[] {
  const drawn = lines.length === 0 ? [] : [`${listed(lines)} will not come up in this story any more.`];
  const reasons = veiled.map(
    ({ title, essential = '' }) =>
      `This story cannot do without “${title}”: ${essential} It may happen from now on, and will not be shown.`,
  );
  return [...drawn, ...reasons];
}

function listed(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
