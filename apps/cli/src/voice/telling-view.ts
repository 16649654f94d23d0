import type { VoicePart } from '@lamplight/contracts';
import { createFlow, type Flow } from '../terminal/flow.ts';
import { paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { stress } from '../terminal/stress.ts';
import { wrap } from '../terminal/wrap.ts';
import type { StoryTerminal } from './story-terminal.ts';
import { whyText } from './why-text.ts';

/** Takes the parts of a telling one by one; answers with the last one whose words stand, and `null` before. */
export type TellingView = (part: VoicePart) => 'told' | 'plain' | null;

/**
 * Shows a telling as a model writes it. What was shown once cannot be taken off a terminal, or out of an ear, so it is
 * said where it does not hold, and why.
 *
 * @param place what leads to a place begins with its name
 * @param otherwise whose words stand where the model's do not
 */
export function createTellingView(
  { show, write }: Pick<StoryTerminal, 'show' | 'write'>,
  { place, otherwise }: { readonly place: string | undefined; readonly otherwise: string },
): TellingView {
  /** Of the try that is being shown; none before its first words. */
  let flow: Flow | null = null;
  /** Why what was shown last does not hold; `null` where it was said already, or nothing was shown. */
  let cut: string | null = null;
  const say = (words: string): void => show(`${paint('dim', wrap(words, process.stdout.columns))}\n`);
  const endLine = (because: string | null): void => {
    if (flow === null) return;
    show('');
    flow = null;
    cut = because;
  };
  return (part) => {
    switch (part.kind) {
      case 'began':
        if (cut !== null) say(`That does not hold: ${whyText(cut)}. Once more:`);
        cut = null;
        return null;
      case 'sentence': {
        const words = printable(part.text);
        if (flow !== null) write(stress(flow(words)));
        else if (words.trim() !== '') {
          flow = createFlow(process.stdout.columns);
          write(stress(flow(`${place === undefined ? '' : `${place}\n`}${words.trimStart()}`)));
        }
        return null;
      }
      case 'cut':
        endLine(part.because);
        return null;
      case 'over':
        endLine(part.as === 'told' ? null : part.because);
        if (part.as === 'told') return 'told';
        if (part.because === 'voice/stopped') say(`Stopped. In ${otherwise}:`);
        else if (cut === null) say(`In ${otherwise}, because ${whyText(part.because)}:`);
        else say(`That does not hold: ${whyText(part.because)}. In ${otherwise}:`);
        return 'plain';
      default:
        return null;
    }
  };
}
