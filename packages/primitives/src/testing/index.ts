export { after, fails, gives, hangs } from './answers.ts';
export { ExpectationError } from './expectation-error.ts';
export {
  type FakeEnvironment,
  type FakeEnvironmentOptions,
  fakeEnvironment,
  seededLuck,
} from './fake-environment.ts';
export { type Fault, faulty } from './faulty.ts';
export { type Mock, type MockCall, mock } from './mock.ts';
export type { MockAssertions } from './mock-assertions.ts';
export { type StepPromises, stepConformance } from './conformance/step-conformance.ts';
export { breakerStoreConformance } from './breaker-store-conformance.ts';
export { cacheStoreConformance } from './cache-store-conformance.ts';
export type { Check } from './check.ts';
