import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { lead, uncover } from './lead.ts';
import { watchWandering } from './watch-wandering.ts';

/** The story within the page, and whether something new came that the reader was not led to. */
export interface NewestInView {
  readonly article: RefObject<HTMLElement | null>;
  readonly isBehind: boolean;
  /** Leads to the first line of what is new. */
  readonly catchUp: () => void;
  /** Whether the reader goes along with what is new, and does not read elsewhere. */
  readonly isFollowed: () => boolean;
}

/**
 * Leads the reader to what is new: to the first line of the answer to what they said, or, when they were at the end, of
 * whatever came. Answers to several things said at once are read from the first of them on. Who reads elsewhere, or
 * scrolled away while waiting, is left in peace.
 *
 * @param newest the sequence of the last passage
 * @param waiting how many things were said and not answered yet
 * @param isKept whether the story is only what the browser kept: what the server adds to it at first is nothing new
 * @param mustWait while something else has to be read first, the story keeps still
 */
export function useNewestInView(
  newest: number,
  waiting: number,
  isKept: boolean,
  mustWait: boolean,
): NewestInView {
  const article = useRef<HTMLElement>(null);
  const [isBehind, setBehind] = useState(false);
  // What moves the page is no part of what is drawn.
  const place = useRef({
    shown: null as number | null,
    waiting,
    said: null as number | null,
    atEnd: true,
    /** The last of the story, where the end of it was seen. */
    ended: null as Element | null,
    away: false,
  });

  useEffect(() => {
    const { current } = place;
    const look = (): void => {
      Object.assign(current, endOf(article.current));
      if (current.atEnd) setBehind(false);
    };
    const stopWatching = watchWandering(
      () => isAtEnd(article.current),
      (isAway) => (current.away = isAway),
    );
    addEventListener('scroll', look, { passive: true });
    // A notice that comes beside the input must not hide what was just said, nor an end that could be read.
    const desk = document.querySelector('.desk');
    const stay = new ResizeObserver(() => {
      const last = article.current?.lastElementChild;
      if (current.away || last == null) return;
      if (current.waiting > 0) lead(last, 'nearest', true);
      else if (current.ended === last) uncover(last);
    });
    if (desk !== null) stay.observe(desk);
    return () => {
      stay.disconnect();
      stopWatching();
      removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    if (mustWait) return;
    const { current } = place;
    const before = { ...current };
    current.shown = isKept ? null : newest;
    current.waiting = waiting;
    if (before.shown === null) {
      if (before.away) return;
      lead(article.current?.lastElementChild, 'start', true);
      Object.assign(current, endOf(article.current));
      return;
    }
    if (waiting > before.waiting) {
      current.away = false;
      current.said ??= before.shown;
      lead(article.current?.lastElementChild, 'nearest');
    }
    if (newest < before.shown) lead(article.current?.lastElementChild, 'start');
    if (newest > before.shown) {
      const from = current.said ?? before.shown;
      if (current.away || (current.said === null && !before.atEnd)) setBehind(true);
      else lead(firstAfter(article.current, from), 'start');
    }
    if (waiting === 0) current.said = null;
    // Where nothing had to be scrolled, nothing else says so.
    Object.assign(current, endOf(article.current));
  }, [newest, waiting, isKept, mustWait]);

  const catchUp = (): void => {
    place.current.away = false;
    setBehind(false);
    lead(article.current?.lastElementChild, 'start');
  };
  const isFollowed = useCallback((): boolean => !place.current.away, []);
  return { article, isBehind, catchUp, isFollowed };
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
  return (article?.lastElementChild?.getBoundingClientRect().bottom ?? 0) <= desk + 24;
}

/** Whether the end of the story can be seen, and of what. Words of care that stand in its place are no end of it. */
function endOf(article: HTMLElement | null): { readonly atEnd: boolean; readonly ended: Element | null } {
  const atEnd = isAtEnd(article);
  const last = article?.lastElementChild ?? null;
  return { atEnd, ended: atEnd && last?.checkVisibility() === true ? last : null };
}
