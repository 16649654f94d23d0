import type { KeyboardEvent, PointerEvent } from 'react';
import { words } from '../words.ts';
import { firstLayout, narrowest, type Side, step, widest, type Zone } from './layout.ts';

interface SeparatorProps {
  readonly side: Side;
  readonly zone: Zone;
  readonly onChange: (change: Partial<Zone>) => void;
}

/** Between the story and a zone beside it: drawn with the pointer, or moved with the arrow keys, Home, End and Enter. */
export function Separator({ side, zone: { width, isHidden }, onChange }: SeparatorProps) {
  // The zone before the story grows to the right, the zone after it to the left.
  const outward = side === 'now' ? 1 : -1;
  const widths: Readonly<Record<string, number>> = {
    ArrowRight: width + outward * step,
    ArrowLeft: width - outward * step,
    Home: narrowest,
    End: widest,
  };
  const press = (event: KeyboardEvent): void => {
    const wanted = widths[event.key];
    if (wanted === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    onChange(wanted === undefined ? { isHidden: !isHidden } : { width: wanted, isHidden: false });
  };
  const draw = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    const start = event.clientX;
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    const end = new AbortController();
    const { signal } = end;
    const move = ({ clientX }: MouseEvent): void =>
      onChange({ width: width + outward * (clientX - start), isHidden: false });
    handle.addEventListener('pointermove', move, { signal });
    for (const over of ['pointerup', 'pointercancel']) {
      handle.addEventListener(over, () => end.abort(), { signal });
    }
  };
  return (
    // A separator that is moved is a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <hr
      className="separator"
      data-side={side}
      aria-orientation="vertical"
      aria-label={words.layout.width[side]}
      aria-controls={`zone-${side}`}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      aria-valuetext={isHidden ? words.layout.hidden : words.layout.pixels(width)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      title={words.layout.draw}
      onKeyDown={press}
      onPointerDown={draw}
      onDoubleClick={() => onChange(firstLayout[side])}
    />
  );
}
