export {
  type FakeEnvironment,
  type FakeEnvironmentOptions,
  fakeEnvironment,
  seededLuck,
} from './fake-environment.ts';
export { cacheStoreConformance } from './cache-store-conformance.ts';
export type { Conformance } from './conformance.ts';
