export { type ResilientModel } from './model/resilient.ts';
export { type ResilientSettings, usualResilience, usualTier } from './model/resilient-settings.ts';
export type { Interpreter, UnderstandAsk, Understanding, Understood, Used } from './understand/asked.ts';
export { createUnderstoodBefore, type UnderstoodBefore } from './understand/understood-before.ts';
