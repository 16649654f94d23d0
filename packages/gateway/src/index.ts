export { createGateway, type Gateway, type GatewayNeeds } from './gateway.ts';
export type { Part, Parts } from './routes/health.ts';
