import { createTelemetry } from '@lamplight/adapter-telemetry';
import { expect, test } from 'vitest';
import { says } from '../model-server/index.ts';
import { openCollector } from '../otlp-collector.ts';
import { openVoicedWith } from '../play/voiced.ts';
import { openWired } from '../play/wired.ts';

/** What nobody but the player may read: what they wrote, and what a model wrote for them. */
const secrets = ['zanzibar', 'Marmalade'];

test('every step of a telling is a span, tokens are counted, and not a word of it is anywhere', async () => {
  await using collector = await openCollector();
  const telemetry = await createTelemetry({
    service: 'lamplight',
    endpoint: collector.endpoint,
    share: 1,
    readable: true,
    trouble: () => undefined,
  });
  await using wired = await openWired(() =>
    says('Marmalade falls from the sky. You put on the golden crown.'),
  );
  await using voiced = await openVoicedWith(wired.voice);
  await voiced.say('look');
  expect(await voiced.over()).toMatchObject({ as: 'plain' });
  await voiced.say('zanzibar the quay for me');
  await voiced.play.voice.rest();
  const numbers = (await telemetry.metrics?.()) ?? '';
  await telemetry[Symbol.asyncDispose]();

  const paths = collector
    .spans()
    .flatMap(({ attributes }) =>
      attributes.filter(({ key }) => key === 'lamplight.path').map(({ value }) => value['stringValue']),
    );
  expect(paths).toEqual(
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
  for (const secret of secrets) expect(collector.heard() + numbers, secret).not.toContain(secret);
});
