import { isStill } from '../reading/use-reading.ts';

/** No browser takes longer to scroll, in milliseconds. */
const longest = 1500;

let leadsUntil = 0;

/** Leads the reader to a part of the story: at once, or gently where they have not asked for stillness. */
export function lead(
  element: Element | null | undefined,
  block: ScrollLogicalPosition,
  atOnce = isStill(),
): void {
  if (element == null) return;
  element.scrollIntoView({ block, behavior: setOut(atOnce) });
}

/** The share of what is in sight that is read once more after a step, because the end of it was faded. */
const again = 0.25;

/** Leads on by about as much as can be read at once. */
export function leadOn(): void {
  const { head, foot } = edgesInSight();
  scrollBy({ top: (foot - head) * (1 - again), behavior: setOut(isStill()) });
}

/** Notes that the page is on its way, and says how it goes there. */
function setOut(atOnce: boolean): ScrollBehavior {
  leadsUntil = atOnce ? 0 : performance.now() + longest;
  addEventListener('scrollend', () => (leadsUntil = 0), { once: true });
  return atOnce ? 'instant' : 'smooth';
}

/** Whether the page is on the way to something: whatever else scrolls now would stop it halfway. */
function isLeading(): boolean {
  return performance.now() < leadsUntil;
}

/** Does something once the page has arrived where it leads: now, if it leads nowhere. Returns how to prevent it. */
export function onceArrived(work: () => void): () => void {
  if (!isLeading()) {
    work();
    return () => undefined;
  }
  const arrive = (): void => {
    leave();
    work();
  };
  // Where there was no way to go, no browser says that it is over.
  const waiting = setTimeout(arrive, leadsUntil - performance.now());
  addEventListener('scrollend', arrive, { once: true });
  const leave = (): void => {
    clearTimeout(waiting);
    removeEventListener('scrollend', arrive);
  };
  return leave;
}

/** Brings an end that was covered back into sight at once, as far as the beginning then stays in sight if it was. */
export function uncover(element: Element): void {
  const { head, foot } = edgesInSight();
  const { top, bottom } = element.getBoundingClientRect();
  // A beginning that was led to may lie a part of a pixel above the edge.
  const spare = top < head - 1 ? Infinity : top - head;
  scrollBy({ top: Math.max(0, Math.min(bottom - foot, spare)), behavior: 'instant' });
}

/** Whether the end of something lies behind what stays at the foot of the screen, or below it. */
export function isCovered(element: Element): boolean {
  return element.getBoundingClientRect().bottom > edgesInSight().foot;
}

/** What can be read of a page lies between these, in CSS pixels from its top. */
export function edgesInSight(): { readonly head: number; readonly foot: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    head: Number.parseFloat(scrollPaddingTop),
    foot: innerHeight - Number.parseFloat(scrollPaddingBottom),
  };
}
