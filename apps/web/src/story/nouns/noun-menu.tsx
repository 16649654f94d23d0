import type { Offer, SceneEntity } from '@lamplight/contracts';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { setQuotes } from '@lamplight/world';
import { words } from '../../words.ts';
import './nouns.css';

/** A word of the story that was pressed, and what it names. */
export interface OpenedNoun {
  readonly entity: SceneEntity;
  readonly word: HTMLElement;
}

interface NounMenuProps {
  readonly opened: OpenedNoun;
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onClose: () => void;
}

/** What can be done with the thing that was pressed, beside its name. The browser closes it with Escape or a press beside it. */
export function NounMenu({ opened: { entity, word }, offers, onTake, onClose }: NounMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = menu.current;
    if (shown === null) return undefined;
    shown.showPopover();
    const at = word.getBoundingClientRect();
    const { width, height } = shown.getBoundingClientRect();
    const below = at.bottom + 4;
    shown.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    shown.style.top = `${below + height < innerHeight ? below : Math.max(8, at.top - height - 4)}px`;
    shown.querySelector('button')?.focus();
    // It belongs to its word, which goes away under it when the story is scrolled.
    const hide = (): void => shown.hidePopover();
    for (const way of ['wheel', 'touchmove'] as const) addEventListener(way, hide, { passive: true });
    return () => {
      for (const way of ['wheel', 'touchmove'] as const) removeEventListener(way, hide);
      if (shown.contains(document.activeElement)) word.focus();
    };
  }, [word]);
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
      className="noun-menu"
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={words.story.doWith(entity.name)}
      onKeyDown={walk}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      {offers.map((offer) => (
        <button
          type="button"
          role="menuitem"
          key={offer.words}
          onClick={() => {
            onTake(offer);
            onClose();
          }}
        >
          {setQuotes(offer.words)}
        </button>
      ))}
    </div>
  );
}
