import { onReading, reading } from '../reading/use-reading.ts';

/** From so many widths of the browser's own letters on, three zones stand side by side. */
const roomy = 64;

/**
 * Says on the root whether there is room for three zones. Media queries know nothing of letters that were made larger
 * here, and a zone of three words a line is none.
 */
export function followRoom(root: HTMLElement): void {
  const tell = (): void => {
    const isRoomy = matchMedia(`(width >= ${roomy * reading().size}rem)`).matches;
    root.dataset['room'] = isRoomy ? 'three' : 'one';
  };
  tell();
  addEventListener('resize', tell);
  onReading(tell);
}
