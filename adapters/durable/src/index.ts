export { createDurableWork, type Durable, type DurableOptions } from './create-durable-work.ts';
