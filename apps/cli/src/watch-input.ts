import type { RiskInput } from '@lamplight/safety';

/** A context that says nothing of a scene; the message says what would be right. */
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

/** A line as it is read. */
export interface WatchLine {
  readonly input: RiskInput;
  /** What of the line could not be used, and what would be right; `null` when all of it was. */
  readonly complaint: string | null;
}

/**
 * One line of what is to be read: a text as it stands, or a JSON object with `text` and perhaps `context`. Nothing goes
 * unread: a line that only looks like an object is the text, and a context that says nothing is left out.
 */
export function watchInput(line: string): WatchLine {
  if (!line.trimStart().startsWith('{')) return { input: { text: line }, complaint: null };
  const value = parsed(line);
  const { text, context } = isRecord(value) ? value : {};
  if (typeof text !== 'string') {
    const wrong = value === undefined ? 'is not JSON' : 'needs "text", a string';
    return {
      input: { text: line },
      complaint: `${wrong}, so it was read as a text; an object is {"text": "…", "context"?: …}`,
    };
  }
  try {
    return { input: { text, ...contextOf(context) }, complaint: null };
  } catch (error) {
    if (!(error instanceof WatchInputError)) throw error;
    return { input: { text }, complaint: `was read without its context: ${error.message}` };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
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
