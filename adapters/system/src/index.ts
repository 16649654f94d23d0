export { localBus } from './local-bus.ts';
export { localKeptTexts } from './local-kept-texts.ts';
export { randomIds } from './random-ids.ts';
export { randomSeed } from './random-seed.ts';
export { systemClock } from './system-clock.ts';
export { systemDeadlines } from './system-deadlines.ts';
export { vmWatchdog } from './vm-watchdog.ts';
