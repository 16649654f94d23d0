import type { Travelling } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { useEffect } from 'react';
import { words } from '../words.ts';
import './map.css';

interface TravellingBarProps {
  readonly travelling: Travelling;
  readonly onStep: (travelling: Travelling) => void;
  readonly onStop: () => void;
}

/** Milliseconds in which one can look around before the next step. */
const pause = 1_600;

/** A way that is being walked: it goes on by itself, one step after the other, until one stops or something happens. */
export function TravellingBar({ travelling, onStep, onStop }: TravellingBarProps) {
  useEffect(() => {
    const timer = window.setTimeout(() => onStep(travelling), pause);
    return () => window.clearTimeout(timer);
  }, [travelling, onStep]);
  return (
    <div className="travelling">
      <span>{words.map.onTheWay(setQuotes(travelling.name), travelling.left)}</span>
      <button type="button" onClick={onStop}>
        {words.map.stop}
      </button>
    </div>
  );
}
