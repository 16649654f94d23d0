import type { OwnAlert } from '@lamplight/contracts';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { alertOf, type Told } from './told-words.ts';

/** Milliseconds between two looks at how far telling somebody has come. */
const every = 10_000;

/**
 * How far telling the care team has come, looked at anew for as long as this is shown.
 *
 * @param news what the server said of the alerts by itself, `null` before it said anything
 */
export function useTold(api: Api, session: string, news: readonly OwnAlert[] | null): Told {
  const [told, setTold] = useState<Told>({ known: 'not-yet' });
  useEffect(() => {
    let isShown = true;
    let timer: number | undefined;
    const look = async (known: readonly OwnAlert[] | null): Promise<void> => {
      const next = known === null ? await ask() : toldBy(known, session);
      if (!isShown) return;
      setTold(next);
      timer = window.setTimeout(() => void look(null), every);
    };
    const ask = async (): Promise<Told> => {
      try {
        return toldBy(await api.player.alerts(), session);
      } catch (error) {
        // What was true ten seconds ago may not be any more, so the page says that it does not know.
        if (error instanceof ApiError) return { known: 'not-now' };
        throw error;
      }
    };
    void look(news);
    return () => {
      isShown = false;
      window.clearTimeout(timer);
    };
  }, [api, session, news]);
  return told;
}

function toldBy(alerts: readonly OwnAlert[], session: string): Told {
  const alert = alertOf(alerts, session);
  return alert === undefined ? { known: 'not-yet' } : { known: 'so-far', alert };
}
