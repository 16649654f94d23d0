import { expect, test } from 'vitest';
import { says } from '../model-server/index.ts';
import { openVoicedWith } from '../play/voiced.ts';
import { openWired } from '../play/wired.ts';
import { saidBySpans, watched } from './watched.ts';

/** What nobody but the player may read: what they wrote, and what a model wrote for them. */
const secrets = ['zanzibar', 'Marmalade'];

test('every step of a telling is a span, tokens are counted, and not a word of it is anywhere', async () => {
  const { spans, numbers, heard } = await watched(async () => {
    await using wired = await openWired(() =>
      says('Marmalade falls from the sky. You put on the golden crown.'),
    );
    await using voiced = await openVoicedWith(wired.voice);
    await voiced.say('look');
    expect(await voiced.over()).toMatchObject({ as: 'plain' });
    await voiced.say('zanzibar the quay for me');
    await voiced.play.voice.rest();
  });
  expect(saidBySpans(spans, 'lamplight.path')).toEqual(
    expect.arrayContaining([
      'voice',
      'voice/tell',
      'voice/tell/yes',
      'voice/release',
      'voice/keep',
      'turn/understand',
    ]),
  );
  expect(numbers).toContain('gen_ai_client_token_usage');
  for (const secret of secrets) expect(heard + numbers, secret).not.toContain(secret);
});
