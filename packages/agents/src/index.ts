export { ModelSetupError } from './model/model-setup-error.ts';
export { type ResilientModel } from './model/resilient.ts';
export { resilientModel } from './model/resilient-model.ts';
export { type ResilientSettings, usualResilience, usualTier } from './model/resilient-settings.ts';
export { costOf } from './spending/cost-of.ts';
export type { Interpreter, UnderstandAsk, Understanding, Understood, Used } from './understand/asked.ts';
export { createUnderstoodBefore, type UnderstoodBefore } from './understand/understood-before.ts';
