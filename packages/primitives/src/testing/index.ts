export {
  type FakeEnvironment,
  type FakeEnvironmentOptions,
  fakeEnvironment,
  seededLuck,
} from './fake-environment.ts';
export { breakerStoreConformance, type StoreCheck } from './breaker-store-conformance.ts';
