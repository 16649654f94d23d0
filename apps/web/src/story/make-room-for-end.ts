/** From here on what stays at the foot of the screen lies over the last line, in CSS pixels above the edge of its paper. */
const clear = 10;

/**
 * Lets a passage that is led to stand as far up as its end needs to be in sight: less of what came before it stands above,
 * then none, then not even what was asked. Where not all of it fits, what the story tells goes before what is noted of it.
 * Returns how to undo that, or `null` where there is room, or not enough for its end.
 */
export function makeRoomForEnd(
  passage: Element,
  { head, foot }: { readonly head: number; readonly foot: number },
): (() => void) | null {
  if (!(passage instanceof HTMLElement)) return null;
  const { top, height } = passage.getBoundingClientRect();
  const usual = Number.parseFloat(getComputedStyle(passage).scrollMarginTop);
  const tellings = [...passage.querySelectorAll(':scope > .telling:not(.program)')];
  const asked = (tellings[0]?.getBoundingClientRect().top ?? top) - top;
  const told = (tellings.at(-1)?.getBoundingClientRect().bottom ?? top + height) - top;
  const room = foot - head;
  if (room - height >= usual) return null;
  const above = [room - height, room + clear - told].find((spare) => spare >= -asked);
  if (above === undefined) return null;
  passage.style.scrollMarginTop = `${Math.min(above, usual)}px`;
  return () => passage.style.removeProperty('scroll-margin-top');
}
