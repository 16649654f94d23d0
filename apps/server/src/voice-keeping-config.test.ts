import { expect, test } from 'vitest';
import { readVoiceKeeping } from './voice-keeping-config.ts';

const hour = 3_600_000;

test('what nobody said is left to whoever keeps it', () => {
  expect(readVoiceKeeping({})).toStrictEqual({ ok: true, keeping: {} });
});

test('how long is written in minutes, hours or days', () => {
  const said = { VOICE_KEEP_TELLINGS: '2h', VOICE_KEEP_PLACES: '30m', VOICE_KEEP_PROPOSALS: '2d' };
  expect(readVoiceKeeping(said)).toStrictEqual({
    ok: true,
    keeping: { sessionTtl: 2 * hour, responseTtl: hour / 2, proposalTtl: 48 * hour },
  });
});

test.each(['0h', '24', '1w', 'for ever'])('%s is refused with what would be right', (VOICE_KEEP_PLACES) => {
  expect(readVoiceKeeping({ VOICE_KEEP_PLACES })).toStrictEqual({
    ok: false,
    wrong: ['VOICE_KEEP_PLACES: must be minutes, hours or days, such as 30m, 24h or 7d'],
  });
});
