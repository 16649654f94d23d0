import type { Preferences } from '@lamplight/contracts';
import { useCallback, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { PlayerApi } from '../api/player-api.ts';
import { useAnswer } from '../api/use-answer.ts';

/** A player's preferences as they are kept, and how to change them. */
export interface KeptPreferences {
  /** `null` until the server answered. */
  readonly preferences: Preferences | null;
  /** What the last change came to. */
  readonly outcome: 'none' | 'saved' | 'failed';
  /** Why something did not work, in words for the player. */
  readonly trouble: string | null;
  readonly save: (change: Partial<Preferences>) => Promise<void>;
  readonly again: () => void;
}

export function usePreferences(player: PlayerApi): KeptPreferences {
  const { answer, trouble, again } = useAnswer(useCallback(() => player.preferences(), [player]));
  const [saved, setSaved] = useState<Preferences | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const preferences = saved ?? answer;
  const save = async (change: Partial<Preferences>): Promise<void> => {
    if (preferences === null) return;
    try {
      setSaved(await player.setPreferences({ ...preferences, ...change }));
      setFailure(null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
    }
  };
  const outcome = failure !== null ? 'failed' : saved !== null ? 'saved' : 'none';
  return { preferences, outcome, trouble: failure ?? trouble, save, again };
}
