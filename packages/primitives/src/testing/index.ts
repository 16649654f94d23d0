export {
  type FakeEnvironment,
  type FakeEnvironmentOptions,
  fakeEnvironment,
  seededLuck,
} from './fake-environment.ts';
