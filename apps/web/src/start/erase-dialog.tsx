import { useState } from 'react';
import { Dialog } from '../frame/dialog.tsx';
import { words } from '../words.ts';

interface EraseDialogProps {
  readonly onClose: () => void;
  /** Erases, and returns why it did not work, or `null`. */
  readonly onErase: () => Promise<string | null>;
}

/** Says plainly what will happen, and asks. It stays open when it did not work, and says why. */
export function EraseDialog({ onClose, onErase }: EraseDialogProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const erase = async (): Promise<void> => {
    const why = await onErase();
    setTrouble(why);
    if (why === null) onClose();
  };
  return (
    <Dialog title={words.erase.title} onClose={onClose}>
      <div className="erase-words">
        {words.erase.warning.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <output className="notices">{trouble !== null && <p>{trouble}</p>}</output>
      <div className="dialog-ways">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" onClick={() => void erase()}>
          {words.erase.yes}
        </button>
      </div>
    </Dialog>
  );
}
