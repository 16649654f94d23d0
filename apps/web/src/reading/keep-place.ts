/** Changes how the page looks and leaves whoever reads at the line they were at. */
export function keepPlace(change: () => void): void {
  const edge = lowerEdge();
  const line = firstBelow(edge);
  const before = line?.getBoundingClientRect();
  change();
  if (line === undefined || before === undefined) return;
  // Of a paragraph that is read already the same part is above the edge as before.
  const read = Math.max(0, edge - before.top) / before.height;
  const room = Math.max(0, before.top - edge);
  const goBack = (): void => {
    const { top, height } = line.getBoundingClientRect();
    scrollBy({ top: top + read * height - lowerEdge() - room, behavior: 'instant' });
  };
  goBack();
  // The browser may have had its own idea of the place meanwhile.
  requestAnimationFrame(goBack);
}

/** Where what stays at the head of the screen ends. */
function lowerEdge(): number {
  return document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
}

/** The first part of what is read that can be seen. */
function firstBelow(edge: number): Element | undefined {
  return [...document.querySelectorAll('.passage :is(h2, h3, p)')].find(
    (part) => part.getBoundingClientRect().bottom > edge + 1,
  );
}
