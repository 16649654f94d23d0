import { useEffect, useRef, useSyncExternalStore } from 'react';
import { reading } from '../reading/use-reading.ts';
import { isReadingAloud, onReadingAloud, readAloud, stopReadingAloud } from './read-aloud.ts';

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
 * @param newest the sequence of what was told last, `null` when nothing new was
 */
export function useAloud(newest: number | null, isCaring: boolean): Aloud {
  const isSpeaking = useSyncExternalStore(onReadingAloud, isReadingAloud);
  const isPossible = 'speechSynthesis' in window;
  const read = useRef(newest);
  useEffect(() => {
    if (isCaring) stopReadingAloud();
    if (newest === read.current) return;
    read.current = newest;
    if (isPossible && !isCaring && reading().aloud) readAloud(newestTurn());
  }, [newest, isCaring, isPossible]);
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
  return [...(passage?.querySelectorAll('.telling :is(h3, p)') ?? [])];
}
