import type { ReactNode } from 'react';
import { words } from '../words.ts';
import type { Side, Zone } from './layout.ts';
import './layout.css';

interface ZoneBesideProps {
  readonly side: Side;
  readonly zone: Zone;
  readonly onChange: (change: Partial<Zone>) => void;
  readonly children: ReactNode;
}

/** A zone beside the story, and the button that puts it away and brings it back. One button, so that it keeps the focus. */
export function ZoneBeside({ side, zone: { isHidden }, onChange, children }: ZoneBesideProps) {
  return (
    <div className="zone" data-side={side} data-hidden={isHidden}>
      <button
        type="button"
        className="quiet put-away"
        aria-expanded={!isHidden}
        aria-controls={`zone-${side}`}
        onClick={() => onChange({ isHidden: !isHidden })}
      >
        <span className={isHidden ? 'unseen' : undefined}>
          {isHidden ? words.layout.show : words.layout.hide}{' '}
        </span>
        <span className={isHidden ? undefined : 'unseen'}>{words[side].title}</span>
      </button>
      <div id={`zone-${side}`} className="zone-inside">
        {children}
      </div>
    </div>
  );
}
