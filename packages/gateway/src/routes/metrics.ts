import type { OpenAPIHono } from '@hono/zod-openapi';
import { neverStored } from '../never-stored.ts';
import type { Admitted } from '../player-cookie.ts';
import { askForOperator } from '../operator/ask-for-operator.ts';
import { createOperatorKey } from '../operator/operator-key.ts';

/** What is counted of an installation, for its operator. */
export interface MetricsRoom {
  /** What the operator shows, the same as for the log of the watch. */
  readonly key: string;
  /** The counts as Prometheus reads them. */
  readonly read: () => Promise<string>;
}

/** Counts for Prometheus. In a small house a count is news about somebody, so they are for the operator alone. */
export function metricsRoutes(app: OpenAPIHono<Admitted>, { key, read }: MetricsRoom): void {
  const operator = createOperatorKey(key);
  app.use('/metrics', neverStored);
  app.get('/metrics', async (context) => {
    askForOperator(operator, context.req.header('authorization'));
    return context.body(await read(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
