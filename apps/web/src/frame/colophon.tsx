import { words } from '../words.ts';

interface ColophonProps {
  readonly onHelp: () => void;
  readonly onHelpNow: () => void;
}

/** The foot of every screen. */
export function Colophon({ onHelp, onHelpNow }: ColophonProps) {
  return (
    <footer className="colophon">
      <p>{words.frame.software}</p>
      <ul>
        <li>
          <button type="button" className="quiet" onClick={onHelpNow}>
            {words.frame.helpNow}
          </button>
        </li>
        <li>
          <button type="button" className="quiet" onClick={onHelp}>
            {words.frame.help}
          </button>
        </li>
        <li>
          <a className="quiet" href="/docs">
            {words.frame.documents}
          </a>
        </li>
      </ul>
    </footer>
  );
}
