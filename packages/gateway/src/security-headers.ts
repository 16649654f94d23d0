import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

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

const shared = {
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: false, microphone: false, geolocation: false, payment: false, usb: false },
};

/** Nothing but the program's own files may be loaded, run or framed. */
export const securityHeaders: MiddlewareHandler = secureHeaders({ ...shared, contentSecurityPolicy: strict });

/** The same for the interface documents, whose viewers set styles and start workers of their own. */
export const documentHeaders: MiddlewareHandler = secureHeaders({
  ...shared,
  contentSecurityPolicy: {
    ...strict,
    styleSrc: ["'self'", "'unsafe-inline'"],
    workerSrc: ["'self'", 'blob:'],
    childSrc: ['blob:'],
    imgSrc: ["'self'", 'data:', 'blob:'],
  },
});
