import { reading } from '../reading/use-reading.ts';
import { storyLanguage } from '../story/story-language.ts';
import { endOfWord } from './end-of-word.ts';
import { rangeOfWords } from './range-of-words.ts';

/** The name under which the style sheet knows the word that is being spoken. */
const spoken = 'spoken';

const listeners = new Set<() => void>();
let stopping: (() => void) | null = null;

/** Whether something is being read aloud. */
export function isReadingAloud(): boolean {
  return stopping !== null;
}

export function onReadingAloud(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function stopReadingAloud(): void {
  stopping?.();
}

/** Reads elements aloud, one after the other, and marks each word while it is spoken. Whatever was read before stops. */
export function readAloud(elements: readonly Element[]): void {
  stopReadingAloud();
  const left = [...elements].filter((element) => element.textContent.trim() !== '');
  let isWanted = true;
  const say = (): void => {
    const element = left.shift();
    if (!isWanted) return;
    if (element === undefined) {
      stopReadingAloud();
      return;
    }
    const text = element.textContent;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = element.closest('[lang]')?.getAttribute('lang') ?? storyLanguage;
    utterance.rate = reading().pace;
    utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
      if (isWanted) mark(rangeOfWords(element, charIndex, endOfWord(text, charIndex, charLength)));
    });
    utterance.addEventListener('end', say);
    utterance.addEventListener('error', stopReadingAloud);
    speechSynthesis.speak(utterance);
  };
  stopping = () => {
    isWanted = false;
    stopping = null;
    speechSynthesis.cancel();
    mark(null);
    for (const listener of listeners) listener();
  };
  for (const listener of listeners) listener();
  say();
}

/** Marks without touching the page itself; a browser that cannot simply reads aloud. */
function mark(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range === null) CSS.highlights.delete(spoken);
  else CSS.highlights.set(spoken, new Highlight(range));
}
