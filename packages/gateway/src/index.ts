export type { AuthorRoom } from './author/author-room.ts';
export { createGateway, type Gateway, type GatewayNeeds, type SocketAdmission } from './gateway.ts';
export type { From } from './player-cookie.ts';
export type { Fault } from './problem.ts';
export type { Part, Parts } from './routes/health.ts';
export { type Rate, type ShareLimits, shareLimits } from './share/share-limits.ts';
export { transcriptAsEpub } from './transcript/transcript-as-epub.ts';
export type { WatchRoom } from './watch-log/watch-room.ts';
export type { SocketLine, Wire } from './socket/wire.ts';
