import type { AdventureSummary, RemovedSession, SessionSummary } from '@lamplight/contracts';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';

/** What the first screen shows. */
export interface Shelf {
  readonly adventures: readonly AdventureSummary[];
  readonly sessions: readonly SessionSummary[];
  /** Put away, and not destroyed yet. */
  readonly removed: readonly RemovedSession[];
}

/** The shelf as far as it is known, and what can be done with it. */
export interface KeptShelf {
  readonly shelf: Shelf | null;
  /** Why something did not work, in words for the player. */
  readonly trouble: string | null;
  /**
   * Does something with the server; what goes wrong becomes the trouble, and is returned. Afterwards the shelf is read
   * anew.
   */
  readonly attempt: (work: () => Promise<void>) => Promise<string | null>;
}

export function useShelf(api: Api): KeptShelf {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const result = await orTrouble(() => readShelf(api));
      if (!isWanted) return;
      if (typeof result === 'string') setTrouble(result);
      else setShelf(result);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [api]);

  const attempt = async (work: () => Promise<void>): Promise<string | null> => {
    const result = await orTrouble(async () => {
      await work();
      return readShelf(api);
    });
    const why = typeof result === 'string' ? result : null;
    setTrouble(why);
    if (typeof result !== 'string') setShelf(result);
    return why;
  };

  return { shelf, trouble, attempt };
}

async function readShelf(api: Api): Promise<Shelf> {
  // One after the other: the first answer says who the player is, and the second request must know it.
  const adventures = await api.adventures();
  return { adventures, ...(await api.sessions()) };
}

async function orTrouble<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}
