import { vmWatchdog } from '@lamplight/adapter-system';
import { createWatch, ModelError } from '@lamplight/safety';
import { expect, test, vi } from 'vitest';
import { composeEars, composeMessageReader } from './compose-watch.ts';

test('the shipped model is there, and the reader hears with it', async () => {
  const reader = await composeMessageReader();
  expect(reader.version).toMatch(/^patterns-\d+\+\S+/);
  expect(reader.read({ text: 'I took too many pills' }).level).toBe(4);
  const { model, sense } = await composeEars();
  expect(reader.version).toContain(`+${model.version}+${sense.version}`);
});

test('without its model every message is answered protectively, and it is said once', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const reader = await composeMessageReader(async () => {
    throw new ModelError('model/damaged', 'The model file is damaged. Put it back as it was delivered.');
  });
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Put it back as it was delivered.'));
  said.mockRestore();
  expect(reader.version).toBe('model/damaged');
  const watch = createWatch({ read: reader.read, watchdog: vmWatchdog() });
  for (const text of ['look', 'I want to die', '']) {
    const screened = watch.screen({ text });
    expect(screened).toMatchObject({ outcome: 'unavailable', fault: { code: 'watch/threw' } });
    expect(screened.care?.resources[0]?.kind).toBe('emergency');
  }
});

test('what is no fault of the model is not taken for one', async () => {
  await expect(composeMessageReader(() => Promise.reject(new RangeError('something else')))).rejects.toThrow(
    RangeError,
  );
});
