import { Dialog } from '../frame/dialog.tsx';
import { words } from '../words.ts';

interface RemoveDialogProps {
  /** What the player knows it as. */
  readonly title: string;
  readonly onClose: () => void;
  readonly onRemove: () => Promise<unknown>;
}

/** Asks before a story is gone for good. */
export function RemoveDialog({ title, onClose, onRemove }: RemoveDialogProps) {
  const remove = async (): Promise<void> => {
    await onRemove();
    onClose();
  };
  return (
    <Dialog title={words.start.removeTitle} onClose={onClose}>
      <p>{words.start.removeWarning(title)}</p>
      <div className="dialog-ways">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" onClick={() => void remove()}>
          {words.start.removeYes}
        </button>
      </div>
    </Dialog>
  );
}
