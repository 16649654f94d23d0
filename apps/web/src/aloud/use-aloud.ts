import { useEffect, useRef, useSyncExternalStore } from 'react';
import { reading } from '../reading/use-reading.ts';
import { later } from '../session/later.ts';
import { isReadingAloud, onReadingAloud, readAloud, stopReadingAloud } from './read-aloud.ts';

/** By then a telling has begun if there will be one, in milliseconds. */
const untilBegun = 500;

/** Reading the story aloud. */
export interface Aloud {
  /** Whether this browser has a voice. */
  readonly isPossible: boolean;
  readonly isSpeaking: boolean;
  /** Reads the newest turn, or falls silent. */
  readonly toggle: () => void;
}

/**
 * Reads a new turn aloud where the reader wants that. Words of care are never spoken by the page: somebody else may be
 * in the room.
 *
 * @param what names what is to be read, `null` for nothing
 * @param isToldAnew whether a model may begin to tell the same anew: then it is waited for a moment
 */
export function useAloud(what: string | null, isCaring: boolean, isToldAnew: boolean): Aloud {
  const isSpeaking = useSyncExternalStore(onReadingAloud, isReadingAloud);
  const isPossible = 'speechSynthesis' in window;
  const read = useRef(what);
  useEffect(() => {
    if (isCaring) stopReadingAloud();
    if (what === read.current) return undefined;
    read.current = what;
    if (!isPossible || isCaring || !reading().aloud) return undefined;
    if (what === null) stopReadingAloud();
    else if (!isToldAnew) readAloud(newestTurn());
    else return later(untilBegun, () => readAloud(newestTurn()));
    return undefined;
  }, [what, isCaring, isPossible, isToldAnew]);
  useEffect(() => {
    // The page may be left quickly: a voice must not go on behind it.
    window.addEventListener('pagehide', stopReadingAloud);
    return () => {
      window.removeEventListener('pagehide', stopReadingAloud);
      stopReadingAloud();
    };
  }, []);
  const toggle = (): void => {
    if (isReadingAloud()) stopReadingAloud();
    else readAloud(newestTurn());
  };
  return { isPossible, isSpeaking, toggle };
}

function newestTurn(): readonly Element[] {
  const passage = [...document.querySelectorAll('.story > .passage:not(.waiting)')].at(-1);
  return [...(passage?.querySelectorAll(':scope > .telling :is(h3, p)') ?? [])];
}
