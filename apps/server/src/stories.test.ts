import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeStories, readConfig } from './index.ts';

test('an installation keeps its conversations as they were compiled, and needs none of it', async () => {
  const data = await mkdtemp(join(tmpdir(), 'lamplight-stories-'));
  try {
    const config = readConfig({ DATA_DIR: data });
    const first = await composeStories(config);
    expect(await readdir(data), 'a folder that nobody uses yet').toStrictEqual([]);
    await writeFile(join(data, 'writer.lock'), '');
    expect(await composeStories(config)).toStrictEqual(first);
    const scenes = first.playable.flatMap((story) => Object.keys(story.scenes));
    const compiled = await readdir(join(data, 'compiled'));
    expect(scenes.length).toBeGreaterThan(4);
    expect(compiled).toHaveLength(scenes.length);
    expect(await composeStories(config)).toStrictEqual(first);

    const [one = '', other = ''] = compiled;
    await writeFile(join(data, 'compiled', one), 'spoilt');
    await rm(join(data, 'compiled', other));
    expect(await composeStories(config)).toStrictEqual(first);
    expect((await readdir(join(data, 'compiled'))).sort()).toStrictEqual(compiled.sort());

    await rm(data, { recursive: true });
    expect(await composeStories(config)).toStrictEqual(first);
    await expect(readdir(data)).rejects.toThrow('ENOENT');
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});
