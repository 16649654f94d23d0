import { useEffect, useState } from 'react';

export type BreathingStatus = 'idle' | 'running' | 'paused' | 'ended';

/** Breathing under way: how long it has gone on, and how to begin, pause and end it. */
export interface Breathing {
  readonly status: BreathingStatus;
  /** Seconds, pauses not counted. */
  readonly seconds: number;
  readonly begin: () => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** Milliseconds between two looks at the clock; the stylesheet smooths what lies between. */
const tick = 200;

/** @param total seconds after which it ends by itself */
export function useBreathing(total: number): Breathing {
  const [status, setStatus] = useState<BreathingStatus>('idle');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (status !== 'running') return undefined;
    let before = performance.now();
    const timer = window.setInterval(() => {
      const now = performance.now();
      const passed = (now - before) / 1_000;
      before = now;
      setSeconds((so) => Math.min(total, so + passed));
    }, tick);
    return () => window.clearInterval(timer);
  }, [status, total]);
  const isOver = status === 'running' && seconds >= total;
  if (isOver) setStatus('ended');
  return {
    status: isOver ? 'ended' : status,
    seconds,
    begin() {
      setSeconds(0);
      setStatus('running');
    },
    pause: () => setStatus('paused'),
    goOn: () => setStatus('running'),
    stop() {
      setSeconds(0);
      setStatus('idle');
    },
  };
}
