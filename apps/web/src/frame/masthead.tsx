import { useRef } from 'react';
import type { Beside } from '../beside/beside.ts';
import { Link } from '../route/link.tsx';
import { safetyKey } from '../safety/use-safety-key.ts';
import { words } from '../words.ts';
import { Lamp } from './lamp.tsx';
import { useHeightKnown } from './use-height-known.ts';
import './frame.css';

interface MastheadProps {
  readonly onOpen: (beside: Beside) => void;
}

/** The head of every screen: the way home, the safety button, help that is always there, and how one reads. */
export function Masthead({ onOpen }: MastheadProps) {
  const masthead = useRef<HTMLElement>(null);
  useHeightKnown('--masthead', masthead);
  return (
    <header className="masthead" ref={masthead}>
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
      <button type="button" className="quiet reading-choice" onClick={() => onOpen('reading')}>
        <span aria-hidden="true">{words.reading.sign}</span>{' '}
        <span className="reading-name">{words.reading.open}</span>
      </button>
    </header>
  );
}
