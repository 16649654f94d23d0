import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { alertOf, type Told } from './told-words.ts';

/** Milliseconds between two looks at how far telling somebody has come. */
const every = 10_000;

/** How far telling the care team has come, looked at anew for as long as this is shown. */
export function useTold(api: Api, session: string): Told {
  const [told, setTold] = useState<Told>({ known: 'not-yet' });
  useEffect(() => {
    let isShown = true;
    let timer: number | undefined;
    const look = async (): Promise<void> => {
      const next = await ask();
      if (!isShown) return;
      setTold(next);
      timer = window.setTimeout(() => void look(), every);
    };
    const ask = async (): Promise<Told> => {
      try {
        const alert = alertOf(await api.player.alerts(), session);
        return alert === undefined ? { known: 'not-yet' } : { known: 'so-far', alert };
      } catch (error) {
        // What was true ten seconds ago may not be any more, so the page says that it does not know.
        if (error instanceof ApiError) return { known: 'not-now' };
        throw error;
      }
    };
    void look();
    return () => {
      isShown = false;
      window.clearTimeout(timer);
    };
  }, [api, session]);
  return told;
}
