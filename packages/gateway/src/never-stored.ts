import type { MiddlewareHandler } from 'hono';

/** What somebody plays is kept by no browser and by nothing in between. */
export const neverStored: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set('cache-control', 'no-store');
};
