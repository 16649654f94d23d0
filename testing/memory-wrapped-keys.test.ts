import { memoryWrappedKeys } from './memory-wrapped-keys.ts';
import { wrappedKeysConformance } from './wrapped-keys-conformance.ts';

wrappedKeysConformance('a map', async () => ({
  ...memoryWrappedKeys(),
  async [Symbol.asyncDispose]() {},
}));
