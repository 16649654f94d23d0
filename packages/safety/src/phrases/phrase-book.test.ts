import { describe, expect, test } from 'vitest';
import { createPhraseBook } from './phrase-book.ts';

function finds(phrase: string, text: string): boolean {
  const words = text.split(' ');
  return createPhraseBook([{ phrase, entry: true }]).find({ words, text: ` ${text} ` }).length > 0;
}

describe('a phrase', () => {
  test.for([
    ['kill myself', 'i kill myself', true],
    ['kill myself', 'kill my selfish brother', false],
    ['want (to)? die', 'want die', true],
    ['want to? (die|be dead)', 'i want to be dead', true],
    ['took ..2 pills', 'took all the pills', true],
    ['took ..2 pills', 'took all of the pills', false],
    ['^ lamp', 'light the lamp', false],
    ['lamp $', 'light the lamp', true],
    ['(my|his (own|new)) rope', 'his new rope', true],
  ] as const)('"%s" in "%s": %s', ([phrase, text, found]) => {
    expect(finds(phrase, text)).toBe(found);
  });

  test.for(['a.*b', '(open', 'shut)', 'a|b', 'a+', '..99', ''])('"%s" is refused', (phrase) => {
    expect(() => finds(phrase, 'word')).toThrow(SyntaxError);
  });

  test('says which words stood in its gaps', () => {
    const book = createPhraseBook([{ phrase: 'took ..2 pills', entry: 'x' }]);
    const words = 'i took not many pills'.split(' ');
    expect(book.find({ words, text: ` ${words.join(' ')} ` })).toEqual([
      { entry: 'x', from: 1, to: 5, between: ['not', 'many'] },
    ]);
  });

  test('says where it was found, every time', () => {
    const book = createPhraseBook([{ phrase: 'go on', entry: 'x' }]);
    const words = 'go on and go on'.split(' ');
    expect(book.find({ words, text: ` ${words.join(' ')} ` })).toEqual([
      { entry: 'x', from: 0, to: 2, between: [] },
      { entry: 'x', from: 3, to: 5, between: [] },
    ]);
  });
});
