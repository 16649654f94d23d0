import type { OwnAlert } from '@lamplight/contracts';
import { alertStateSchema, careLanguages } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { alertOf, toldWords } from './told-words.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

const alert = (given: Partial<OwnAlert>): OwnAlert => ({
  id: 'a1',
  session: 's1',
  at: '2030-01-01T00:00:00.000Z',
  level: 3,
  state: 'waiting',
  by: null,
  ...given,
});

const said = (given: Partial<OwnAlert>) =>
  toldWords({ known: 'so-far', alert: alert(given) }, panelWordsIn('en'));

test('a person is named only once that person has answered', () => {
  expect(said({ state: 'delivered', by: null })).toContain('Nobody has answered yet');
  expect(said({ state: 'acknowledged', by: 'Noor' })).toBe('Noor has seen it.');
  expect(said({ state: 'acting', by: 'Noor' })).toContain('Noor');
  expect(said({ state: 'acknowledged', by: null })).toMatch(/^Somebody from the care team/);
  expect(said({ state: 'closed', by: 'Noor' })).toMatch(/^Noor has seen it and closed/);
  expect(said({ state: 'closed', by: null })).not.toMatch(/seen it|closed/);
});

test('nothing counts as reached that was not delivered', () => {
  expect(said({ state: 'waiting' })).toContain('Nothing has reached anybody yet');
  expect(said({ state: 'undeliverable' })).toContain('could not be reached so far');
  expect(toldWords({ known: 'not-now' }, panelWordsIn('en'))).toContain('cannot be seen');
});

test('every state has words of its own in every language', () => {
  for (const language of careLanguages) {
    const words = alertStateSchema.options.map((state) =>
      toldWords({ known: 'so-far', alert: alert({ state, by: 'Noor' }) }, panelWordsIn(language)),
    );
    expect(new Set(words).size, language).toBe(words.length);
  }
});

test('the panel is about the newest alert of its own session', () => {
  const alerts = [alert({ id: 'a3', session: 's2' }), alert({ id: 'a2' }), alert({ id: 'a1' })];
  expect(alertOf(alerts, 's1')?.id).toBe('a2');
  expect(alertOf(alerts, 's3')).toBeUndefined();
});
