// What primitives are made of, for those who write one of their own (docs/primitives/custom.md).
export type { Frame } from '../context/frame.ts';
export { forked, type Lane } from '../context/lane.ts';
export { Scope } from '../context/scope.ts';
export { afterwards } from '../kernel/afterwards.ts';
export { composed } from '../kernel/composed.ts';
export { isPromiseLike } from '../kernel/is-promise-like.ts';
export type { Link } from '../kernel/link.ts';
export { linkFor, linkOf, linksOf } from '../kernel/links-of.ts';
export { perform } from '../kernel/perform.ts';
export type { StepNode } from '../kernel/step-node.ts';
export type { Happening } from '../observe/happening.ts';
export type { Observation, Observer } from '../observe/observer.ts';
