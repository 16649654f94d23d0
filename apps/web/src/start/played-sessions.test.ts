import { expect, test } from 'vitest';
import { playedSessions } from './played-sessions.ts';

const opened = (id: string, turn: number) => ({
  id,
  turn,
  adventure: 'a',
  title: 'A story',
  name: null,
  line: null,
  ended: null,
  startedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});
const idsOf = (...sessions: ReturnType<typeof opened>[]) => playedSessions(sessions).map(({ id }) => id);

test('what was opened and never played is not listed beside what was', () => {
  expect(idsOf(opened('a', 0), opened('b', 3), opened('c', 0), opened('d', 1))).toEqual(['b', 'd']);
});

test('when nothing was played, everything that was opened is listed', () => {
  expect(idsOf(opened('a', 0), opened('b', 0))).toEqual(['a', 'b']);
});
