import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import './press-menu.css';

interface PressMenuProps {
  /** What was pressed, beside which it opens and to which it gives the focus back. */
  readonly pressed: HTMLElement;
  readonly label: string;
  /** What is worth knowing before one chooses. */
  readonly note?: string;
  readonly entries: readonly { readonly name: string; readonly onPress: () => void }[];
  readonly onClose: () => void;
}

/** What can be done, beside what was pressed. The browser closes it with Escape or a press beside it. */
export function PressMenu({ pressed, label, note, entries, onClose }: PressMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = menu.current;
    if (shown === null) return undefined;
    shown.showPopover();
    const at = pressed.getBoundingClientRect();
    const { width, height } = shown.getBoundingClientRect();
    const below = at.bottom + 4;
    shown.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    shown.style.top = `${below + height < innerHeight ? below : Math.max(8, at.top - height - 4)}px`;
    shown.querySelector('button')?.focus();
    // It belongs to what was pressed, which goes away under it when the page is scrolled.
    const hide = (): void => shown.hidePopover();
    for (const way of ['wheel', 'touchmove'] as const) addEventListener(way, hide, { passive: true });
    return () => {
      for (const way of ['wheel', 'touchmove'] as const) removeEventListener(way, hide);
      if (shown.contains(document.activeElement)) pressed.focus();
    };
  }, [pressed]);
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const wanted = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : step && (at + step) % buttons.length;
    if (wanted === undefined) return;
    event.preventDefault();
    buttons.at(wanted)?.focus();
  };
  return (
    <div
      ref={menu}
      className="press-menu"
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      aria-describedby={note === undefined ? undefined : id}
      onKeyDown={walk}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      {note !== undefined && (
        <small id={id} className="menu-note" aria-hidden="true">
          {note}
        </small>
      )}
      {entries.map(({ name, onPress }) => (
        <button
          type="button"
          role="menuitem"
          key={name}
          onClick={() => {
            onPress();
            onClose();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
