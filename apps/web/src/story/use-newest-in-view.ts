import { type RefObject, useEffect, useRef, useState } from 'react';
import { isStill } from '../reading/use-reading.ts';

/** The story within the page, and whether something new came that the reader was not led to. */
export interface NewestInView {
  readonly article: RefObject<HTMLElement | null>;
  readonly isBehind: boolean;
  /** Leads to the first line of what is new. */
  readonly catchUp: () => void;
}

/**
 * Leads the reader to what is new: to the first line of the answer to what they said, or, when they were at the end, of
 * whatever came. Answers to several things said at once are read from the first of them on. Who reads elsewhere, or
 * scrolled away while waiting, is left in peace.
 *
 * @param newest the sequence of the last passage
 * @param waiting how many things were said and not answered yet
 * @param mustWait while something else has to be read first, the story keeps still
 */
export function useNewestInView(newest: number, waiting: number, mustWait: boolean): NewestInView {
  const article = useRef<HTMLElement>(null);
  const [isBehind, setBehind] = useState(false);
  // What moves the page is no part of what is drawn.
  const place = useRef({
    shown: null as number | null,
    waiting,
    said: null as number | null,
    atEnd: true,
    away: false,
  });

  useEffect(() => {
    const { current } = place;
    const look = (): void => {
      current.atEnd = isAtEnd(article.current);
      if (current.atEnd) setBehind(false);
    };
    const wander = (): void => {
      current.away = true;
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('wheel', wander, { passive: true });
    addEventListener('touchmove', wander, { passive: true });
    // A notice that comes beside the input must not hide what was just said.
    const desk = document.querySelector('.desk');
    const stay = new ResizeObserver(() => {
      if (current.waiting > 0 && !current.away) show(article.current?.lastElementChild, 'nearest', true);
    });
    if (desk !== null) stay.observe(desk);
    return () => {
      stay.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('wheel', wander);
      removeEventListener('touchmove', wander);
    };
  }, []);

  useEffect(() => {
    if (mustWait) return;
    const { current } = place;
    const before = { ...current };
    current.shown = newest;
    current.waiting = waiting;
    if (before.shown === null) {
      show(article.current?.lastElementChild, 'start', true);
      current.atEnd = isAtEnd(article.current);
      return;
    }
    if (waiting > before.waiting) {
      current.away = false;
      current.said ??= before.shown;
      show(article.current?.lastElementChild, 'nearest', isStill());
    }
    if (newest < before.shown) show(article.current?.lastElementChild, 'start', isStill());
    if (newest > before.shown) {
      const from = current.said ?? before.shown;
      if (current.away || (current.said === null && !before.atEnd)) setBehind(true);
      else show(firstAfter(article.current, from), 'start', isStill());
    }
    if (waiting === 0) current.said = null;
  }, [newest, waiting, mustWait]);

  const catchUp = (): void => {
    place.current.away = false;
    setBehind(false);
    show(article.current?.lastElementChild, 'start', isStill());
  };
  return { article, isBehind, catchUp };
}

function show(element: Element | null | undefined, block: 'start' | 'nearest', atOnce: boolean): void {
  element?.scrollIntoView({ block, behavior: atOnce ? 'instant' : 'smooth' });
}

/** The first passage that came after the one with this sequence. */
function firstAfter(article: HTMLElement | null, sequence: number): Element | undefined {
  return [...(article?.querySelectorAll('[data-sequence]') ?? [])].find(
    (passage) => Number(passage.getAttribute('data-sequence')) > sequence,
  );
}

/** Whether the last line of the story can be seen above the input. */
function isAtEnd(article: HTMLElement | null): boolean {
  const desk = document.querySelector('.desk')?.getBoundingClientRect().top ?? innerHeight;
  return (article?.getBoundingClientRect().bottom ?? 0) <= desk + 48;
}
