import type { RiskInput } from '@lamplight/safety';

/** A line that is neither a text nor an object with one; the message says what would be right. */
export class WatchInputError extends Error {
  readonly code = 'cli/watch-input';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WatchInputError';
  }
}

const forms =
  '"context" is the last telling, a list of what the scene offers, or {"lastTelling"?, "offers"?} (also "telling" or "scene")';

/**
 * One line of what is to be read: a text as it stands, or a JSON object with `text` and perhaps `context`.
 *
 * @throws WatchInputError for a line that begins with `{` and is no such object
 */
export function watchInput(line: string): RiskInput {
  if (!line.trimStart().startsWith('{')) return { text: line };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new WatchInputError('is not JSON; an object is {"text": "…", "context"?: …}', { cause });
  }
  const { text, context } = isRecord(value) ? value : {};
  if (typeof text !== 'string') throw new WatchInputError('needs "text", a string');
  return { text, ...contextOf(context) };
}

/** What a context says of the scene. @throws WatchInputError when it has none of the known forms */
export function contextOf(context: unknown): Pick<RiskInput, 'lastTelling' | 'offers'> {
  if (context === undefined || context === null) return {};
  if (typeof context === 'string') return { lastTelling: context };
  if (isStrings(context)) return { offers: context };
  if (!isRecord(context)) throw new WatchInputError(forms);
  const { lastTelling, telling, scene, offers } = context;
  const told = [lastTelling, telling, scene].filter((one) => one !== undefined && one !== null);
  const offered = offers ?? [];
  if (!told.every((one) => typeof one === 'string') || !isStrings(offered)) throw new WatchInputError(forms);
  return {
    ...(told.length > 0 ? { lastTelling: told.join('\n') } : {}),
    ...(offered.length > 0 ? { offers: offered } : {}),
  };
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
