export { faults } from './faults.ts';
export { type ModelServer, openModelServer } from './open-model-server.ts';
export { calls, outputs, says, type Script } from './script.ts';
export { storyteller } from './storyteller.ts';
