import { type ReactNode, useContext, useId, useLayoutEffect, useRef } from 'react';
import { words } from '../words.ts';
import { OpenHelpNow } from './open-help-now.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** The language of its title, where that is not the page's. */
  readonly lang?: string;
  /** Whether it is itself where one finds help now. */
  readonly isHelp?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A window over the page, shown for as long as it is rendered: the browser's own, which keeps the focus inside, closes
 * with Escape and gives the focus back.
 */
export function Dialog({ title, lang, isHelp = false, onClose, children }: DialogProps) {
  const helpNow = useContext(OpenHelpNow);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const closed = (): void => {
    if (dialog.current?.open === false) onClose();
  };

  // Closed before it is taken away, so that the browser still gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Reading begins at the title, not at a button in the middle of the text.
    heading.current?.focus();
    return () => shown?.close();
  }, []);

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={closed} {...lightDismiss}>
      <div className="dialog-head">
        <h2 id={id} ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h2>
        <div className="dialog-always">
          {helpNow !== null && !isHelp && (
            <button type="button" className="help-now" lang={words.language} onClick={helpNow}>
              {words.frame.helpNow}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </div>
      {children}
    </dialog>
  );
}

/** A press beside the window closes it, where the browser knows how. */
const lightDismiss = { closedby: 'any' } as const;
