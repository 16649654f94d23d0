import { Link } from '../route/link.tsx';
import { words } from '../words.ts';
import { Lamp } from './lamp.tsx';
import { useTheme } from './theme-choice.ts';
import './frame.css';

interface MastheadProps {
  readonly onHelpNow: () => void;
}

/** The head of every screen: the way home, the light, and help that is always there. */
export function Masthead({ onHelpNow }: MastheadProps) {
  const [theme, choose] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="masthead">
      <Link to="/" className="brand" label={words.frame.home}>
        <Lamp />
        <span>{words.brand}</span>
      </Link>
      <button type="button" className="quiet" onClick={() => choose(other)}>
        {other === 'light' ? words.frame.lightTheme : words.frame.darkTheme}
      </button>
      <button type="button" className="help-now" onClick={onHelpNow}>
        {words.frame.helpNow}
      </button>
    </header>
  );
}
