import { useEffect, useState } from 'react';
import { ApiError } from './api-error.ts';

/** What the server was asked, as far as it is known. */
interface Outcome<T> {
  readonly answer: T | null;
  /** Why there is none, in words for the player. */
  readonly trouble: string | null;
}

export interface Answer<T> extends Outcome<T> {
  readonly again: () => void;
}

/**
 * Asks the server when shown, and again when wanted.
 *
 * @param ask one function for as long as it is the same question
 */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [outcome, setOutcome] = useState<Outcome<T>>({ answer: null, trouble: null });
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const next = await outcomeOf(ask);
      if (isShown) setOutcome(next);
    };
    void read();
    return () => {
      isShown = false;
    };
  }, [ask]);
  const again = async (): Promise<void> => setOutcome(await outcomeOf(ask));
  return { ...outcome, again: () => void again() };
}

async function outcomeOf<T>(ask: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await ask(), trouble: null };
  } catch (error) {
    if (error instanceof ApiError) return { answer: null, trouble: error.message };
    throw error;
  }
}
