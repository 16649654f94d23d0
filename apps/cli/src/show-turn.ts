import type { Telling, Turn } from '@lamplight/contracts';
import { careText } from './terminal/care-text.ts';
import { checkOutText } from './terminal/check-out-text.ts';
import { paint } from './terminal/paint.ts';
import { stress } from './terminal/stress.ts';
import { wrap } from './terminal/wrap.ts';

type Show = (text: string) => void;

/** Shows a turn: care first, then its words, then what is to be known beside them. */
export function showTurn(turn: Turn, show: Show): void {
  const { care, tellings } = turn;
  show('');
  if (care) show(`${careText(care)}\n`);
  showTellings(tellings, show);
  showBeside(turn, show);
}

/** The paragraphs of a turn, parted by an empty line. */
export function showTellings(tellings: readonly Telling[], show: Show): void {
  for (const [index, telling] of tellings.entries()) {
    if (index > 0) show('');
    const words = wrap(telling.text, process.stdout.columns);
    show(isOfTheStory(telling) ? stress(words) : paint('dim', words));
  }
}

/** What stands below the words of a turn. */
export function showBeside({ checkOut, ended }: Turn, show: Show): void {
  if (checkOut) show(checkOutText(checkOut));
  if (ended !== null) show(paint('dim', '\nThe story has ended. “undo” takes a turn back; “quit” leaves.'));
}

/** Whether it is told, by its author or a model; the rest is what the program says besides. */
export function isOfTheStory({ voice }: Telling): boolean {
  return voice === 'plain' || voice === 'model';
}
