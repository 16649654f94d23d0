/** Keys that move a page, and whether they lead on or back. */
const keys: Readonly<Record<string, 'on' | 'back'>> = {
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'back',
  ArrowDown: 'on',
  PageDown: 'on',
  End: 'on',
};

/**
 * Notices how readers move within the story by hand; what the page does itself, and what they do beside the story, is none
 * of it. Whoever comes to the end is with the story again.
 *
 * @param isAtEnd whether the end of the story is in sight
 * @param onChange hears whether they are somewhere else
 * @returns how to end it
 */
export function watchWandering(isAtEnd: () => boolean, onChange: (isAway: boolean) => void): () => void {
  const end = new AbortController();
  const options = { passive: true, signal: end.signal };
  const move = ({ target }: Event, way: 'on' | 'back' | null): void => {
    const isBeside = target instanceof Element && target.closest(beside) !== null;
    // At the end nothing leads further on.
    if (!isBeside && !(way === 'on' && isAtEnd())) onChange(true);
  };
  const settle = (): void => {
    if (isAtEnd()) onChange(false);
  };
  const press = (event: KeyboardEvent): void => {
    const way = keys[event.key];
    if (way !== undefined && !event.defaultPrevented) move(event, way);
  };
  // The bar at the edge of the window belongs to no element within the page.
  const draw = (event: Event): void => {
    if (event.target === document.documentElement) move(event, null);
  };
  addEventListener('wheel', (event) => move(event, event.deltaY > 0 ? 'on' : 'back'), options);
  addEventListener('touchmove', (event) => move(event, null), options);
  addEventListener('keydown', press, options);
  addEventListener('pointerdown', draw, options);
  for (const over of ['scrollend', 'touchend', 'pointerup']) addEventListener(over, settle, options);
  return () => end.abort();
}

const beside = 'input, textarea, select, dialog, .zone, .desk, .acts';
