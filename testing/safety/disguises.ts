/** Luck that a test can repeat: numbers from 0 up to 1. */
export type Luck = () => number;

export function seededLuck(seed: number): Luck {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  i: 'і',
};
const figures: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const innocent = [
  'The light goes round, and the sea below it breathes like an old dog.',
  'You carry the oil up the stair and count the steps out of habit.',
  'Wren has set out two cups, and the kettle talks to itself.',
  'A gull walks along the rail and looks at you as if you owed it money.',
  'The clock in the hall has been wrong for years, and everybody allows for it.',
];

const letters = (text: string, change: (letter: string) => string): string =>
  text.replaceAll(/\p{L}/gu, (letter) => change(letter));

/** Ways in which a text can be hidden from whoever reads it letter by letter, and from nobody else. */
export const disguises: Readonly<Record<string, (text: string, luck: Luck) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in changing case': (text, luck) =>
    letters(text, (letter) => (luck() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())),
  'with invisible signs': (text, luck) =>
    letters(text, (letter) => (luck() < 0.3 ? `${letter}\u200b` : letter)),
  'with look-alike letters': (text) => letters(text, (letter) => lookalikes[letter] ?? letter),
  'with figures for letters': (text) => letters(text, (letter) => figures[letter] ?? letter),
  'in spaced letters': (text) =>
    text
      .split(' ')
      .map((word) => word.split('').join(' '))
      .join('  '),
  'in wide letters': (text) =>
    text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  'with combining marks': (text) => letters(text, (letter) => `${letter}\u0323`),
  'with doubled spaces and line breaks': (text, luck) =>
    text.replaceAll(' ', () => (luck() < 0.3 ? '\n' : '  ')),
  'in typographic quotation marks': (text) => `\u201c${text.replaceAll("'", '\u2019')}\u201d`,
  'inside long innocent prose': (text) => `${innocent.join(' ')} ${text} ${innocent.toReversed().join(' ')}`,
  'as two halves with a full stop between': (text) => {
    const words = text.split(' ');
    const middle = Math.floor(words.length / 2);
    return `${words.slice(0, middle).join(' ')}. ${words.slice(middle).join(' ')}`;
  },
};
