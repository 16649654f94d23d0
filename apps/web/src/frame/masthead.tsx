import type { Beside } from '../beside/beside.ts';
import { Link } from '../route/link.tsx';
import { safetyKey } from '../safety/use-safety-key.ts';
import { words } from '../words.ts';
import { Lamp } from './lamp.tsx';
import { useTheme } from './theme-choice.ts';
import './frame.css';

interface MastheadProps {
  readonly onOpen: (beside: Beside) => void;
}

/** The head of every screen: the way home, the safety button, help that is always there, and the light. */
export function Masthead({ onOpen }: MastheadProps) {
  const [theme, choose] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="masthead">
      <Link to="/" className="brand" label={words.frame.home}>
        <Lamp />
        <span>{words.brand}</span>
      </Link>
      <button type="button" className="safety" aria-keyshortcuts={safetyKey} onClick={() => onOpen('safety')}>
        {words.safety.open}
      </button>
      <button type="button" className="help-now" onClick={() => onOpen('help-now')}>
        {words.frame.helpNow}
      </button>
      <button type="button" className="quiet theme-choice" onClick={() => choose(other)}>
        {other === 'light' ? words.frame.lightTheme : words.frame.darkTheme}
      </button>
    </header>
  );
}
