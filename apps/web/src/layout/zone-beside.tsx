import type { ReactNode } from 'react';
import { words } from '../words.ts';
import type { Side, Zone } from './layout.ts';
import { Separator } from './separator.tsx';
import './layout.css';

interface ZoneBesideProps {
  readonly side: Side;
  readonly zone: Zone;
  readonly onChange: (change: Partial<Zone>) => void;
  readonly children: ReactNode;
}

/** A zone beside the story, and the button that puts it away and brings it back. One button, so that it keeps the focus. */
export function ZoneBeside({ side, zone, onChange, children }: ZoneBesideProps) {
  const { isHidden } = zone;
  return (
    <aside className="zone" data-side={side} data-hidden={isHidden} aria-labelledby={side}>
      <Separator side={side} zone={zone} onChange={onChange} />
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
    </aside>
  );
}
