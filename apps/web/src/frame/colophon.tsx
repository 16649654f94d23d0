import type { Beside } from '../beside/beside.ts';
import { Link } from '../route/link.tsx';
import { words } from '../words.ts';

/** The foot of every screen. */
export function Colophon({ onOpen }: { readonly onOpen: (beside: Beside) => void }) {
  return (
    <footer className="colophon">
      <p>{words.frame.software}</p>
      <ul>
        <li>
          <button type="button" className="quiet" onClick={() => onOpen('help-now')}>
            {words.frame.helpNow}
          </button>
        </li>
        <li>
          <Link to="/help" className="quiet">
            {words.frame.helpPage}
          </Link>
        </li>
        <li>
          <button type="button" className="quiet" onClick={() => onOpen('how-to-play')}>
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
