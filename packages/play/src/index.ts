export { CareFirstError } from './care-first.ts';
export type { Growth } from './deliver.ts';
export { createPlay, type Play, type PlayNeeds } from './play.ts';
export { PlayError, type PlayErrorCode } from './play-error.ts';
export type { PlayerSide } from './player/player-side.ts';
export type { Difference, Replay } from './replay.ts';
export { transcriptAsMarkdown } from './transcript.ts';
export type { Who } from './who.ts';
