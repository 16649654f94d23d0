import { describe, expect, test } from 'vitest';
import { aSession, aTurn } from '../../test/a-turn.ts';
import { kindOf, leavesGap, mergeTurn } from './merge-turn.ts';

const played = mergeTurn(aSession(), aTurn(), 'light the lamp');

describe('merging a turn by its sequence', () => {
  test('a turn that follows is added with the words that were asked', () => {
    expect(played.passages.map(({ input }) => input)).toEqual([null, 'light the lamp']);
    expect(played).toMatchObject({ sequence: 2, turn: 1, telling: 'The lamp burns.' });
    expect(played.branches).toEqual([{ name: 'main', turn: 1, current: true }]);
  });

  test('a turn that is known already changes nothing', () => {
    expect(kindOf(played, aTurn())).toBe('known');
    expect(mergeTurn(played, aTurn({ text: 'other' }), 'light the lamp')).toBe(played);
  });

  test('a turn after something unseen leaves a gap, the next one does not', () => {
    expect(leavesGap(played, aTurn({ sequence: 4 }))).toBe(true);
    expect(leavesGap(played, aTurn({ sequence: 3 }))).toBe(false);
  });

  test('taking back drops every passage of the turns that are gone, misunderstandings too', () => {
    const unclear = mergeTurn(played, aTurn({ sequence: 3, outcome: 'unclear' }), 'xyzzy');
    const back = mergeTurn(unclear, aTurn({ sequence: 4, turn: 0 }), null);
    expect(back.passages.map(({ sequence }) => sequence)).toEqual([1]);
    expect(back.turn).toBe(0);
  });

  test('a question is open until the next turn answers it', () => {
    const asked = mergeTurn(played, aTurn({ sequence: 3, outcome: 'asked', answers: ['yes', 'no'] }), 'jump');
    expect(asked.answers).toEqual(['yes', 'no']);
    expect(mergeTurn(asked, aTurn({ sequence: 4, turn: 2 }), 'yes').answers).toBeNull();
  });

  test('a retelling changes the words of its passage and adds none', () => {
    const tellings = [{ text: 'A flame stands in the lamp.', voice: 'plain' as const }];
    const retold = mergeTurn(played, aTurn({ sequence: 3, retells: 2, tellings }), null);
    expect(retold.passages).toHaveLength(2);
    expect(retold.passages[1]).toMatchObject({ input: 'light the lamp', tellings });
  });
});
