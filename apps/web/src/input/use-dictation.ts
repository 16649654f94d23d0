import { useEffect, useRef, useState } from 'react';
import { type Dictation, dictationOf, heard } from './dictation.ts';

/** Speaking instead of typing. */
export interface Dictating {
  /** Whether this browser can listen at all. */
  readonly isPossible: boolean;
  readonly isListening: boolean;
  /** Why it stopped, as the browser names it; `null` when it did what was asked. */
  readonly failure: string | null;
  readonly toggle: () => void;
}

/**
 * What is said is shown as if it were typed. It is never sent by itself.
 *
 * @param onHeard gets everything that was heard since listening began
 */
export function useDictation(onHeard: (text: string) => void): Dictating {
  const [isListening, setListening] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef<Dictation | null>(null);
  const Ear = dictationOf(window);
  useEffect(() => () => running.current?.stop(), []);
  const toggle = (): void => {
    if (running.current !== null) {
      running.current.stop();
      return;
    }
    if (Ear === null) return;
    const ear = new Ear();
    ear.lang = document.querySelector('.story')?.getAttribute('lang') ?? document.documentElement.lang;
    ear.interimResults = true;
    ear.addEventListener('result', (event) => onHeard(heard(event)));
    ear.addEventListener('error', ({ error }) => setFailure(error));
    ear.addEventListener('end', () => {
      running.current = null;
      setListening(false);
    });
    running.current = ear;
    setFailure(null);
    setListening(true);
    ear.start();
  };
  return { isPossible: Ear !== null, isListening, failure, toggle };
}
