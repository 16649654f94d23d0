import { createHash } from 'node:crypto';
import { planPageStyle } from '@lamplight/care';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Where the printable plan is. */
const planPath = '/api/v1/player/plan.html';

const self = ["'self'"];
const nothing = ["'none'"];

const strict = {
  defaultSrc: nothing,
  scriptSrc: self,
  styleSrc: self,
  imgSrc: ["'self'", 'data:'],
  fontSrc: self,
  connectSrc: self,
  manifestSrc: self,
  baseUri: nothing,
  formAction: self,
  frameAncestors: nothing,
};

/** For the viewers of the interface description, which set styles and start workers of their own. */
const forViewers = {
  ...strict,
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
  childSrc: ['blob:'],
  imgSrc: ["'self'", 'data:', 'blob:'],
};

/** For the printable plan: its one style, and nothing else whatsoever. */
const forPlan = {
  defaultSrc: nothing,
  styleSrc: [`'sha256-${createHash('sha256').update(planPageStyle).digest('base64')}'`],
  baseUri: nothing,
  formAction: nothing,
  frameAncestors: nothing,
};

const shared = {
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: false, microphone: ['self'], geolocation: false, payment: false, usb: false },
};

/**
 * Nothing but the program's own files may be loaded, run or framed.
 *
 * @param secure whether the outside reaches this server over HTTPS; only then browsers are told to insist on it
 */
export function securityHeaders(secure: boolean): MiddlewareHandler {
  const common = { ...shared, strictTransportSecurity: secure };
  const headers = secureHeaders({ ...common, contentSecurityPolicy: strict });
  const planHeaders = secureHeaders({ ...common, contentSecurityPolicy: forPlan });
  const viewerHeaders = secureHeaders({ ...common, contentSecurityPolicy: forViewers });
  // One choice for each request: of two policies the outer one would replace the inner.
  return (context, next) => {
    const { path } = context.req;
    if (path === planPath) return planHeaders(context, next);
    return /^\/(?:docs|redoc)(?:\/|$)/.test(path) ? viewerHeaders(context, next) : headers(context, next);
  };
}
