import { useState } from 'react';
import { words } from '../words.ts';
import { EraseDialog } from './erase-dialog.tsx';

interface EraseEverythingProps {
  /** Erases, and returns why it did not work, or `null`. */
  readonly onErase: () => Promise<string | null>;
}

/** The quiet way to be forgotten, at the foot of the first screen. */
export function EraseEverything({ onErase }: EraseEverythingProps) {
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const erase = async (): Promise<string | null> => {
    const trouble = await onErase();
    setDone(trouble === null);
    return trouble;
  };
  return (
    <div className="erase">
      <output>{isDone && words.erase.done}</output>
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {words.erase.open}
      </button>
      {isAsking && <EraseDialog onClose={() => setAsking(false)} onErase={erase} />}
    </div>
  );
}
