import type { CheckOut } from '@lamplight/contracts';
import { paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** The question after a hard scene, as it stands on a terminal, with the words that answer it. */
export function checkOutText({ title, paragraphs }: CheckOut): string {
  const words = paragraphs.map((paragraph) => wrap(paragraph, process.stdout.columns));
  const ways =
    'Nothing has to be answered. “limits” asks for less of this, “breathe” and “pause” are there, too.';
  return ['', paint('bold', title), ...words, paint('dim', wrap(ways, process.stdout.columns))].join('\n');
}
