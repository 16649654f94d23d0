import { PlayError } from '@lamplight/play';
import { JournalError } from '@lamplight/ports';

/**
 * What was asked for beside a turn, or what does in its place where it cannot be read: nothing of that keeps the words of
 * a player from being heard, and care from coming first.
 */
export async function unlessUnreadable<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof PlayError || error instanceof JournalError) return otherwise;
    throw error;
  }
}
