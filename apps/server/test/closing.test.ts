import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faults, openModelServer } from '../../../testing/model-server/index.ts';
import { composePlayhouse, composeStories } from '../src/compose.ts';
import { composeLock } from '../src/compose-lock.ts';
import { readConfig } from '../src/config.ts';
import { temporaryFolder } from './running-server.ts';

const ada = { tenant: 'home', player: 'ada-lovelace' };

test(
  'a server whose provider hangs ends with every request that it has begun',
  { timeout: 60_000 },
  async () => {
    await using provider = await openModelServer({ respond: faults.silent });
    await using folder = await temporaryFolder();
    const config = readConfig({
      DATA_DIR: folder.path,
      ADVENTURES_DIR: fileURLToPath(new URL('../../../adventures', import.meta.url)),
      VOICE_URL: provider.baseUrl,
      VOICE_MODEL: 'silent',
    });
    await using held = composeLock(config);
    const house = await composePlayhouse(config, held, (await composeStories(config)).playable);
    const { play, models = expect.fail('There is no room of the models.') } = house;
    const begin = async (): Promise<string> => {
      const { id } = await play.start(ada, { adventure: 'cloak-of-darkness', seed: 1 });
      await play.voice.choose(ada, id, { key: `voice of ${id}`, voice: 'model', model: null });
      return id;
    };
    const [told, understood, proposed] = [await begin(), await begin(), await begin()];
    const endings: unknown[] = [];
    await play.voice.listen(ada, told, ({ part }) => part.kind === 'over' && endings.push(part.because));
    await play.interact(ada, told, { key: 'told', text: 'wait' });
    const others = [
      play.interact(ada, understood, { key: 'understood', text: 'frobnicate the whatsit' }),
      play.additions.propose(ada, proposed, { key: 'proposed' }),
      models.check('silent'),
    ];
    // Each of the four has been sent, and none of them is ever answered.
    await expect.poll(() => provider.asked.length, { timeout: 30_000 }).toBe(4);

    await house[Symbol.asyncDispose]();
    expect(endings).toStrictEqual(['voice/closed']);
    expect(await Promise.all(provider.asked.map(({ ended }) => ended))).toStrictEqual(
      provider.asked.map(() => 'left'),
    );
    // What became of them is nobody's any more; that each has ended is what counts.
    await Promise.allSettled(others);
  },
);
