import type { Limits, ShownTopic, Topic } from '@lamplight/contracts';
import { contentOf, type Story } from '@lamplight/world';

/** Limits as a story can keep them. */
export interface Granted {
  readonly limits: Limits;
  /** What was to be a line, and is a veil because the story cannot do without it. */
  readonly veiled: readonly ShownTopic[];
}

/** Makes a veil of every line that the story cannot keep; each topic is named once. */
export function grantedLimits(story: Story, { lines, veils, ...rest }: Limits): Granted {
  const essential = contentOf(story).topics.filter((topic) => topic.essential !== undefined);
  const veiled = essential.filter(({ id }) => lines.includes(id));
  const drawn = lines.filter((id) => !veiled.some((topic) => topic.id === id));
  const all = unique([...veils, ...veiled.map(({ id }) => id)]).filter((id) => !drawn.includes(id));
  return { limits: { ...rest, lines: unique(drawn), veils: all }, veiled };
}

/** The limits with further lines. */
export function withLines({ lines, ...rest }: Limits, further: readonly Topic[]): Limits {
  return { ...rest, lines: unique([...lines, ...further]) };
}

function unique(topics: readonly Topic[]): Topic[] {
  return [...new Set(topics)];
}
