export { checkAdventure } from './check-adventure.ts';
export type { Finding, Spot } from './finding.ts';
export { adventureJsonSchema } from './format/adventure-json-schema.ts';
export { type Loaded, loadAdventure } from './load-adventure.ts';
